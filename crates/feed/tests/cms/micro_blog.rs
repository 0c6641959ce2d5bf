//! micro.blog, whose sites are made by Hugo with a theme that all others build on.

use crate::{languages, published, read_at, told};

const FEED: &[u8] = include_bytes!("micro-blog.json");

#[test]
fn a_feed_of_micro_blog_is_read() {
    let (feed, findings) = read_at("https://straathoek.example/feed.json", FEED);
    assert_eq!(told(&findings), []);
    assert_eq!(feed.title.as_deref(), Some("Straathoekwerk Gent"));
    assert_eq!(feed.items[0].title, None, "a short message has none");
    assert_eq!(feed.items[1].title.as_deref(), Some("Wie slaapt waar? Cijfers & verhalen"));
    assert_eq!(feed.items[1].id, "http://straathoek.micro.blog/2024/02/11/wie-slaapt-waar.html");
    assert_eq!(published(&feed.items[1]), "2024-02-11T09:05:00+01:00");
    assert_eq!(feed.items[2].tags, ["Onderzoek", "Français"], "its categories");
}

#[test]
fn much_is_not_told() {
    let (feed, _) = read_at("https://straathoek.example/feed.json", FEED);
    assert_eq!(feed.description, None);
    assert!(feed.authors.is_empty());
    assert_eq!(feed.next_url, None);
    assert_eq!(languages(&feed), ["", "", ""]);
    assert!(feed.items.iter().all(|item| item.authors.is_empty() && item.attachments.is_empty()));
    assert!(feed.items[1].content_html.as_ref().unwrap().contains("telling-2024.pdf"));
}
