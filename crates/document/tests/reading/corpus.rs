//! `tests/corpus/expected.json` says what PDF.js makes of each file. Where this reader makes something else of one, it is
//! said here.

use document::DocumentError;
use serde_json::Value;

use crate::{corpus_file, root};

fn expected() -> Vec<(String, Value)> {
    let json = std::fs::read_to_string(root().join("tests/corpus/expected.json")).unwrap();
    let Value::Object(files) = serde_json::from_str(&json).unwrap() else { panic!("no object") };
    files.into_iter().collect()
}

/// PDF.js counts what there should be, this reader what there is: a page is missing from the one, the other has a single
/// one twice.
const PAGES: [(&str, usize); 2] = [("broken-page.pdf", 2), ("loop.pdf", 1)];

#[test]
fn pages_language_and_tags_are_those_that_the_reader_shows() {
    for (name, expected) in expected() {
        if !expected["failure"].is_null() {
            continue;
        }
        let document = corpus_file(&name).unwrap_or_else(|error| panic!("{name}: {error}"));
        let known = PAGES.iter().find(|(file, _)| *file == name).map(|(_, pages)| *pages);
        let pages = known.unwrap_or_else(|| usize::try_from(expected["pages"].as_u64().unwrap()).unwrap());
        assert_eq!(document.pages, pages, "{name}");
        assert_eq!(document.is_tagged, expected["tagged"], "{name}");
        assert_eq!(
            document.language.as_ref().map(feed::Language::as_str),
            expected["language"].as_str(),
            "{name}"
        );
        assert_eq!(document.texts.len(), document.pages, "{name}");
        assert_eq!(document.gaps, [], "{name}");
        if let Some(words) = expected["words"].as_str() {
            let text = document.texts[0].split_whitespace().collect::<Vec<_>>().join(" ");
            assert!(text.contains(words), "{name}: {words} is not in {text}");
        } else {
            assert_eq!(document.texts[0], "", "{name}");
        }
    }
}

#[test]
fn what_cannot_be_read_says_what_to_do() {
    for (name, error) in [
        ("zero-bytes.pdf", DocumentError::Empty),
        ("html.pdf", DocumentError::WebPage),
        ("garbage.pdf", DocumentError::Damaged),
        ("no-pages.pdf", DocumentError::NoPage),
        ("password.pdf", DocumentError::Password),
        ("truncated.pdf", DocumentError::Damaged),
    ] {
        assert_eq!(corpus_file(name).map(|document| document.pages), Err(error), "{name}");
        assert!(error.to_string().contains(": "), "{error} says what is wrong, and what to do");
    }
}
