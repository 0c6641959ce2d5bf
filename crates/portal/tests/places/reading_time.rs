//! How long texts take to read.

use crate::given::{items, language, portal};

fn minutes(tag: &str, text: &str) -> Option<u32> {
    let portal = portal(&format!(
        r#"{{"version": "https://jsonfeed.org/version/1.1", "items": [{{"id": "1", "title": "T", "language": "{tag}", "content_html": "{text}"}}]}}"#
    ));
    portal.article(portal.latest(&language("en"))[0]).reading_minutes()
}

#[test]
fn each_language_has_a_speed_of_its_own() {
    let text = "<p>word <b>word</b> – word</p><p>word</p>".repeat(250);
    for (tag, expected) in [("en", 4), ("nl-BE", 5), ("de", 6), ("ar", 7), ("eo", 5)] {
        assert_eq!(minutes(tag, &text), Some(expected), "{tag}");
    }
}

#[test]
fn what_is_written_without_blanks_is_measured_by_its_letters() {
    assert_eq!(minutes("zh", &"春眠不覺曉，".repeat(102)), Some(2));
    assert_eq!(minutes("ja", &"今日は雨です。".repeat(119)), Some(2));
    assert_eq!(minutes("ko", &"오늘은 비가 ".repeat(184)), Some(2));
    assert_eq!(minutes("th", &"วันนี้ฝนตก".repeat(500)), None, "nobody measured it");
}

#[test]
fn a_text_takes_a_minute_at_least_and_no_text_takes_none() {
    assert_eq!(minutes("en", "Soon."), Some(1));
    assert_eq!(minutes("en", "<style>p { color: red }</style><svg><text>x</text></svg>"), None);
    let portal = items(r#"{"id": "1", "title": "Only a title"}"#);
    assert_eq!(portal.article(portal.latest(&language("en"))[0]).reading_minutes(), None);
}
