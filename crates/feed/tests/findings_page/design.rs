//! The rows of DESIGN, section 4.

use crate::row::{Row, attachment, feed, item, items};

#[expect(clippy::too_many_lines, reason = "a table is as long as what it tells")]
pub fn rows() -> Vec<Row> {
    let sound = items(r#"{"id": "1", "content_text": "x"}"#);
    let two = |first: &str, second: &str| {
        items(&format!(
            r#"{{"id": "1", "content_text": "a"{first}}}, {{"id": "1", "content_text": "b"{second}}}"#
        ))
    };
    let page = |id: &str, next: &str| {
        items(&format!(r#"{{"id": "{id}", "content_text": "x"}}"#)).replacen(
            '{',
            &format!(r#"{{"next_url": "https://example.org/{next}", "#),
            1,
        )
    };
    let endless =
        (0..100).map(|number| page(&number.to_string(), &format!("feed-{}.json", number + 1))).collect();
    vec![
        Row::of(
            "UTF-8 BOM; wrong or missing content type",
            "accept; an HTML page where a feed should be gets its own error",
            [format!("\u{feff}{sound}"), "<!doctype html><html></html>".to_owned(), "<rss></rss>".to_owned()],
        ),
        Row::of(
            "invalid JSON, truncated",
            "error with line and column; last good copy stays",
            [&sound.as_bytes()[..40], b" "],
        ),
        Row::of(
            "no `version`, odd scheme or host in it",
            "accept when `items` is an array",
            [
                r#"{"title": "T", "items": []}"#,
                r#"{"version": "http://www.jsonfeed.org/version/1", "title": "T", "items": []}"#,
                r#"{"title": "T"}"#,
            ],
        ),
        Row::of("numeric `id`", "its JSON lexeme", [items(r#"{"id": 7, "content_text": "x"}"#)]),
        Row::of(
            "no `id`",
            "`url`, if there is one (error finding); else drop the item",
            [items(r#"{"url": "https://example.org/1", "content_text": "x"}, {"content_text": "x"}"#)],
        ),
        Row::of(
            "duplicate ids",
            "newest `date_modified` wins; items that are just the same are one",
            [two("", r#", "date_modified": "2024-03-05T10:00:00Z""#), two("", "").replace("\"b\"", "\"a\"")],
        ),
        Row::of(
            "`author` / `authors` swapped, string, object for array, null element",
            "read all forms; the item's authors, else the feed's, never merged",
            [
                item(r#""author": [{"name": "A"}]"#),
                item(r#""author": "A""#),
                item(r#""authors": {"name": "A"}"#),
                item(r#""authors": [null, {"name": "A"}]"#),
            ],
        ),
        Row::of(
            "`null`, empty or blank strings; `false`, empty lists and objects, as PHP writes them",
            "absent",
            [item(
                r#""summary": null, "image": "", "language": " ", "banner_image": false, "tags": [], "_tribune": {}"#,
            )],
        ),
        Row::of(
            "`tags` as a string, with slashes, entities, duplicates in other case",
            "list, trimmed, folded for grouping, shown as written",
            [item(r#""tags": "a, b/c""#), item(r#""tags": ["R&amp;D", "a", "A"]"#)],
        ),
        Row::of(
            "no content at all",
            "keep if there is a title, summary, image, document or `external_url`",
            [items(r#"{"id": "1", "summary": "S"}, {"id": "2", "tags": ["a"]}"#)],
        ),
        Row::of(
            "date without zone, date only, RFC 2822, garbage",
            "assume UTC and say so; garbage is \"undated\", never \"now\"",
            [
                item(r#""date_published": "2024-03-05T10:00:00", "date_modified": "2024-03-05""#),
                item(r#""date_published": "Tue, 05 Mar 2024 10:00:00 +0100", "date_modified": "soon""#),
                item(r#""date_published": "2024-03-05 10:00:00 +0000 UTC", "date_modified": 1709632800"#),
            ],
        ),
        Row::of(
            "relative URLs",
            "against the item's `url`, then `home_page_url`, then the feed's address",
            [item(r#""image": "/a.jpg""#)],
        ),
        Row::of(
            "entities or markup in title or summary",
            "decode, strip, show as text; HTML in `content_html` is decoded only when it was escaped as a whole",
            [
                item(r#""title": "<b>A</b> &amp; B""#),
                item(r#""title": "A &amp;#8217; B""#),
                item(r#""summary": "&lt;p&gt;A&lt;/p&gt;""#),
                item(r#""content_html": "&lt;p&gt;A&lt;/p&gt;""#),
            ],
        ),
        Row::of(
            "`size_in_bytes` as string, float, 0 or negative",
            "accept; zero or less is unknown",
            ["\"812345\"", "812345.5", "0", "-1"].map(|size| {
                attachment(&format!(r#""mime_type": "application/pdf", "size_in_bytes": {size}"#))
            }),
        ),
        Row::of(
            "missing or wrong attachment `mime_type`",
            "by extension; confirmed by `%PDF-` on opening",
            [
                attachment(r#""title": "A""#),
                attachment(r#""mime_type": "pdf""#),
                attachment(r#""mime_type": "application/octet-stream""#),
                attachment(r#""mime_type": "Application/PDF""#),
            ],
        ),
        Row::of_pages(
            "`next_url` loop, self, or failing page",
            "visited set and a cap; what loaded stays usable",
            [
                vec![page("a", "feed-0.json")],
                vec![page("a", "feed-1.json"), page("b", "feed-0.json")],
                vec![page("a", "feed-1.json"), page("a", "feed-2.json")],
                vec![page("a", "feed-1.json"), String::new()],
                endless,
            ],
        ),
        Row::of(
            "unknown `_extensions` of any type, unknown keys, other letter case, v1 field names",
            "ignored or read",
            [
                feed(
                    r#""_x": [3], "user_comment": 7, "hubs": [{"type": "WebSub", "url": "https://example.org"}]"#,
                ),
                feed(r#""author": {"name": "A"}"#),
                feed(r#""HomePageUrl": "https://example.org/""#),
            ],
        ),
        Row::of(
            "`expired`, future `date_published`",
            "shown as archived; hidden until its time",
            [feed(r#""expired": true"#), item(r#""date_published": "9998-01-01T00:00:00Z""#)],
        ),
        Row::of(
            "`javascript:`, `data:` and other odd URL schemes anywhere",
            "never become a link",
            [item(r#""external_url": "javascript:alert(1)", "image": "data:image/png;base64,AAAA""#)],
        ),
    ]
}
