//! The language and the direction of the document's own words.

use feed::Language;

use super::Brief;
use crate::locale::direction;

/// The values for `lang` and `dir` on words of the document, of whose language the feed alone is known.
pub(super) fn of_document(brief: &Brief) -> (Option<String>, &'static str) {
    of_language(Language::parse(&brief.title_language).as_ref())
}

/// The values for `lang` and `dir` on words in a language.
pub(super) fn of_language(language: Option<&Language>) -> (Option<String>, &'static str) {
    (language.map(ToString::to_string), direction(language))
}
