//! Pages that fade into each other.

use fantoccini::Client;

use crate::until;

/// The event that leads to another page is held back for a frame or two (`src/visit/fade.js`). Browsers that fade know the
/// pseudo-class.
const IS_FADING: &str = "try {
        return document.documentElement.matches(':active-view-transition');
    } catch {
        return false;
    }";

/// Waits until no page fades into another: what is found before may be of the one that is left.
pub(crate) async fn rest(client: &Client) {
    until("the page has come to rest", async || {
        !client.execute(IS_FADING, vec![]).await.is_ok_and(|is_fading| is_fading == true)
    })
    .await;
}
