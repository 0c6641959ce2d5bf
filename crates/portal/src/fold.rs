//! Spellings of one name.

use feed::lower_case;

/// What all spellings of a name have in common: small letters, and one blank between words.
pub(crate) fn folded(name: &str) -> String {
    let mut folded = String::with_capacity(name.len());
    for word in name.split_whitespace() {
        if !folded.is_empty() {
            folded.push(' ');
        }
        folded.extend(word.chars().map(lower_case));
    }
    folded
}
