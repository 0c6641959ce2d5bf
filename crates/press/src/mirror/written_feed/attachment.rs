//! An attachment: what the feed says of it, and where it says nothing, what was read in the file.

use feed::{Attachment, Language};

use super::members::{Members, Node, relative, text};
use super::{Find, Kind, address, public};

pub(super) fn of(file: &Attachment, item: Option<&str>, find: &Find<'_, '_>) -> Node {
    let copy = find(&file.url, Kind::of(file), item);
    let facts = copy.and_then(|copy| copy.facts.clone()).unwrap_or_default();
    let fragment = file.url.as_str().get(file.url.without_fragment().len()..).unwrap_or_default();
    let copied = copy.map(|copy| relative(&copy.path) + fragment);
    let said = &file.extension;
    let cover = said.cover.as_ref().map(|cover| address(cover, Kind::Picture, item, find));
    let mut extension = Members::default();
    extension.maybe(
        "language",
        said.language.as_ref().map(|said| Language::as_str(said).to_owned()).or(facts.language),
    );
    extension.maybe("pages", said.pages.or(facts.pages).map(|pages| Node::Number(pages.into())));
    extension.maybe("cover", cover.or_else(|| facts.cover.as_deref().map(relative)));
    extension.maybe("tagged", said.tagged.or(facts.tagged).map(Node::Flag));
    let mut members = Members::default();
    members.put("url", copied.unwrap_or_else(|| file.url.to_string()));
    members.maybe("mime_type", copy.map(|copy| copy.media_type.clone()).or_else(|| file.mime_type.clone()));
    members.maybe("title", file.title.as_deref().map(text).or_else(|| facts.title.as_deref().map(text)));
    members.maybe("size_in_bytes", copy.map(|copy| copy.length).or(file.size_in_bytes).map(Node::Number));
    members.maybe("duration_in_seconds", file.duration.map(|duration| Node::Seconds(duration.as_secs_f64())));
    members.maybe("_tribune", extension.object());
    let mut origin = Members::default();
    origin.maybe("url", copy.map(|_| public(&file.url)));
    members.maybe("_tribune_mirror", origin.object());
    members.whole()
}
