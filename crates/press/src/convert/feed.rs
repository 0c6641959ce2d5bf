//! What a feed says of itself, in the terms of JSON Feed.

use feed_rs::model::Feed;
use serde_json::{Map, Value, json};
use url::Url;

use super::item::{language, page};
use super::scan::Scope;
use super::{authors, body, media};

/// All members of the feed but its items.
pub(super) fn of(feed: &Feed, scope: &Scope, base: &Url) -> Map<String, Value> {
    let mut members = Map::new();
    let mut put = |name: &str, value: Option<Value>| {
        if let Some(value) = value.filter(|value| *value != json!("") && *value != json!([])) {
            members.insert(name.to_owned(), value);
        }
    };
    let plain = |text: &feed_rs::model::Text| json!(body::line(text, &feed.feed_type));
    put("version", Some(json!("https://jsonfeed.org/version/1.1")));
    put("title", feed.title.as_ref().map(plain));
    put("description", feed.description.as_ref().map(plain));
    put("home_page_url", home_page(feed, base).map(|home| json!(home.as_str())));
    let icon = feed.logo.as_ref().or(feed.icon.as_ref()).and_then(|image| media::address(image, base));
    put("icon", icon.map(|icon| json!(icon)));
    put("authors", Some(json!(authors::of(&feed.authors, base))));
    let said = feed.language.as_ref().or(scope.language.as_ref());
    put("language", said.and_then(|tag| language(tag)));
    members
}

/// The web page that the feed belongs to.
pub(super) fn home_page(feed: &Feed, base: &Url) -> Option<Url> {
    page(&feed.links).and_then(|link| base.join(link.href.trim()).ok())
}

/// Where the feed goes on (RFC 5005, section 3).
pub(super) fn next_page(feed: &Feed, base: &Url) -> Option<Url> {
    let next = feed.links.iter().find(|link| link.rel.as_deref() == Some("next"))?;
    base.join(next.href.trim()).ok()
}

/// The feed's own address, as it gives it.
pub(super) fn own_address(feed: &Feed) -> Option<Url> {
    let own = feed.links.iter().find(|link| link.rel.as_deref() == Some("self"))?;
    Url::parse(own.href.trim()).ok()
}
