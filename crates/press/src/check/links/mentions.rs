//! Every place in a feed that names a file which the portal shows or links to as a document.

use feed::{Attachment, Author, Feed, Item, Link};
use portal::pdf_links;

use super::mention::{Kind, Mention};
use crate::serve::tags::{Tag, tags};

/// The files of a feed that came from `address`: icons, pictures, attachments, and in bodies pictures, sound, video
/// and links to PDF files.
pub(super) fn of(feed: &Feed, address: &Link) -> Vec<Mention> {
    let mut mentions = Mentions { found: Vec::new(), item: None };
    mentions.image("icon", feed.icon.as_ref());
    mentions.image("favicon", feed.favicon.as_ref());
    mentions.authors(&feed.authors);
    let base = feed.home_page_url.as_ref().unwrap_or(address);
    for item in &feed.items {
        mentions.item = Some(item.id.clone());
        mentions.item(item, item.url.as_ref().unwrap_or(base));
    }
    mentions.found
}

struct Mentions {
    found: Vec<Mention>,
    item: Option<String>,
}

impl Mentions {
    fn add(&mut self, place: impl Into<String>, kind: Kind, link: Link) {
        self.found.push(Mention { link, kind, place: place.into(), item: self.item.clone() });
    }

    fn image(&mut self, place: impl Into<String>, link: Option<&Link>) {
        if let Some(link) = link {
            self.add(place, Kind::Image, link.clone());
        }
    }

    fn authors(&mut self, authors: &[Author]) {
        for (at, author) in authors.iter().enumerate() {
            self.image(format!("authors[{at}].avatar"), author.avatar.as_ref());
        }
    }

    fn item(&mut self, item: &Item, base: &Link) {
        self.image("image", item.image.as_ref());
        self.image("banner_image", item.banner_image.as_ref());
        self.authors(&item.authors);
        for (at, attachment) in item.attachments.iter().enumerate() {
            self.add(format!("attachments[{at}].url"), kind(attachment), attachment.url.clone());
            self.image(format!("attachments[{at}]._tribune.cover"), attachment.extension.cover.as_ref());
        }
        let html = item.content_html.as_deref().unwrap_or_default();
        for link in pdf_links(html, base) {
            self.add("content_html", Kind::Pdf, link.url);
        }
        for tag in tags(html) {
            self.tag(&tag, base);
        }
    }

    fn tag(&mut self, tag: &Tag<'_>, base: &Link) {
        let kind = match () {
            () if tag.is_one_of(&["img"]) => Kind::Image,
            () if tag.is_one_of(&["audio", "video", "source"]) => Kind::Media,
            () => return,
        };
        for (attribute, kind) in [("src", kind), ("poster", Kind::Image)] {
            let written = tag.attribute(attribute).unwrap_or_default();
            let written = feed::plain_text(written);
            // A picture within the text itself (data:) needs no server.
            if let (false, Ok(link)) = (written.is_empty(), base.resolve(&written)) {
                self.add("content_html", kind, link);
            }
        }
    }
}

fn kind(attachment: &Attachment) -> Kind {
    let by_name = attachment.url.file_extension();
    match attachment.mime_type.as_deref() {
        Some("application/pdf" | "application/x-pdf") => Kind::Pdf,
        None | Some("application/octet-stream") if by_name.as_deref() == Some("pdf") => Kind::Pdf,
        Some("text/html" | "application/xhtml+xml") => Kind::Page,
        Some(mime) if mime.starts_with("image/") => Kind::Image,
        Some(mime) if mime.starts_with("audio/") || mime.starts_with("video/") => Kind::Media,
        _ => Kind::File,
    }
}
