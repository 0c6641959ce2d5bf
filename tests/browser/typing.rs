//! What a visitor does with the keyboard, wherever the focus is.

use fantoccini::key::Key;

use crate::{Part, Visitor, keys};

/// So many stops of the Tab key are tried before a part is taken for one that it does not come to.
const STOPS: u32 = 40;

impl Visitor {
    /// Presses a key while others are held.
    pub async fn key_with(&self, held: &[Key], key: impl Into<char>) {
        keys::press_with(self.browser().client(), held, key.into()).await;
    }

    /// Types words.
    pub async fn type_words(&self, words: &str) {
        keys::type_words(self.browser().client(), words).await;
    }

    /// Presses Tab until a part has the focus.
    ///
    /// # Panics
    /// When it does not come there.
    pub async fn tab_to(&self, part: &Part) {
        for _ in 0..STOPS {
            if part.has_focus().await {
                return;
            }
            self.key(Key::Tab).await;
        }
        panic!("the Tab key does not come to {part:?}");
    }
}
