//! Keys in other spellings, and values of other types.

use crate::{feed_of, item_with, told};

#[test]
fn keys_in_other_letter_case_are_read() {
    let (feed, findings) = feed_of(
        r#"{"Version": "https://jsonfeed.org/version/1.1", "TITLE": "T", "Items": [{"ID": "1", "contentHtml": "x"}]}"#,
    );
    assert_eq!(feed.title.as_deref(), Some("T"));
    assert_eq!(feed.items[0].content_html.as_deref(), Some("x"));
    assert_eq!(
        told(&findings),
        [
            ("key-spelling", "items"),
            ("key-spelling", "version"),
            ("key-spelling", "title"),
            ("key-spelling", "items[0].id"),
            ("key-spelling", "items[0].content_html"),
        ]
    );
}

#[test]
fn the_right_spelling_goes_first_when_it_says_something() {
    let (item, findings) =
        item_with(r#""datePublished": "2020-01-01T00:00:00Z", "date_published": "2024-01-01T00:00:00Z""#);
    assert_eq!(item.date_published.unwrap().date().0, 2024);
    assert_eq!(findings, []);
    let (item, findings) = item_with(r#""date-published": "2020-01-01T00:00:00Z", "date_published": null"#);
    assert_eq!(item.date_published.unwrap().date().0, 2020);
    assert_eq!(told(&findings), [("key-spelling", "items[0].date_published")]);
}

#[test]
fn values_of_other_types_are_told_and_left_out() {
    for field in ["title", "summary", "content_html", "image", "language", "authors", "tags"] {
        let (_, findings) = item_with(&format!(r#""{field}": true"#));
        assert_eq!(told(&findings), [("wrong-type", format!("items[0].{field}").as_str())]);
    }
}
