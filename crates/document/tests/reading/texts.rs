//! The text of pages.

use document::{Gap, Limits, examine};

use crate::{bytes, read};

#[test]
fn a_word_that_is_broken_over_a_line_is_one_word() {
    assert!(read("tagged.pdf").texts[0].contains("waarbij"), "{}", read("tagged.pdf").texts[0]);
}

#[test]
fn words_are_on_their_pages() {
    let texts = read("pages-300.pdf").texts;
    let pages_with = |word: &str| {
        (1..).zip(&texts).filter(|(_, text)| text.contains(word)).map(|(page, _)| page).collect::<Vec<i32>>()
    };
    assert_eq!(pages_with("quokka"), [271]);
    assert_eq!(pages_with("coöperatie"), [5, 200]);
}

#[test]
fn columns_are_read_one_after_the_other() {
    let text = read("untagged.pdf").texts[2].clone();
    assert!(!text.contains('\u{fffd}'), "{text}");
    assert!(text.split("\n\n").count() > 2, "{text}");
}

#[test]
fn arabic_is_read_from_right_to_left() {
    let text = read("arabic.pdf").texts[0].clone();
    for words in ["يولد جميع الناس أحرارا", "في عام 2025 كان عدد الأعضاء 498 عضوا", "PDF"]
    {
        assert!(text.contains(words), "{text}");
    }
}

#[test]
fn a_long_document_is_read_as_far_as_allowed() {
    let limits = Limits { text_pages: 3, letters: 4, ..Limits::default() };
    let document = examine(bytes("tests/corpus", "pages-300.pdf"), &limits).unwrap();
    assert_eq!(document.pages, 300);
    assert_eq!(document.texts, ["Page"; 3]);
    assert_eq!(document.gaps, [Gap::TextAfter(3)]);
}

#[test]
fn all_text_together_is_no_longer_than_allowed() {
    let all = read("tagged.pdf").texts;
    let limits = Limits { text_bytes: all[0].len() + all[1].len() - 1, ..Limits::default() };
    let document = examine(bytes("tests/corpus", "tagged.pdf"), &limits).unwrap();
    assert_eq!((document.texts.as_slice(), document.gaps), (&all[..1], vec![Gap::TextAfter(1)]));
}
