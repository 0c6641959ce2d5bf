//! What a key does in the tree (WAI-ARIA Authoring Practices).

use feed::lower_case;

use super::Tree;

/// What a key does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in super::super) enum Step {
    /// The focus moves.
    To(usize),
    /// An entry opens, or closes.
    Open(usize, bool),
    /// An entry opens, and all beside it.
    OpenBeside(usize),
    /// The reader goes where the entry leads.
    Follow(usize),
}

impl Tree {
    /// What a key does on an entry that is shown; none where the key is not the tree's.
    pub(in super::super) fn step(&self, at: usize, key: &str, is_rtl: bool) -> Option<Step> {
        let shown = self.shown();
        let place = shown.binary_search(&at).ok()?;
        let to = |place: usize| Step::To(shown.get(place).copied().unwrap_or(at));
        Some(match (key, is_rtl) {
            ("ArrowDown", _) => to(place + 1),
            ("ArrowUp", _) => to(place.saturating_sub(1)),
            ("Home", _) => to(0),
            ("End", _) => to(shown.len() - 1),
            ("ArrowRight", false) | ("ArrowLeft", true) => match self.is_open(at) {
                Some(false) => Step::Open(at, true),
                Some(true) => to(place + 1),
                None => Step::To(at),
            },
            ("ArrowLeft", false) | ("ArrowRight", true) => match self.is_open(at) {
                Some(true) => Step::Open(at, false),
                _ => Step::To(self.parent(at).unwrap_or(at)),
            },
            ("Enter" | " ", _) => Step::Follow(at),
            ("*", _) => Step::OpenBeside(at),
            _ => Step::To(self.typed(&shown, place, key)?),
        })
    }

    /// The next entry that begins with a letter, round and round.
    fn typed(&self, shown: &[usize], place: usize, key: &str) -> Option<usize> {
        let mut letters = key.chars();
        let letter = lower_case(letters.next().filter(|_| letters.next().is_none())?);
        let (before, after) = shown.split_at(place + 1);
        let begins = |at: &usize| self.nodes[*at].title.chars().next().map(lower_case) == Some(letter);
        after.iter().chain(before).copied().find(begins)
    }
}
