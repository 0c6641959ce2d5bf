//! The files of an entry, as they are once they are looked through.

use std::time::Duration;

use feed_rs::model::{Entry, Image};
use url::Url;

use super::scan::{Scanned, WrittenFile};
use crate::serve::content_type;

/// A file of an entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Media {
    pub(super) url: String,
    /// The media type, as the feed says it, else by the name's ending.
    pub(super) mime_type: Option<String>,
    pub(super) title: Option<String>,
    pub(super) size_in_bytes: Option<u64>,
    pub(super) duration: Option<Duration>,
}

impl Media {
    /// Whether it is a picture.
    pub(super) fn is_image(&self) -> bool {
        self.mime_type.as_deref().is_some_and(|mime| mime.starts_with("image/"))
    }

    fn is_played(&self) -> bool {
        self.mime_type.as_deref().is_some_and(|mime| mime.starts_with("audio/") || mime.starts_with("video/"))
    }
}

/// The files of an entry, each once.
pub(super) fn of(entry: &Entry, scanned: &Scanned, base: &Url) -> Vec<Media> {
    let mut files: Vec<Media> = Vec::new();
    for written in &scanned.files {
        if let Ok(url) = base.join(&written.url) {
            let mut file = media(&url, written);
            // A podcast's length stands beside its enclosure, not in it.
            file.duration = written.duration.or(scanned.duration).filter(|_| file.is_played());
            push(file, &mut files);
        }
    }
    // Atom may have the whole content elsewhere (RFC 4287, section 4.1.3.2): a film, or a report.
    let elsewhere = entry.content.as_ref().filter(|content| content.body.is_none());
    if let Some(source) = elsewhere.and_then(|content| content.src.as_ref())
        && let Ok(url) = base.join(&source.href)
    {
        let written = WrittenFile { mime_type: source.media_type.clone(), ..WrittenFile::default() };
        push(media(&url, &written), &mut files);
    }
    files
}

/// The entry's picture, when there is one: a picture among its files, else the widest of its thumbnails.
pub(super) fn image(scanned: &Scanned, files: &[Media], base: &Url) -> Option<String> {
    let file = files.iter().find(|file| file.is_image()).map(|file| file.url.clone());
    file.or_else(|| {
        let (widest, _) = scanned.thumbnails.iter().rev().max_by_key(|(_, width)| *width)?;
        base.join(widest).ok().map(String::from)
    })
}

/// Where a picture is.
pub(super) fn address(image: &Image, base: &Url) -> Option<String> {
    base.join(image.uri.trim()).ok().map(String::from)
}

fn media(url: &Url, written: &WrittenFile) -> Media {
    let said = written.mime_type.as_ref().map(|mime| mime.trim().to_ascii_lowercase());
    let is_telling =
        |mime: &String| mime.contains('/') && !mime.ends_with("/*") && mime != "application/octet-stream";
    let is_some_picture = said.as_deref() == Some("image/*");
    Media {
        url: url.to_string(),
        mime_type: said
            .filter(is_telling)
            .or_else(|| by_ending(url))
            .or(is_some_picture.then(|| "image/jpeg".to_owned())),
        title: written.title.as_deref().map(feed::plain_text).filter(|title| !title.is_empty()),
        // Many systems write 0, or 1, where they do not know.
        size_in_bytes: written.size_in_bytes.filter(|size| *size > 1),
        duration: None,
    }
}

fn by_ending(url: &Url) -> Option<String> {
    let name = url.path().rsplit('/').next().filter(|name| name.contains('.'))?;
    let found = content_type::of(name).split(';').next().unwrap_or_default();
    (found != "application/octet-stream").then(|| found.to_owned())
}

/// One file is named twice in many feeds, as an enclosure and as `media:content`.
fn push(file: Media, files: &mut Vec<Media>) {
    // The author's portrait, which WordPress puts into each entry, is no file of it.
    if file.url.contains("gravatar.com/avatar") {
        return;
    }
    match files.iter_mut().find(|other| other.url == file.url) {
        Some(other) => {
            other.size_in_bytes = other.size_in_bytes.or(file.size_in_bytes);
            other.title = other.title.take().or(file.title);
            other.duration = other.duration.or(file.duration);
        }
        None => files.push(file),
    }
}
