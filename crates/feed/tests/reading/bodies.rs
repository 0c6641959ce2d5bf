//! Bodies: HTML and text, each in the other's place, escaped, wrapped, and empty.

use feed::{Code, Item};

use crate::{has, items_of, told};

/// An item's `content_html` and `content_text`, and what is told of it.
fn body(fields: &serde_json::Value) -> (Option<String>, Option<String>, Vec<String>) {
    let (mut items, findings) = items_of(&fields.to_string());
    let Item { content_html, content_text, .. } = items.pop().expect("an item");
    let codes = told(&findings).into_iter().map(|(code, _)| code.to_owned()).collect();
    (content_html, content_text, codes)
}

fn of_html(html: &str) -> (Option<String>, Vec<String>) {
    let (html, text, codes) = body(&serde_json::json!({"id": "1", "title": "T", "content_html": html}));
    assert_eq!(text, None);
    (html, codes)
}

fn of_text(text: &str) -> (Option<String>, Option<String>, Vec<String>) {
    body(&serde_json::json!({"id": "1", "title": "T", "content_text": text}))
}

#[test]
fn html_in_the_place_of_text_is_html() {
    for (text, html) in [
        ("<p>Goed nieuws</p>\n<p>vandaag</p>", "<p>Goed nieuws</p>\n<p>vandaag</p>"),
        ("Lees <a href=\"https://example.org\">meer</a>", "<p>Lees <a href=\"https://example.org\">meer</a>"),
        ("One <b>bold</b>\nline\n\nand another", "<p>One <b>bold</b><br>line<p>and another"),
        ("<p>It's ` a backtick</p>", "<p>It's ` a backtick</p>"),
    ] {
        assert_eq!(
            of_text(text),
            (Some(html.to_owned()), None, vec!["html-in-content-text".to_owned()]),
            "{text}"
        );
    }
}

#[test]
fn text_is_left_alone() {
    for text in [
        "a < b && c > d",
        "Vec<String>, HashMap<K, V> and <T>",
        "Jan <jan@example.org> wrote:\n> x",
        "# Markdown\n\nSome *stress* and [a link](https://example.org)\n\n- one\n- two\n",
        "In HTML `<p>text</p>` is a paragraph, and `&amp;` an ampersand",
        "AT&T; Q&A",
        " line one\n\n  line two ",
    ] {
        assert_eq!(of_text(text), (None, Some(text.to_owned()), vec![]), "{text}");
    }
}

#[test]
fn references_in_text_are_decoded() {
    let (html, text, codes) = of_text("Caf&eacute; &#8217;s\nLijn &amp; lijn");
    assert_eq!((html, text.as_deref()), (None, Some("Café ’s\nLijn & lijn")));
    assert_eq!(codes, ["html-in-content-text"]);
}

#[test]
fn a_text_beside_html_loses_the_tags_that_it_should_not_have() {
    let fields =
        serde_json::json!({"id": "1", "content_html": "<p>A</p>", "content_text": "<p>A &amp; B</p>"});
    let (html, text, codes) = body(&fields);
    assert_eq!((html.as_deref(), text.as_deref()), (Some("<p>A</p>"), Some("A & B")));
    assert_eq!(codes, ["html-in-content-text"]);
}

#[test]
fn html_that_was_escaped_as_a_whole_is_unescaped() {
    for escaped in [
        "&lt;p&gt;R&amp;amp;D &amp;lt;b&amp;gt;&lt;/p&gt;",
        "&amp;lt;p&amp;gt;R&amp;amp;amp;D &amp;amp;lt;b&amp;amp;gt;&amp;lt;/p&amp;gt;",
    ] {
        let html = Some("<p>R&amp;D &lt;b&gt;</p>".to_owned());
        assert_eq!(of_html(escaped), (html.clone(), vec!["html-escaped".to_owned()]), "{escaped}");
        assert_eq!(of_text(escaped), (html, None, vec!["html-escaped".to_owned()]), "{escaped}");
    }
}

