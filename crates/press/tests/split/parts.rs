//! What the parts look like.

use feed::{Code, Link, Severity};
use serde_json::Value;

use crate::given::{feed_with, followed, parts, parts_with, read_part};
use press::split::SplitOptions;

#[test]
fn a_small_feed_stays_one_file() {
    let feed = feed_with(150, "");
    let parts = parts(&feed);
    assert_eq!(parts.keys().collect::<Vec<_>>(), ["news.json"]);
    let [one, other] =
        [feed.as_bytes(), &parts["news.json"]].map(|bytes| serde_json::from_slice::<Value>(bytes).unwrap());
    assert_eq!(one, other);
}

#[test]
fn a_feed_of_few_and_long_articles_has_no_further_page() {
    let parts = parts_with(&feed_with(90, ""), &SplitOptions { small: 1_000, ..SplitOptions::default() });
    assert_eq!(parts.keys().filter(|path| !path.contains("/bodies/")).collect::<Vec<_>>(), ["news.json"]);
    assert_eq!(parts.len(), 91);
}

#[test]
fn every_part_is_a_feed_in_order() {
    let feed = feed_with(1_250, "");
    let parts = parts(&feed);
    for path in parts.keys() {
        let address = Link::absolute(&format!("https://example.org/content/{path}")).unwrap();
        let (_, findings) = read_part(&parts, &address);
        let told: Vec<_> = findings
            .iter()
            .filter(|finding| {
                finding.code.severity() != Severity::Advice || finding.code != Code::LinkRelative
            })
            .collect();
        assert_eq!(told, Vec::<&feed::Finding>::new(), "{path}");
    }
    let paged = followed(&parts);
    assert_eq!(paged.feed().items.len(), 1_250);
    assert!(paged.feed().items.is_sorted_by(|one, other| one.date_published >= other.date_published));
}

#[test]
fn a_first_page_is_light() {
    let feed = feed_with(1_250, "");
    let parts = parts(&feed);
    let first = parts["news.json"].len();
    assert!(first < 200 * 1_100, "{first} bytes");
}

#[test]
fn the_order_of_fields_stays() {
    let feed = feed_with(300, r#""_tribune": {"title": {"nl": "Z", "fr": "A"}, "languages": ["nl"]}, "#);
    let first = String::from_utf8(parts(&feed)["news.json"].clone()).unwrap();
    assert!(first.contains(r#""title":{"nl":"Z","fr":"A"}"#), "the first is the one for all others");
}
