//! Records as programs read them that keep references.

use super::super::super::tests_desk::brief;
use super::*;

#[test]
fn a_document_is_a_report_with_a_line_for_each_author() {
    assert_eq!(
        ris(&brief(), "2026-11-25"),
        "TY  - RPRT\r\nAU  - An Peeters\r\nAU  - Bo Smit\r\nTI  - Jaarverslag 2024\r\nPB  - FLORA\r\nPY  - 2024\r\n\
         DA  - 2024/03/05\r\nLA  - nl\r\nUR  - https://example.org/portal/en/news/a/jaarverslag\r\n\
         Y2  - 2026/11/25\r\nER  - \r\n"
    );
}

#[test]
fn of_an_article_what_is_not_known_is_left_out() {
    let bare = Brief { here: "https://example.org/a".into(), ..Brief::default() };
    assert_eq!(ris(&bare, ""), "TY  - ELEC\r\nUR  - https://example.org/a\r\nER  - \r\n");
}

#[test]
fn a_translation_is_in_its_own_language() {
    let french = Brief { title_language: "fr-BE".into(), ..brief() };
    assert!(ris(&french, "").contains("\r\nLA  - fr-BE\r\n"));
}

#[test]
fn no_value_begins_a_line() {
    let hostile =
        Brief { title: "A\r\nER  - \r\nTY  - BOOK".into(), authors: "An\rAU  - Eve".into(), ..brief() };
    let record = ris(&hostile, "");
    assert_eq!(record.matches("\nER").count(), 1);
    assert_eq!(record.matches("TY  - ").count(), 1);
    assert!(record.contains("\r\nTI  - A ER - TY - BOOK\r\n"), "{record}");
    assert!(record.contains("\r\nAU  - An AU - Eve\r\n"), "{record}");
}
