//! What a visitor does with a part of a page.

use fantoccini::key::Key;

use super::{Name, Part};
use crate::{keys, until};

impl Part {
    /// Clicks on it.
    pub async fn click(&self) {
        // A page that is still moving may have something else there for a moment.
        until("it can be clicked", async || self.element().click().await.is_ok()).await;
    }

    /// Types into it, in the place of what is there, and confirms. No field is ever empty on the way, which would be
    /// a change of its own.
    pub async fn type_in(&self, words: &str) {
        self.tell("it => { it.focus(); it.select(); }").await;
        for letter in words.chars() {
            keys::press(&self.client, letter).await;
        }
        keys::press(&self.client, Key::Enter.into()).await;
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
