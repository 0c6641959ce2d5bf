//! The origins that a portal loads from: those it is told, and those that its own page and feed name.

use std::{
    collections::{BTreeSet, HashSet},
    fs,
    path::{Component, Path, PathBuf},
};

use feed::Link;
use percent_encoding::percent_decode_str;
use portal::embedded;
use serde_json::Value;
use url::Url;

use crate::serve::{Origin, ServeError, Site, feed_links::feed_links, tags::tags};

/// Stands for the server itself. It is of `http`, so that an address without a scheme (`//cdn.example.org/a`)
/// enters the policy as `http://…`, which by the standard matches `https` as well.
const HERE: &str = "http://here.invalid";

/// The keys of a JSON Feed, and of its `_tribune` extension, whose text is an address to load or to open.
const ADDRESSES: [&str; 9] =
    ["url", "image", "banner_image", "icon", "favicon", "avatar", "next_url", "cover", "logo"];

/// What an article shows of its own. Scripts are left out: the portal runs none.
const MEDIA: [&str; 5] = ["img", "audio", "video", "source", "track"];

/// What embeds a page in an article.
const FRAMES: [&str; 3] = ["iframe", "object", "embed"];

/// The origins beside its own that a portal has to do with.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Origins {
    /// Where pictures, sound, films, documents and feeds come from.
    pub loaded: BTreeSet<Origin>,
    /// Where pages are that texts embed.
    pub framed: BTreeSet<Origin>,
}

/// Collects the origins of a site: those given, those of the feeds that `index.html` links to, and, for a feed
/// in the folder itself, those that the feed names. What cannot be read names none.
///
/// # Errors
/// [`ServeError`] when a given origin is malformed or `index.html` cannot be read.
pub fn origins(site: &Site) -> Result<Origins, ServeError> {
    site.check()?;
    let found = Origins { loaded: given(&site.origins)?, framed: given(&site.frames)? };
    let file = site.index();
    let page = fs::read(&file).map_err(|source| ServeError::Unreadable { file, source })?;
    let root = Url::parse(HERE)
        .and_then(|here| here.join(&site.base))
        .map_err(|_| ServeError::Base(site.base.clone()))?;
    let mut search = Search { site, root, found, feeds: Vec::new(), known: HashSet::new() };
    search.page(&String::from_utf8_lossy(&page));
    // A feed may name the next page of itself, and where its articles are whole: both land at the end of this very list.
    let mut next = 0;
    while let Some(feed) = search.feeds.get(next).cloned() {
        search.feed(&feed);
        next += 1;
    }
    Ok(search.found)
}

fn given(raw: &[String]) -> Result<BTreeSet<Origin>, ServeError> {
    raw.iter().map(|raw| Origin::parse(raw).ok_or_else(|| ServeError::Origin(raw.clone()))).collect()
}

struct Search<'a> {
    site: &'a Site,
    root: Url,
    found: Origins,
    /// Feeds on this very server, each once.
    feeds: Vec<Url>,
    known: HashSet<Url>,
}

impl Search<'_> {
    fn page(&mut self, html: &str) {
        let tags = tags(html);
        let base = tags.iter().find(|tag| tag.is_one_of(&["base"])).and_then(|tag| tag.attribute("href"));
        let base = base.and_then(|href| self.root.join(href).ok()).unwrap_or_else(|| self.root.clone());
        for href in feed_links(html) {
            self.feed_link(&base, href);
        }
    }

    fn feed(&mut self, url: &Url) {
        let text = self.file(url).and_then(|file| fs::read(file).ok()).unwrap_or_default();
        // Some systems write a byte order mark, which is no JSON.
        let text = text.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&text);
        if let Ok(feed) = serde_json::from_slice::<Value>(text) {
            self.value(url, &feed);
        }
    }

    /// Walks the feed. The depth is bounded: `serde_json` reads no more than 128 levels.
    fn value(&mut self, base: &Url, value: &Value) {
        match value {
            Value::Array(values) => values.iter().for_each(|value| self.value(base, value)),
            Value::Object(members) => {
                for (key, value) in members {
                    match (key.as_str(), value) {
                        ("next_url" | "body_url", Value::String(text)) => self.feed_link(base, text),
                        ("content_html", Value::String(html)) => self.article(base, html),
                        (key, Value::String(text)) if ADDRESSES.contains(&key) => self.address(base, text),
                        _ => self.value(base, value),
                    }
                }
            }
            _ => {}
        }
    }

    fn article(&mut self, base: &Url, html: &str) {
        for tag in tags(html) {
            if tag.is_one_of(&MEDIA) {
                self.address(base, tag.attribute("src").unwrap_or_default());
            } else if tag.is_one_of(&["a"]) {
                // A PDF that is only linked to becomes a document, which the portal loads and shows.
                let href = tag.attribute("href").unwrap_or_default();
                if is_pdf(base, href) {
                    self.address(base, href);
                }
            } else if tag.is_one_of(&FRAMES) {
                let written = tag.attribute("src").or_else(|| tag.attribute("data")).unwrap_or_default();
                if is_pdf(base, written) || tag.attribute("type") == Some("application/pdf") {
                    self.address(base, written);
                } else {
                    self.frame(base, written);
                }
            }
        }
    }

    /// The portal itself says where a page is shown from, which need not be where the text has it from.
    fn frame(&mut self, base: &Url, written: &str) {
        let link = Link::absolute(base.as_str()).ok().and_then(|base| embedded(&base, written));
        if let Some(url) = link.and_then(|link| Url::parse(link.as_str()).ok())
            && url.origin() != self.root.origin()
        {
            self.found.framed.extend(Origin::of(&url));
        }
    }

    fn address(&mut self, base: &Url, text: &str) {
        if let Ok(url) = base.join(text)
            && url.origin() != self.root.origin()
        {
            self.found.loaded.extend(Origin::of(&url));
        }
    }

    fn feed_link(&mut self, base: &Url, text: &str) {
        self.address(base, text);
        if let Ok(mut url) = base.join(text)
            && url.origin() == self.root.origin()
        {
            url.set_query(None);
            url.set_fragment(None);
            if self.known.insert(url.clone()) {
                self.feeds.push(url);
            }
        }
    }

    /// The file that an address on this server stands for, if it is one of the folder.
    fn file(&self, url: &Url) -> Option<PathBuf> {
        let path = url.path().strip_prefix(&self.site.base)?;
        let path = percent_decode_str(path).decode_utf8().ok()?;
        let inside = Path::new(path.as_ref()).components().all(|part| matches!(part, Component::Normal(_)));
        let file = self.site.folder.join(path.as_ref());
        (inside && file.is_file()).then_some(file)
    }
}

fn is_pdf(base: &Url, written: &str) -> bool {
    base.join(written).is_ok_and(|url| url.path().to_ascii_lowercase().ends_with(".pdf"))
}
