//! Feeds that come in pages.

use feed::{Code, Link, PagedFeed, read};

fn link(written: &str) -> Link {
    Link::absolute(written).unwrap()
}

fn page(number: u32, ids: &[&str], next: Option<&str>) -> String {
    let items: Vec<String> =
        ids.iter().map(|id| format!(r#"{{"id": "{id}", "content_text": "Text {id}"}}"#)).collect();
    let next = next.map(|next| format!(r#""next_url": "https://example.org/{next}","#)).unwrap_or_default();
    format!(
        r#"{{"version": "https://jsonfeed.org/version/1.1", "title": "Page {number}", {next} "items": [{}]}}"#,
        items.join(",")
    )
}

/// The feed of these pages, each at `https://example.org/{number}`.
fn followed(pages: &[String]) -> PagedFeed {
    let mut pages = pages.iter().zip(1..).map(|(json, number)| {
        let address = link(&format!("https://example.org/{number}"));
        (read(json.as_bytes(), &address).unwrap(), address)
    });
    let (first, address) = pages.next().unwrap();
    let mut feed = PagedFeed::new(first, address);
    for (page, address) in pages {
        assert_eq!(feed.next(), Some(&address), "the feed goes on");
        feed.add(page, &address);
    }
    feed
}

fn ids(feed: &PagedFeed) -> Vec<&str> {
    feed.feed().items.iter().map(|item| item.id.as_str()).collect()
}

fn told(feed: &PagedFeed) -> Vec<(Code, u32)> {
    feed.findings().iter().map(|finding| (finding.code, finding.page)).collect()
}

#[test]
fn three_pages_make_one_feed() {
    let feed =
        followed(&[page(1, &["a", "b"], Some("2")), page(2, &["c"], Some("3")), page(3, &["d"], None)]);
    assert_eq!(ids(&feed), ["a", "b", "c", "d"]);
    assert_eq!(feed.feed().title.as_deref(), Some("Page 1"), "the first page says what the feed is called");
    assert_eq!((feed.pages(), feed.next()), (3, None));
    assert_eq!(told(&feed), []);
}

#[test]
fn a_page_that_leads_back_ends_the_feed() {
    let feed = followed(&[page(1, &["a"], Some("2")), page(2, &["b"], Some("1#top"))]);
    assert_eq!(ids(&feed), ["a", "b"]);
    assert_eq!(feed.next(), None);
    assert_eq!(told(&feed), [(Code::NextLoops, 2)]);
}

#[test]
fn a_server_that_sends_the_same_page_again_and_again_ends_the_feed() {
    let feed = followed(&[page(1, &["a"], Some("2")), page(2, &["a"], Some("3"))]);
    assert_eq!(ids(&feed), ["a"]);
    assert_eq!(told(&feed), [(Code::ItemRepeated, 2), (Code::NextLoops, 2)]);
}

#[test]
fn a_feed_that_never_ends_is_followed_for_a_hundred_pages() {
    let pages: Vec<String> = (1..=PagedFeed::MOST_PAGES)
        .map(|number| page(number, &[&number.to_string()], Some(&(number + 1).to_string())))
        .collect();
    let feed = followed(&pages);
    assert_eq!(feed.next(), None);
    assert_eq!(told(&feed), [(Code::NextTooMany, PagedFeed::MOST_PAGES)]);
}

#[test]
fn what_was_read_stays_when_a_page_fails() {
    let mut feed = followed(&[page(1, &["a"], Some("2"))]);
    feed.fail("404");
    assert_eq!(ids(&feed), ["a"]);
    assert_eq!(feed.next(), None);
    assert_eq!(told(&feed), [(Code::NextFailed, 1)]);
}

#[test]
fn of_two_versions_of_an_item_the_newer_stays_in_its_place() {
    let newer = r#"{"items": [{"id": "a", "content_text": "new", "date_modified": "2024-03-05T10:00:00Z"},
        {"id": "c", "content_text": "c"}], "version": "https://jsonfeed.org/version/1.1", "title": "T"}"#;
    let feed = followed(&[page(1, &["a", "b"], Some("2")), newer.to_owned()]);
    assert_eq!(ids(&feed), ["a", "b", "c"]);
    assert_eq!(feed.feed().items[0].content_text.as_deref(), Some("new"));
    assert_eq!(told(&feed), [(Code::IdDuplicate, 2)]);
}

#[test]
fn findings_of_later_pages_say_so() {
    let feed = followed(&[
        page(1, &["a"], Some("2")),
        r#"{"version": "https://jsonfeed.org/version/1.1", "title": "T", "items": [{"id": 7, "content_text": "x"}]}"#
            .to_owned(),
    ]);
    let finding = &feed.findings()[0];
    assert_eq!((finding.code, finding.page, finding.place.as_str()), (Code::IdNumeric, 2, "items[0].id"));
    assert_eq!(finding.item.as_deref(), Some("7"));
}

#[test]
fn an_item_is_completed_out_of_what_is_at_its_body_url() {
    let light = r#"{"version": "https://jsonfeed.org/version/1.1", "title": "Light", "items": [
        {"id": "a", "content_text": "A…", "_tribune": {"body_url": "bodies/a.json"}},
        {"id": "b", "content_text": "B…", "_tribune": {"body_url": "bodies/b.json"}}]}"#;
    let mut feed = followed(&[light.to_owned()]);
    let body = |id: &str| link(&format!("https://example.org/bodies/{id}.json"));
    let mut items = read(page(1, &["a"], None).as_bytes(), &body("a")).unwrap().0.items;
    assert_eq!(feed.complete(&body("a"), &mut items), None);
    let text = |feed: &PagedFeed, at: usize| feed.feed().items[at].content_text.as_deref().map(str::to_owned);
    assert_eq!(text(&feed, 0).as_deref(), Some("Text a"));
    // What is there is not it: the beginning stays, and is not asked for again.
    let mut others = read(page(1, &["c"], None).as_bytes(), &body("b")).unwrap().0.items;
    assert_eq!(feed.complete(&body("b"), &mut others).map(|item| item.id.as_str()), Some("b"));
    assert_eq!(text(&feed, 1).as_deref(), Some("B…"));
    assert!(feed.feed().items.iter().all(|item| item.extension.body_url.is_none()));
    assert_eq!(feed.complete(&body("b"), &mut others), None);
}
