//! The beginning of a text.

use feed::plain_text;

/// The beginning of a body is enough for a few dozen words (in characters); a body can be 300 KB.
const BEGINNING: usize = 4_000;

/// The first words of HTML, in plain text.
pub(crate) fn first_words_of_html(html: &str, count: usize) -> String {
    let end = html.char_indices().nth(BEGINNING).map_or(html.len(), |(at, _)| at);
    first_words(&plain_text(&html[..end]), count)
}

/// The first words, with an ellipsis where there are more.
pub(crate) fn first_words(text: &str, count: usize) -> String {
    let mut words = text.split_whitespace();
    let mut beginning = words.by_ref().take(count).collect::<Vec<_>>().join(" ");
    if words.next().is_some() {
        beginning.push('…');
    }
    beginning
}
