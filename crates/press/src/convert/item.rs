//! An entry of RSS or Atom as an item of JSON Feed.

use feed::Language;
use feed_rs::model::{Category, Entry, FeedType, Link};
use serde_json::{Map, Value, json};
use url::Url;

use super::scan::Scanned;
use super::{attachments, authors, body, media};

/// Blogger's own marks, which are no topics.
const KIND: &str = "http://schemas.google.com/g/2005#kind";

/// The item. `home` is what its addresses are relative to when neither the feed nor its own address says otherwise.
pub(super) fn of(entry: &Entry, scanned: &Scanned, format: &FeedType, home: &Url) -> Map<String, Value> {
    let base = scanned.scope.base.as_ref().unwrap_or(home);
    let url = page(&entry.links).and_then(|link| base.join(link.href.trim()).ok());
    let base = scanned.scope.base.as_ref().or(url.as_ref()).unwrap_or(home);
    let parts = body::parts(entry, format, base);
    let files = media::of(entry, scanned, base);
    let image = media::image(scanned, &files, base);
    let title = entry.title.as_ref().map(|title| body::line(title, format));
    let mut item = Map::new();
    let mut put = |name: &str, value: Option<Value>| {
        if let Some(value) = value.filter(|value| *value != json!("") && *value != json!([])) {
            item.insert(name.to_owned(), value);
        }
    };
    put("id", Some(json!(entry.id.trim())));
    put("url", url.as_ref().map(|url| json!(url.as_str())));
    put("title", title.map(|title| json!(title)));
    put("content_html", parts.html.map(|html| json!(html)));
    put("content_text", parts.text.map(|text| json!(text)));
    put("summary", parts.summary.map(|summary| json!(summary)));
    put("image", image.as_ref().map(|image| json!(image)));
    put("date_published", entry.published.or(entry.updated).map(|moment| json!(moment.to_rfc3339())));
    put(
        "date_modified",
        entry
            .updated
            .filter(|updated| entry.published.is_some_and(|date| *updated > date))
            .map(|moment| json!(moment.to_rfc3339())),
    );
    put("authors", Some(json!(authors::of(&entry.authors, base))));
    put("tags", Some(json!(tags(&entry.categories))));
    put("language", scanned.scope.language.as_deref().and_then(language));
    put("attachments", Some(json!(attachments::of(&files, image.as_deref()))));
    item
}

/// A language that JSON Feed's readers will know.
pub(super) fn language(tag: &str) -> Option<Value> {
    Language::parse(tag).map(|language| json!(language.as_str()))
}

/// The link to the page that the feed or the entry is about.
pub(super) fn page(links: &[Link]) -> Option<&Link> {
    let is_page = |link: &&Link| {
        let is_alternate = matches!(link.rel.as_deref(), None | Some("alternate"));
        is_alternate && link.target.is_none() && !link.href.trim().is_empty()
    };
    // Among several formats, the one for people.
    let is_html = |link: &&Link| link.media_type.as_deref().is_none_or(|mime| mime.contains("html"));
    links.iter().filter(is_page).find(is_html).or_else(|| links.iter().find(is_page))
}

fn tags(categories: &[Category]) -> Vec<String> {
    let mut tags: Vec<String> = Vec::new();
    for category in categories.iter().filter(|category| category.scheme.as_deref() != Some(KIND)) {
        let label =
            category.label.as_ref().filter(|label| !label.trim().is_empty()).unwrap_or(&category.term);
        let tag = feed::plain_text(label);
        if !tag.is_empty() && !tags.iter().any(|other| other.to_lowercase() == tag.to_lowercase()) {
            tags.push(tag);
        }
    }
    tags
}
