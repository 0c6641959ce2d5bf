//! What a file's name says.

use feed::{Link, plain_text};

use crate::{Address, slug::slugify};

/// The file's name without its ending, decoded; empty where there is none.
pub(crate) fn stem(url: &Link) -> String {
    let decoded = Address::parse(url.file_name().unwrap_or_default());
    let name = decoded.segments().first().map_or("", String::as_str);
    name.rsplit_once('.').map_or(name, |(stem, _)| stem).to_owned()
}

/// The name as words, when it is more than a code.
pub(crate) fn telling(url: &Link) -> Option<String> {
    let words = plain_text(&stem(url).replace(['-', '_', '+'], " "));
    (words.contains(' ') && is_telling(&words)).then_some(words)
}

/// "PDF" and "here" name nothing.
pub(crate) fn is_telling(words: &str) -> bool {
    slugify(words).chars().count() > 8
}
