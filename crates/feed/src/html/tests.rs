//! What is HTML, and what merely speaks of it.

use super::*;

#[test]
fn html_is_known_by_what_nobody_writes_otherwise() {
    for html in [
        "<p>Text",
        "\n<div class=x>Text</div>",
        "Hello <a href=\"https://example.org\">there</a>",
        "An <IMG src='a.jpg'>",
        "One<br/>two",
        "One<br>two",
        "One.<br>\nTwo",
        "Some <em>stress</em> here",
        "<h1>Title</h1>Text with a ` in it",
        "1 < 2 and <b>so on</b>",
    ] {
        assert!(is_html(html), "{html}");
    }
}

#[test]
fn text_that_speaks_of_tags_is_text() {
    for text in [
        "",
        "a < b && b > c",
        "Vec<String> and Option<T>, but no <i> here",
        "Jan <jan@example.org>",
        "How the <br> element works",
        "Write `<b>x</b>` for bold",
        "# Not <b>bold</b>\nsecond line",
        "A [link](https://example.org) and <em>stress</em>",
        "Two things:\n- <b>one</b>\n- two",
        "# Markdown\n\n```html\n<p>Text</p>\n```",
        "<item><title>x</title></item>",
        "<3",
        "</b>",
    ] {
        assert!(!is_html(text), "{text}");
    }
}

#[test]
fn html_that_shows_nothing_is_told_from_pictures_and_letters() {
    for blank in [
        "",
        " \n",
        "<p></p>",
        "<p>&nbsp;&#8203;</p>",
        "<div><br></div>",
        "<!-- x -->",
        "<style>p { }</style>\u{ad}",
    ] {
        assert!(!shows_something(blank), "{blank}");
    }
    for html in [
        "x",
        "<p>x</p>",
        "<p><img src=a></p>",
        "<iframe src=a></iframe>",
        "&amp;",
        "&nonsense;",
        "<",
        "<p>·</p>",
    ] {
        assert!(shows_something(html), "{html}");
    }
}

#[test]
fn references_are_decoded_once() {
    assert_eq!(decoded("&lt;p&gt; &amp;amp; & &x; &eacute;").as_deref(), Some("<p> &amp; & &x; é"));
    assert_eq!(decoded("a & b; c"), None);
}

#[test]
fn lines_become_paragraphs_and_breaks() {
    assert_eq!(with_line_breaks("\n One\ntwo\r\n \n\n three \n"), "<p>One<br>two<p>three");
}

#[test]
fn hostile_texts_take_linear_time() {
    for unit in ["<a ", "<b>", "<script>", "</script", "<a x=\"", "&amp;", "<!--", "`<p", "{{", "<a x='>\""] {
        let text = unit.repeat(30_000);
        let _ = (is_html(&text), shows_something(&text), has_tag(&text), has_block(&text), decoded(&text));
        let _ = (
            crate::template::is_in(&text),
            crate::template::remnant(&text),
            crate::plain_text::strip(&text).text,
        );
    }
}
