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
        ("Cut off <a href=\"https://example.org/", "Cut off"),
        ("One<br><img src='a.jp", "One"),
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
fn what_is_in_scripts_and_styles_goes_with_them() {
    for (raw, text) in [
        ("a<script>let x = '<b>';</script>b", "ab"),
        ("<STYLE type=\"text/css\">p { color: red }</style >Text", "Text"),
        ("<template><p>x</p></template>y", "y"),
        ("The <style> element", "The element"),
        ("<scripture>x</scripture>", "x"),
    ] {
        assert_eq!(plain_text(raw), text, "{raw}");
    }
}

#[test]
fn what_misleads_is_dropped_and_what_writing_needs_stays() {
    assert_eq!(plain_text("\u{feff}a\u{202e}b\u{200b}c\u{2066}d\u{0}&#8237;"), "abcd");
    for needed in [
        "می\u{200c}خواهم 👩\u{200d}🔬",
        "\u{200f}C++\u{200e} ו-C#\u{200f}",
        "Donau\u{ad}dampf",
        "🏴\u{e0067}\u{e0062}\u{e007f}",
    ] {
        assert_eq!(plain_text(needed), needed);
    }
}

#[test]
fn what_nobody_can_see_is_no_text() {
    for raw in ["\u{200f}", "\u{200b}\u{200d}", "&shy; &#x3164;", "<p>\u{2060}</p>", "\u{fe0f}\u{a0}"] {
        assert_eq!(plain_text(raw), "", "{raw:?}");
    }
}

#[test]
fn what_was_mended_is_told() {
    for (raw, text, codes) in [
        (" a  b & c < d ", "a b & c < d", &[][..]),
        ("a &amp; b", "a & b", &[Code::MarkupInText]),
        ("<i>a</i> \u{200b}<b>b</b>", "a b", &[Code::MarkupInText, Code::InvisibleCharacters]),
        ("R&amp;amp;D: it&amp;#8217;s", "R&D: it’s", &[Code::EncodedTwice]),
        ("&amp;amp;amp;quot;x", "\"x", &[Code::EncodedTwice]),
        ("<![CDATA[A & B]]>", "A & B", &[Code::CdataWrapper]),
        ("a[b]]>", "a[b]]>", &[]),
        (
            "&lt;p&gt;A&amp;nbsp;B&lt;/p&gt;",
            "A\u{a0}B",
            &[Code::MarkupInText, Code::EncodedTwice, Code::HtmlEscaped],
        ),
        ("The &lt;p&gt; element", "The <p> element", &[Code::MarkupInText]),
    ] {
        let stripped = strip(raw);
        assert_eq!((stripped.text.as_str(), stripped.mended.as_slice()), (text, codes), "{raw}");
    }
}

#[test]
fn open_tags_without_end_take_linear_time() {
    for unit in ["<a ", "<!-- ", "<a x=\"", "<a x='\"", "&", "<a x='>\""] {
        let raw = unit.repeat(200_000);
        assert!(plain_text(&raw).len() <= raw.len());
    }
}
