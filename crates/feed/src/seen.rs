//! Which texts were there before.

use std::collections::HashSet;

/// A set of texts, shared by everything that looks for repeats.
#[derive(Default)]
pub(crate) struct Seen(HashSet<String>);

impl Seen {
    /// Whether `text` is there for the first time.
    pub(crate) fn is_new(&mut self, text: String) -> bool {
        self.0.insert(text)
    }
}
