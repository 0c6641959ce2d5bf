//! What a document is called.

use feed::Language;
use hayro::hayro_syntax::Pdf;
use hayro::hayro_syntax::object::Dict;

use super::text_string::{LONGEST_TITLE, shortened};
use super::{text_string, xmp};

/// What programs write where nobody has given a title, in lower case.
const NO_TITLES: [&str; 20] = [
    "untitled",
    "untitled document",
    "untitled-1",
    "document",
    "document1",
    "title",
    "titel",
    "titre",
    "naamloos",
    "sans titre",
    "ohne titel",
    "unbenannt",
    "powerpoint presentation",
    "powerpoint-presentatie",
    "powerpoint-präsentation",
    "présentation powerpoint",
    "dia 1",
    "slide 1",
    "diapositive 1",
    "print",
];

/// What programs write in front of a file's name.
const PROGRAMS: [&str; 6] = [
    "microsoft word - ",
    "microsoft powerpoint - ",
    "microsoft excel - ",
    "microsoft office word - ",
    "layout ",
    "file:",
];

/// The endings of files that documents are made of.
const ENDINGS: [&str; 18] = [
    "pdf", "doc", "docx", "odt", "rtf", "pub", "ppt", "pptx", "odp", "xls", "xlsx", "ods", "indd", "qxd",
    "qxp", "tex", "dvi", "ai",
];

/// The title for people: that of the document's metadata, else that of its older information; `None` where it is only a
/// file's name, or what a program writes where there is none.
pub(super) fn of(pdf: &Pdf, catalog: &Dict<'_>, language: Option<&Language>) -> Option<String> {
    let older = || pdf.metadata().title.as_deref().map(text_string::decoded);
    xmp::title(catalog, language)
        .filter(|title| says_something(title))
        .or_else(older)
        .filter(|title| says_something(title))
        .map(|title| shortened(title, LONGEST_TITLE))
}

fn says_something(title: &str) -> bool {
    let lower = title.to_lowercase();
    title.chars().any(char::is_alphabetic)
        && !NO_TITLES.contains(&lower.as_str())
        && !PROGRAMS.iter().any(|program| lower.starts_with(program))
        && !is_file_name(&lower)
        // What was decoded wrongly helps nobody.
        && !title.contains(char::REPLACEMENT_CHARACTER)
}

fn is_file_name(lower: &str) -> bool {
    let has_ending = lower.rsplit_once('.').is_some_and(|(_, ending)| ENDINGS.contains(&ending));
    has_ending || (!lower.contains(' ') && (lower.contains('_') || lower.contains('\\')))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_says_more_than_a_file_name() {
        for title in
            ["Jaarverslag 2024", "Rapport de l’année", "تقرير", "Wonen", "Document over wonen", "Node.js"]
        {
            assert!(says_something(title), "{title}");
        }
        for title in [
            "",
            "Untitled",
            "Microsoft Word - rapport def2.docx",
            "rapport_def_2",
            "rapport def 2.indd",
            "2024",
            "PowerPoint-presentatie",
            r"C:\Users\jan\rapport",
            "\u{fffd}\u{fffd}a",
        ] {
            assert!(!says_something(title), "{title}");
        }
    }
}
