//! What is called by what, when the feed gives no title.

use portal::Portal;

use crate::given::items;

/// The title of an item with these fields and no title.
fn title(fields: &str) -> String {
    let portal = items(&format!(r#"{{"id": "1", {fields}}}"#));
    first(&portal).title.value.clone()
}

fn excerpt(fields: &str) -> String {
    first(&items(&format!(r#"{{"id": "1", "title": "T", {fields}}}"#))).excerpt().value
}

fn first(portal: &Portal) -> &portal::Article {
    portal.article(portal.article_of(0, "1").unwrap())
}

#[test]
fn the_first_words_of_the_text_are_the_title() {
    for (fields, expected) in [
        (r#""content_html": "<p>One</p><p>two &amp; three</p>""#, "One two & three"),
        (r#""content_html": "No tag at all""#, "No tag at all"),
        (r#""content_text": "Two\nlines \u200b""#, "Two lines"),
        (r#""content_text": "<p>Markup where none should be</p>""#, "Markup where none should be"),
        (r###""content_text": "## A heading\n\nand *a* text""###, "A heading and *a* text"),
        (r##""content_text": "#news is no heading""##, "#news is no heading"),
        (r#""content_html": "<style>p { }</style><script>let x;</script><!-- no --><p>Words</p>""#, "Words"),
        (r#""content_html": "<svg><title>Logo</title></svg><p>Words</p>""#, "Words"),
        (r#""summary": "A summary", "content_html": "<p>Words</p>""#, "A summary"),
        (r#""title": " \u200b ", "content_html": "<p>Words</p>""#, "Words"),
        (r#""title": "\u200d\u2800", "content_html": "<p>Words</p>""#, "Words"),
        (r#""content_html": "<p>שלום עולם</p>", "language": "he""#, "שלום עולם"),
        (r#""content_html": "<p>می‌خواهم</p>", "language": "fa""#, "می‌خواهم"),
    ] {
        assert_eq!(title(fields), expected, "{fields}");
    }
}

#[test]
fn a_text_without_blanks_gives_no_endless_title() {
    let sentence = "今日は雨が降っています。";
    let body = sentence.repeat(10_000);
    for field in ["content_html", "content_text", "summary"] {
        let title = title(&format!(r#""{field}": "{body}", "content_text": "{body}", "language": "ja""#));
        assert!(title.chars().count() < 60 && title.starts_with(sentence) && title.ends_with('…'), "{title}");
    }
    let excerpt = excerpt(&format!(r#""content_html": "{body}", "language": "ja""#));
    assert!(excerpt.chars().count() < 200 && excerpt.starts_with(sentence), "{excerpt}");
}

#[test]
fn without_words_it_is_pictures_and_files_that_give_a_title() {
    for (fields, expected) in [
        (r#""content_html": "<img src=1.png alt=''><img src=2.png alt='A &quot;boat&quot;'>""#, "A \"boat\""),
        (r#""content_html": "<iframe src=x title='The film'></iframe>""#, "The film"),
        (
            r#""content_html": "<p>\u200b&nbsp;</p>", "attachments": [{"url": "1.pdf"}, {"url": "2.pdf", "title": "The report"}]"#,
            "The report",
        ),
        (r#""attachments": [{"url": "Annual_report-2024.pdf"}]"#, "Annual report 2024"),
        (
            r#""content_html": "<img src=x>", "image": "https://example.org/a-boat-at-sea.jpg""#,
            "a boat at sea",
        ),
    ] {
        assert_eq!(title(fields), expected, "{fields}");
    }
}

#[test]
fn without_anything_to_read_the_web_or_the_calendar_gives_a_title() {
    let nothing = r#""content_html": "<p><img src='x.png'></p>""#;
    for (more, expected) in [
        (r#""url": "https://www.example.org/2024/12/""#, "example.org/2024/12"),
        (r#""url": "https://example.org/a", "external_url": "https://x.org/""#, "x.org"),
        (r#""date_published": "2024-05-01T12:00:00+02:00""#, "2024-05-01"),
        (r#""tags": []"#, "…"),
    ] {
        assert_eq!(title(&format!("{nothing}, {more}")), expected, "{more}");
    }
}

#[test]
fn an_excerpt_is_the_summary_else_the_first_words() {
    assert_eq!(excerpt(r#""summary": "Short", "content_text": "Long""#), "Short");
    assert_eq!(excerpt(r#""content_html": "<style>a{}</style><p>a<br>b</p>""#), "a b");
    assert_eq!(excerpt(r#""content_text": "a &lt; b""#), "a < b");
    assert_eq!(excerpt(r#""content_html": "<img src=x>""#), "");
    let words = excerpt(&format!(r#""content_html": "<p>{}</p>""#, "word ".repeat(60_000)));
    assert_eq!(words.split(' ').count(), 36);
}