#[test]
fn html_that_shows_code_stays_as_it_is() {
    for html in ["<p>&lt;p&gt;Text&lt;/p&gt;</p>", "Write &lt;br&gt; for a break", "1 &lt; 2", "&amp;lt;"] {
        assert_eq!(of_html(html), (Some(html.to_owned()), vec![]), "{html}");
    }
}

#[test]
fn the_lines_of_html_without_tags_are_kept() {
    let (html, codes) = of_html("Goed nieuws &amp; meer:\neen regel\n\nEn < nog een");
    assert_eq!(html.as_deref(), Some("<p>Goed nieuws &amp; meer:<br>een regel<p>En < nog een"));
    assert_eq!(codes, ["html-without-tags"]);
    assert_eq!(of_html("One line &amp; no more\n").1, Vec::<String>::new());
    assert_eq!(of_html("<b>One</b>\ntwo").1, Vec::<String>::new());
}

#[test]
fn what_xml_wraps_around_a_text_is_taken_off() {
    let (html, codes) = of_html(" <![CDATA[<p>A</p>]]>\n");
    assert_eq!((html.as_deref(), codes.as_slice()), (Some("<p>A</p>"), &["cdata-wrapper".to_owned()][..]));
    let (_, text, codes) = of_text("<![CDATA[A]]>");
    assert_eq!((text.as_deref(), codes.as_slice()), (Some("A"), &["cdata-wrapper".to_owned()][..]));
}

#[test]
fn html_that_shows_nothing_is_no_content() {
    for html in
        ["<p></p>", "<p>&nbsp;</p>\n<p><br></p>", "<!-- x -->", "<script>let x = 1;</script>", "<![CDATA[]]>"]
    {
        let (read, codes) = of_html(html);
        assert_eq!(read, None, "{html}");
        assert_eq!(codes.last().unwrap(), "item-without-content", "{html}");
    }
    for html in ["<p><img src=\"a.jpg\"></p>", "<iframe src=\"https://example.org\"></iframe>", "<p>.</p>"] {
        assert_eq!(of_html(html), (Some(html.to_owned()), vec![]), "{html}");
    }
}

#[test]
fn the_name_that_a_library_gave_to_html_is_known() {
    let (html, _, codes) = body(&serde_json::json!({"id": "1", "html_content": "<p>A</p>"}));
    assert_eq!((html.as_deref(), codes.as_slice()), (Some("<p>A</p>"), &["key-spelling".to_owned()][..]));
}

#[test]
fn placeholders_in_bodies_are_told_and_kept() {
    for html in ["<p>{{ post.content }}</p>", "<p>a</p>{% raw %}"] {
        assert_eq!(of_html(html), (Some(html.to_owned()), vec!["template-in-text".to_owned()]), "{html}");
    }
    for html in ["<style>a { b: c }</style><p>x</p>", "<p>{{ never closed</p>", "<p>{}}</p>"] {
        assert_eq!(of_html(html).1, Vec::<String>::new(), "{html}");
    }
}

#[test]
fn a_body_of_three_hundred_kilobytes_is_read() {
    let long = "<p>Lorem &amp; ipsum {{ x }} <a href=\"https://example.org/?a=1&amp;b=2\">dolor</a></p>\n"
        .repeat(3_500);
    assert!(long.len() > 300_000);
    assert_eq!(of_html(&long), (Some(long.clone()), vec!["template-in-text".to_owned()]));
}

#[test]
fn an_item_that_is_a_picture_stays() {
    for name in ["image", "banner_image"] {
        let (items, findings) =
            items_of(&format!(r#"{{"id": "1", "content_html": "", "{name}": "https://example.org/a.jpg"}}"#));
        assert_eq!(items.len(), 1);
        assert!(has(&findings, Code::ItemWithoutContent, "items[0]"));
    }
}
