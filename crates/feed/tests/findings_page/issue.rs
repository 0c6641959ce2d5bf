//! What else real feeds are known to hold.

use crate::row::{Row, item, items};

pub fn rows() -> Vec<Row> {
    let wide: Vec<u8> =
        items(r#"{"id": "1", "content_text": "x"}"#).encode_utf16().flat_map(u16::to_le_bytes).collect();
    vec![
        Row::of(
            "no item title",
            "the first words of the text; never an empty link",
            [items(r#"{"id": "1", "content_text": "x"}"#)],
        ),
        Row::of(
            "`{{ }}` remnants of a template",
            "a title that is nothing else is absent; in a longer text they stay, as they may be meant so",
            [item(r#""title": "{{ page.title }}""#), item(r#""content_html": "<p>{% raw %} is a tag</p>""#)],
        ),
        Row::of(
            "zero-width and bidi control characters in titles",
            "left out, but for the joiners and marks that writing needs",
            [item(r#""title": "\u202eA\u200bB""#), item(r#""title": "می\u200cخواهم""#)],
        ),
        Row::of("hundreds of tags; tags with slashes, spaces, any script", "all are read", [item(r#""tags": ["a/b", "c d", "新"]"#)]),
        Row::of(
            "`image` as an object or a list",
            "its `url`, `src` or `href`; the first of the list",
            [item(r#""image": {"url": "https://example.org/a.jpg"}"#), item(r#""image": ["https://example.org/a.jpg"]"#)],
        ),
        Row::of(
            "HTML inside `content_text`",
            "read as HTML when it surely is; references alone are decoded",
            [item(r#""content_text": "<p>A</p>""#), item(r#""content_text": "A &amp; B""#)],
        ),
        Row::of(
            "Markdown inside `content_text`, code, an address in angle brackets",
            "stays text, with its line breaks",
            [item(r##""content_text": "# A\n\n`<b>x</b>` Vec<T> <a@example.org>""##)],
        ),
        Row::of(
            "`content_html` without any tag",
            "its line breaks are kept",
            [item(r#""content_html": "A\n\nB""#)],
        ),
        Row::of(
            "`content_html` that shows nothing: `<p>&nbsp;</p>`",
            "no content",
            [item(r#""content_text": null, "content_html": "<p>&nbsp;</p>""#)],
        ),
        Row::of(
            "`<![CDATA[…]]>` around a text",
            "taken off",
            [item(r#""title": "<![CDATA[A]]>""#)],
        ),
        Row::of("UTF-16 and UTF-32, with a mark and without", "decoded", [wide]),
        Row::of(
            "warnings, comments or a function's call around the JSON",
            "skipped, when a JSON Feed is what they surround",
            [
                "<br /><b>Warning</b>: x\n".to_owned() + &items(r#"{"id": "1", "content_text": "x"}"#),
                format!("callback({});", items("")),
                items("") + "<!-- 0.3 s -->",
                items("") + ", {}",
            ],
        ),
        Row::of(
            "line breaks, half characters and stray backslashes in texts; commas after the last element; no UTF-8",
            "mended, as far as nothing has to be guessed",
            [
                b"{\"version\": \"https://jsonfeed.org/version/1.1\", \"title\": \"a\nb\", \"items\": []}".to_vec(),
                b"{\"version\": \"https://jsonfeed.org/version/1.1\", \"title\": \"T\", \"items\": [],}".to_vec(),
                b"{\"version\": \"https://jsonfeed.org/version/1.1\", \"title\": \"\xe9\", \"items\": []}".to_vec(),
            ],
        ),
        Row::of(
            "a list of items alone; `items` as an object, missing or null",
            "read as what is meant, when there is an item or the feed says what it is",
            [
                r#"[{"id": "1", "title": "A"}]"#.to_owned(),
                r#"{"version": "https://jsonfeed.org/version/1.1", "title": "T", "items": {"1": {"id": "1", "title": "A"}}}"#.to_owned(),
                r#"{"version": "https://jsonfeed.org/version/1.1", "title": "T", "items": null}"#.to_owned(),
                "[3]".to_owned(),
            ],
        ),
    ]
}
