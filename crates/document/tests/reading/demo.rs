//! The demo's documents, which its feed describes.

use document::{Limits, examine};
use serde_json::Value;

use crate::{bytes, root};

/// The attachments of the demo feed that are PDF files.
fn attachments() -> Vec<Value> {
    let feed: Value =
        serde_json::from_slice(&std::fs::read(root().join("public/feed.json")).unwrap()).unwrap();
    let attachments =
        feed["items"].as_array().unwrap().iter().filter_map(|item| item["attachments"].as_array());
    attachments.flatten().filter(|attachment| attachment["mime_type"] == "application/pdf").cloned().collect()
}

#[test]
fn the_demos_documents_are_as_its_feed_says() {
    let attachments = attachments();
    assert!(attachments.len() > 5);
    for attachment in attachments {
        let url = attachment["url"].as_str().unwrap();
        let document = examine(bytes("public", url), &Limits::default()).unwrap();
        let said = &attachment["_tribune"];
        assert_eq!(said["pages"].as_u64(), u64::try_from(document.pages).ok(), "{url}");
        if let Some(language) = said["language"].as_str() {
            assert_eq!(document.language.as_ref().map(feed::Language::primary), language.get(..2), "{url}");
        }
        if let Some(tagged) = said["tagged"].as_bool() {
            assert_eq!(document.is_tagged, tagged, "{url}");
        }
        assert!(document.title.is_some(), "{url}");
        assert!(document.cover.is_some(), "{url}");
        assert_eq!(document.gaps, [], "{url}");
        assert!(document.texts.iter().all(|text| !text.contains('\u{fffd}')), "{url}");
    }
}
