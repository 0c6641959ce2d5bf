//! What becomes of markup in titles.

use super::*;

#[test]
fn references_are_decoded_once() {
    for (raw, text) in [
        ("Caf&eacute; &amp; bar", "Café & bar"),
        ("&#8217;t is &#x2019;", "’t is ’"),
        ("&amp;lt;", "&lt;"),
        ("&lt;b&gt;", "<b>"),
        ("AT&T &nonsense; &", "AT&T &nonsense; &"),
        ("R&D; Q&A", "R&D; Q&A"),
        ("&am<b></b>p;", "&amp;"),
    ] {
        assert_eq!(plain_text(raw), text, "{raw}");
    }
}

#[test]
fn tags_and_comments_are_stripped() {
    for (raw, text) in [
        ("<b>Goed</b> nieuws", "Goed nieuws"),
        ("<p>One</p><p>Two</p>", "One Two"),
        ("one<br/>two", "one two"),
        ("H<sub>2</sub>O", "H2O"),
        ("a<!-- <b> -->b", "ab"),
        ("<a title=\"x > y\" href='z'>link</a>", "link"),
        ("<!DOCTYPE html>x", "x"),
        ("<a href=\"never closed>text", "text"),
    ] {
        assert_eq!(plain_text(raw), text, "{raw}");
    }
}

#[test]
fn a_less_than_sign_that_opens_no_tag_stays() {
    for raw in ["1 < 2", "I <3 feeds", "a <b", "<jan@example.org>", "< p>", "<", "</", "<!-- open", "x<"] {
        assert_eq!(plain_text(raw), raw);
    }
}

#[test]
fn white_space_collapses_and_fixed_blanks_stay() {
    assert_eq!(plain_text("  a \n\t b  "), "a b");
    assert_eq!(plain_text("10\u{a0}% ?&nbsp;!\u{202f}:"), "10\u{a0}% ?\u{a0}!\u{202f}:");
    assert_eq!(plain_text("&nbsp; "), "");
}

#[test]
fn what_misleads_is_dropped_and_joiners_stay() {
    assert_eq!(plain_text("\u{feff}a\u{202e}b\u{200b}c\u{2066}d\u{0}&#8206;"), "abcd");
    assert_eq!(plain_text("می\u{200c}خواهم 👩\u{200d}🔬"), "می\u{200c}خواهم 👩\u{200d}🔬");
}

#[test]
fn markup_is_told_from_mere_blanks() {
    assert!(!strip(" a  b & c < d ").had_markup);
    assert!(strip("a &amp; b").had_markup);
    assert!(strip("<i>a</i>").had_markup);
}

#[test]
fn open_tags_without_end_take_linear_time() {
    for unit in ["<a ", "<!-- ", "<a x=\"", "<a x='\"", "&", "<a x='>\""] {
        let raw = unit.repeat(200_000);
        assert!(plain_text(&raw).len() <= raw.len());
    }
}
