//! Titles and summaries are plain text, and bodies are left alone.

use crate::{feed_with, item_with, told};

#[test]
fn markup_in_titles_and_summaries_becomes_text() {
    let (item, findings) = item_with(r#""title": "<b>Caf&eacute;</b> &lt;", "summary": "a<br>b""#);
    assert_eq!(item.title.as_deref(), Some("Café <"));
    assert_eq!(item.summary.as_deref(), Some("a b"));
    assert_eq!(
        told(&findings),
        [("markup-in-text", "items[0].title"), ("markup-in-text", "items[0].summary")]
    );
}

#[test]
fn white_space_alone_is_no_finding() {
    let (item, findings) = item_with(r#""title": "  a \n b & c < d ""#);
    assert_eq!(item.title.as_deref(), Some("a b & c < d"));
    assert_eq!(findings, []);
}

#[test]
fn html_is_never_altered() {
    let (item, findings) = item_with(r#""content_html": " <p>&lt;b&gt; &amp;amp; \u200b</p>\n""#);
    assert_eq!(item.content_html.as_deref(), Some(" <p>&lt;b&gt; &amp;amp; \u{200b}</p>\n"));
    assert_eq!(findings, []);
}

#[test]
fn null_empty_and_blank_texts_are_absent() {
    for raw in ["null", r#""""#, r#"" \n\u00a0""#] {
        let (item, findings) = item_with(&format!(
            r#""title": {raw}, "summary": {raw}, "content_html": {raw}, "image": {raw}, "date_published": {raw},
            "authors": {raw}, "tags": {raw}, "attachments": {raw}, "language": {raw}, "_tribune": {raw}"#
        ));
        assert!(item.title.is_none() && item.summary.is_none() && item.content_html.is_none(), "{raw}");
        assert_eq!(findings, [], "{raw}");
    }
}

#[test]
fn a_title_of_nothing_but_markup_is_absent() {
    let (feed, _) = feed_with(r#""description": "<p>&nbsp;</p>""#);
    assert_eq!(feed.description, None);
}

#[test]
fn a_number_for_a_title_is_its_digits() {
    let (item, findings) = item_with(r#""title": 2024"#);
    assert_eq!(item.title.as_deref(), Some("2024"));
    assert_eq!(told(&findings), [("number-for-text", "items[0].title")]);
}

#[test]
fn what_a_finding_quotes_is_short() {
    let (_, findings) = item_with(&format!(r#""title": "<b>{}</b>""#, "é".repeat(200)));
    assert_eq!(findings[0].found.chars().count(), 80);
}
