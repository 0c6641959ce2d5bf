//! Which way a text runs.

use feed::Language;

/// The value for `dir` on a text: by its language, and by its letters where that is not known.
pub(crate) fn direction(language: Option<&Language>) -> &'static str {
    match language {
        None => "auto",
        Some(language) if language.is_right_to_left() => "rtl",
        Some(_) => "ltr",
    }
}
