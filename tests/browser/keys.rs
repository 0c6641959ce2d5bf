//! The keyboard.

use fantoccini::{
    Client,
    actions::{InputSource, KeyAction, KeyActions},
    key::Key,
};

/// What the keyboard is called where several things act at once.
pub(crate) const KEYBOARD: &str = "keyboard";

/// Presses a key and lets it go, wherever the focus is.
pub(crate) async fn press(client: &Client, value: char) {
    press_with(client, &[], value).await;
}

/// Presses the keys of some words, one after the other and without a pause: a shortcut of two letters is not waited for long.
pub(crate) async fn type_words(client: &Client, words: &str) {
    let strokes = words.chars().fold(KeyActions::new(KEYBOARD.to_owned()), |strokes, value| {
        strokes.then(KeyAction::Down { value }).then(KeyAction::Up { value })
    });
    client.perform_actions(strokes).await.expect("the keys of words");
    client.release_actions().await.expect("the last key let go");
}

/// The same as [`press`], while other keys are held.
pub(crate) async fn press_with(client: &Client, held: &[Key], value: char) {
    let mut strokes = KeyActions::new(KEYBOARD.to_owned());
    for key in held {
        strokes = strokes.then(KeyAction::Down { value: (*key).into() });
    }
    strokes = strokes.then(KeyAction::Down { value }).then(KeyAction::Up { value });
    for key in held.iter().rev() {
        strokes = strokes.then(KeyAction::Up { value: (*key).into() });
    }
    client.perform_actions(strokes).await.expect("a key");
    client.release_actions().await.expect("a key let go");
}
