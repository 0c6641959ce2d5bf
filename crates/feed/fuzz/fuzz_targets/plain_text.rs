//! Any text, as a title, a summary and a body.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let plain = feed::plain_text(text);
    feed_fuzz::assert_plain(&plain);
    assert!(plain.len() <= text.len());
    for body in ["content_html", "content_text"] {
        let item = serde_json::json!({"id": "1", "title": text, "summary": text, "tags": text, body: text});
        let feed = serde_json::json!({"version": "https://jsonfeed.org/version/1.1", "title": text, "items": [item]});
        feed_fuzz::read(feed.to_string().as_bytes()).expect("a feed");
    }
});
