//! What is no RSS or Atom.

use press::convert::ConvertError;

use crate::fixture::{conversion_of, rss};

#[test]
fn what_else_may_come_is_told_by_name() {
    let error = |text: &str| conversion_of(text.as_bytes()).unwrap_err();
    assert!(matches!(error(""), ConvertError::NoContent));
    assert!(matches!(error(" \n"), ConvertError::NoContent));
    assert!(matches!(
        error("\u{feff}{\"version\": \"https://jsonfeed.org/version/1.1\"}"),
        ConvertError::Json
    ));
    assert!(matches!(error("<!DOCTYPE html><title>News</title>"), ConvertError::Html));
    assert!(matches!(error("<?xml version='1.0'?><html xmlns='x'/>"), ConvertError::Html));
    for other in ["no XML at all", "<?xml version='1.0'?><opml/>", "<rss version='2.0'><channel><item>"] {
        assert!(matches!(error(other), ConvertError::Unreadable(_)), "{other}");
    }
}

#[test]
fn a_language_that_is_none_is_left_out() {
    let feed = conversion_of(&rss(
        "<language>Nederlands (België)</language><item><title>T</title><dc:language>french please</dc:language></item>",
    ))
    .unwrap()
    .feed;
    assert_eq!((feed.get("language"), feed["items"][0].get("language")), (None, None));
}
