//! Documents that nothing but a text links to. The copy of a feed has those that were read among the attachments: nowhere else is
//! there room for what they say of themselves.

use std::collections::BTreeSet;

use feed::{Attachment, AttachmentExtension, Item, Link};
use portal::{BodyLink, file_key, pdf_links};

use super::{Find, Kind};

/// They, each once, in the order of the text; its addresses count from `base`.
pub(super) fn of(item: &Item, base: &Link, find: &Find<'_, '_>) -> Vec<Attachment> {
    let mut known: BTreeSet<String> = item.attachments.iter().map(|file| file_key(&file.url)).collect();
    let is_read = |link: &BodyLink| {
        let copy = find(&link.url, Some(Kind::Document), Some(&item.id));
        copy.is_some_and(|copy| copy.facts.as_ref().is_some_and(|facts| facts.unread.is_none()))
    };
    let links = pdf_links(item.content_html.as_deref().unwrap_or_default(), base).into_iter();
    links.filter(is_read).filter(|link| known.insert(file_key(&link.url))).map(attached).collect()
}

fn attached(link: BodyLink) -> Attachment {
    Attachment {
        title: link.title(),
        url: link.url,
        mime_type: Some("application/pdf".to_owned()),
        size_in_bytes: None,
        duration: None,
        extension: AttachmentExtension { language: link.language, ..AttachmentExtension::default() },
    }
}
