//! An item.

use feed::{Item, Language, Link, Timestamp};
use portal::slug_of_page;

use super::members::{Members, Node, relative, text};
use super::{Find, Kind, address, attachment, authors, extension, linked};
use crate::mirror::body;

/// The item; relative addresses in its body count from `base` where it has no page of its own.
pub(super) fn of(item: &Item, base: &Link, language: Option<&Language>, find: &Find<'_, '_>) -> Node {
    let id = Some(item.id.as_str());
    let base = item.url.as_ref().unwrap_or(base);
    let picture = |link: &Link| address(link, Kind::Picture, id, find);
    let html = |html: &str| {
        body::written(html, base, &|link, kind| find(link, Some(kind), id).map(|copy| relative(&copy.path)))
    };
    let own_language = item.language.as_ref().filter(|own| Some(*own) != language);
    let mut members = Members::default();
    members.put("id", item.id.as_str());
    members.maybe("external_url", item.external_url.as_ref().map(Link::as_str));
    members.maybe("title", item.title.as_deref().map(text));
    members.maybe("content_html", item.content_html.as_deref().map(html));
    members.maybe("content_text", item.content_text.as_deref());
    members.maybe("summary", item.summary.as_deref().map(text));
    members.maybe("image", item.image.as_ref().map(picture));
    members.maybe("banner_image", item.banner_image.as_ref().map(picture));
    members.maybe("date_published", item.date_published.map(|date| Timestamp::to_rfc3339(&date)));
    members.maybe("date_modified", item.date_modified.map(|date| Timestamp::to_rfc3339(&date)));
    members.list("authors", authors(&item.authors, id, find));
    members.list("tags", item.tags.iter().map(|tag| text(tag).into()).collect());
    members.maybe("language", own_language.map(Language::as_str));
    let linked = linked::of(item, base, find);
    let files = item.attachments.iter().chain(&linked);
    members.list("attachments", files.map(|file| attachment::of(file, id, find)).collect());
    members.maybe("_tribune", extension::of_item(&item.extension, item.url.as_ref().and_then(slug_of_page)));
    let mut origin = Members::default();
    origin.maybe("url", item.url.as_ref().map(Link::as_str));
    members.maybe("_tribune_mirror", origin.object());
    members.whole()
}
