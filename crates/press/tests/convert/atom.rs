//! Atom.

use serde_json::json;

use crate::fixture::converted;

#[test]
fn blogger_keeps_its_dates_and_leaves_its_own_marks_behind() {
    let feed = converted("blogger.xml");
    assert_eq!(
        (&feed["title"], &feed["description"]),
        (&json!("Streets & houses"), &json!("Notes on living"))
    );
    assert_eq!(feed["authors"], json!([{"name": "Fatima", "url": "https://www.blogger.com/profile/1"}]));
    let item = &feed["items"][0];
    assert_eq!(item["url"], "https://streets.example.org/2024/03/a-good-street.html");
    assert_eq!(item["content_html"], "<div>Good.<br />Really.</div>");
    assert_eq!((&item["tags"], &item["authors"]), (&json!(["housing"]), &json!([{"name": "Fatima"}])));
    assert_eq!(item["date_published"], "2024-03-05T09:12:00+00:00");
    assert!(item["date_modified"].as_str().unwrap().starts_with("2024-03-06T09:12:44"));
    assert_eq!(item["image"], "https://streets.example.org/s72-c/a.jpg");
}

#[test]
fn each_kind_of_content_becomes_what_it_is() {
    let feed = converted("hugo.xml");
    let [walk, welsh] = &feed["items"].as_array().unwrap()[..] else { unreachable!("two entries") };
    assert_eq!(walk["title"], "A long walk");
    assert_eq!(walk["summary"], "Four days in the hills.");
    assert_eq!(
        walk["content_html"],
        r#"<p>First line<br>second line</p><img src="https://hugo.example.org/blog/walk/hill.jpg" alt="A hill">"#,
        "XHTML as HTML, its addresses by xml:base"
    );
    assert_eq!(welsh["content_text"], "Pedwar diwrnod & noson <yn> y bryniau.");
    assert_eq!(
        (&feed["language"], walk.get("language"), &welsh["language"]),
        (&json!("en-GB"), None, &json!("cy"))
    );
    assert_eq!(walk.get("date_modified"), None, "it never changed");
    assert_eq!(welsh["date_published"], "2024-03-01T09:12:44+00:00", "the only date there is");
}

#[test]
fn addresses_are_relative_to_what_the_feed_says() {
    let feed = converted("hugo.xml");
    assert_eq!(feed["icon"], "https://hugo.example.org/logo.png");
    assert_eq!(feed["items"][1]["url"], "https://hugo.example.org/blog/taith/");
    assert_eq!(
        feed["items"][0]["attachments"],
        json!([{"url": "https://hugo.example.org/blog/walk/map.pdf", "mime_type": "application/pdf",
                "title": "The map", "size_in_bytes": 4_096}])
    );
}
