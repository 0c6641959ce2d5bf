//! A list as JSON Feed 1.1 (<https://www.jsonfeed.org/version/1.1/>).

use feed::{Author, Language, Link, Timestamp};
use portal::Document;
use serde_json::{Map, Value, json};
use tribune::written::{WrittenBody, WrittenFeed, WrittenItem};

use super::media_type;

/// The whole file.
pub(super) fn of(feed: &WrittenFeed) -> String {
    let feed = known(json!({
        "version": "https://jsonfeed.org/version/1.1",
        "title": feed.title,
        "home_page_url": feed.home,
        "feed_url": feed.json_feed,
        "description": feed.description,
        "language": feed.language,
        "icon": feed.logo,
        "expired": feed.is_finished.then_some(true),
        "items": feed.items.iter().map(item).collect::<Vec<_>>(),
    }));
    format!("{feed:#}\n")
}

fn item(item: &WrittenItem) -> Value {
    let (html, text) = match &item.body {
        WrittenBody::Html(html) => (Some(html), None),
        WrittenBody::Plain(text) => (None, Some(text)),
    };
    let written = |moment: &Option<Timestamp>| moment.as_ref().map(Timestamp::to_rfc3339);
    known(json!({
        "id": item.id,
        "url": item.address,
        "external_url": address(item.external.as_ref()),
        "title": item.title,
        "content_html": html,
        "content_text": text,
        "summary": item.summary,
        "image": address(item.image.as_ref()),
        "date_published": written(&item.published),
        "date_modified": written(&item.modified),
        "authors": some(item.authors.iter().map(author).collect()),
        "tags": some(item.tags.iter().map(|tag| tag.as_str().into()).collect()),
        "language": item.language.as_ref().map(Language::as_str),
        "attachments": some(item.documents.iter().map(attachment).collect()),
    }))
}

fn author(author: &Author) -> Value {
    known(json!({
        "name": author.name,
        "url": address(author.url.as_ref()),
        "avatar": address(author.avatar.as_ref()),
    }))
}

fn attachment(document: &Document) -> Value {
    known(json!({
        "url": document.url.as_str(),
        "mime_type": media_type(document),
        "title": document.title.value,
        "size_in_bytes": document.size_in_bytes,
        "duration_in_seconds": document.duration.map(|duration| duration.as_secs()),
    }))
}

fn address(link: Option<&Link>) -> Option<&str> {
    link.map(Link::as_str)
}

fn some(values: Vec<Value>) -> Option<Vec<Value>> {
    Some(values).filter(|values| !values.is_empty())
}

/// Without what nobody knows.
fn known(value: Value) -> Value {
    match value {
        Value::Object(members) => {
            members.into_iter().filter(|(_, value)| !value.is_null()).collect::<Map<_, _>>().into()
        }
        other => other,
    }
}
