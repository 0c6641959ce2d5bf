//! What a visitor does with a part of a page.

use super::{Name, Part};
use crate::until;

impl Part {
    /// Clicks on it.
    pub async fn click(&self) {
        // A page that is still moving may have something else there for a moment.
        until("it can be clicked", async || self.element().click().await.is_ok()).await;
    }

    /// Types into it, in the place of what is there, and confirms.
    pub async fn type_in(&self, words: &str) {
        self.element().clear().await.expect("a field that can be emptied");
        self.element().send_keys(&format!("{words}\u{e007}")).await.expect("a field that can be typed into");
    }

    /// Follows a link inside it.
    pub async fn follow<'a>(&self, name: impl Into<Name<'a>>) {
        self.link(name).await.click().await;
    }

    /// Presses a button inside it.
    pub async fn press<'a>(&self, name: impl Into<Name<'a>>) {
        self.button(name).await.click().await;
    }
}
