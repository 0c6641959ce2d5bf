//! The keyboard.

use fantoccini::{
    Client,
    actions::{InputSource, KeyAction, KeyActions},
};

/// Presses a key and lets it go, wherever the focus is.
pub(crate) async fn press(client: &Client, value: char) {
    let strokes =
        KeyActions::new("keyboard".to_owned()).then(KeyAction::Down { value }).then(KeyAction::Up { value });
    client.perform_actions(strokes).await.expect("a key");
    client.release_actions().await.expect("a key let go");
}
