//! Numbers for texts.

use std::collections::HashMap;

/// Gives each different text a number, 0 for the first, so that whatever is known of it can stand in a list.
/// One kind of map serves all: each further kind would cost the browser build a kilobyte.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Numbering(HashMap<String, usize>);

impl Numbering {
    /// The number of a text, which gets the next one if it has none.
    pub fn number(&mut self, text: &str) -> usize {
        if let Some(number) = self.find(text) {
            return number;
        }
        let next = self.0.len();
        self.0.insert(text.to_owned(), next);
        next
    }

    /// The number of a text that has one.
    pub fn find(&self, text: &str) -> Option<usize> {
        self.0.get(text).copied()
    }

    /// Whether a text was not there before. It is from now on.
    pub fn is_new(&mut self, text: &str) -> bool {
        let before = self.0.len();
        self.number(text) == before
    }
}
