//! The demo feed follows the schema.

use serde_json::Value;

use crate::validator;

#[test]
fn the_demo_feed_is_valid() {
    let feed: Value = serde_json::from_str(include_str!("../../../../public/feed.json")).unwrap();
    assert!(
        feed["_tribune"]["sections"].is_array() && feed["items"].is_array(),
        "there is something to check"
    );
    let errors: Vec<_> = validator(None)
        .iter_errors(&feed)
        .map(|error| format!("{}: {error}", error.instance_path()))
        .collect();
    assert!(errors.is_empty(), "{errors:#?}");
}

#[test]
fn a_mistake_in_any_place_of_a_feed_is_found() {
    for feed in [
        r#"{"_tribune": {"languages": "nl"}}"#,
        r#"{"items": [{"_tribune": {"featured": 1}}]}"#,
        r#"{"items": [{}, {"attachments": [{}, {"_tribune": {"pages": "4"}}]}]}"#,
    ] {
        let feed: Value = serde_json::from_str(feed).unwrap();
        assert!(!validator(None).is_valid(&feed), "{feed}");
    }
}
