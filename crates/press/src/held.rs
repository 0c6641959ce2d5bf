//! Style sheets and scripts of the portal's own that stand in a written page rather than beside it: what it takes to paint it is
//! there with it, without one more way to the server.
//!
//! A policy lets nothing that stands in a page style it or run but what it names by its hash (Content Security Policy 3, 2.3.1). So
//! that pages and policy say the same, both take the texts from here.

use base64::{Engine as _, prelude::BASE64_STANDARD};
use sha2::{Digest, Sha256};

use crate::serve::site::is_base;
use crate::serve::tags::{Tag, tags};

/// A larger file, in bytes, is better fetched once than held by every page.
const LARGEST: usize = 100_000;

/// One file, as a page holds it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Held {
    pub(crate) kind: Kind,
    /// Where the file is, as the portal's own page says it.
    pub(crate) href: String,
    text: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Style,
    Script,
}

impl Held {
    /// What the policy calls it.
    pub(crate) fn hash(&self) -> String {
        format!("'sha256-{}'", BASE64_STANDARD.encode(Sha256::digest(&self.text)))
    }

    /// The element. By `data-href` the loader finds the file when a policy is older than the page and keeps its text out.
    pub(crate) fn html(&self) -> String {
        let Self { kind, href, text } = self;
        match kind {
            Kind::Style => format!("<style data-href=\"{href}\">{text}</style>"),
            Kind::Script => format!("<script data-href=\"{href}\">{text}</script>"),
        }
    }
}

/// What pages can hold of what the portal's own page asks for before it is painted, in its order. `base` is the path that the portal
/// lives under; `read` gives a file of its folder, by its name.
pub(crate) fn held(index: &str, base: &str, read: impl Fn(&str) -> Option<Vec<u8>>) -> Vec<Held> {
    // It becomes a part of addresses in style sheets, where signs could mean something.
    if !is_base(base) {
        return Vec::new();
    }
    let asked = tags(index).into_iter().filter_map(|tag| asked(&tag));
    asked
        .filter_map(|(kind, href)| {
            let name = href.strip_prefix(base).filter(|name| is_plain(name))?;
            let text = String::from_utf8(read(name).filter(|file| file.len() <= LARGEST)?).ok()?;
            // Browsers hash what their parser has made of it.
            let text = text.replace("\r\n", "\n");
            let text = match kind {
                Kind::Style => style(&text, base)?,
                Kind::Script => script(text)?,
            };
            Some(Held { kind, href, text })
        })
        .collect()
}

/// What a tag asks for that nothing is painted without.
fn asked(tag: &Tag<'_>) -> Option<(Kind, String)> {
    let has = |name| tag.attribute(name).is_some();
    let is_sheet = || tag.attribute("rel").is_some_and(|rel| rel.eq_ignore_ascii_case("stylesheet"));
    if tag.is_one_of(&["link"]) && is_sheet() && !has("media") {
        return Some((Kind::Style, tag.attribute("href")?.to_owned()));
    }
    let is_at_once = !["type", "defer", "async"].into_iter().any(has);
    let src = tag.attribute("src").filter(|_| tag.is_one_of(&["script"]) && is_at_once)?;
    Some((Kind::Script, src.to_owned()))
}

/// Whether it names a file of the folder itself, as the build and content teams name them.
fn is_plain(name: &str) -> bool {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._".contains(&byte);
    !name.is_empty() && !name.starts_with('.') && name.bytes().all(is_plain)
}

/// A style sheet of the folder at `base`, for a page that is elsewhere: its addresses begin there. `None` where a page cannot hold it.
fn style(text: &str, base: &str) -> Option<String> {
    const OPENS: &str = "url(";
    let small = text.to_ascii_lowercase();
    let cannot = ["@import", "image-set(", "url( ", "url(\n", "url(\t", "</", "<!--", "\0", "\r", "\u{feff}"];
    if cannot.iter().any(|sign| small.contains(sign))
        || small.matches(OPENS).count() != text.matches(OPENS).count()
    {
        return None;
    }
    let mut pieces = text.split(OPENS);
    let mut moved = pieces.next()?.to_owned();
    for piece in pieces {
        moved.push_str(OPENS);
        let (quote, address) = piece.split_at(usize::from(piece.starts_with(['"', '\''])));
        moved.push_str(quote);
        if is_beside(address) {
            moved.push_str(base);
        }
        moved.push_str(address);
    }
    Some(moved)
}

/// Whether an address is relative to where it is written.
fn is_beside(address: &str) -> bool {
    let address = address.split([')', '"', '\'']).next().unwrap_or_default();
    // Inside of a drawing that stands in an address itself, signs are encoded.
    !address.starts_with(['/', '#']) && !address.starts_with("%23") && !address.contains(':')
}

/// A script, unless it would end the element that it stands in, or be read otherwise there.
fn script(text: String) -> Option<String> {
    let small = text.to_ascii_lowercase();
    let cannot = ["</script", "<script", "<!--", "\0", "\r", "\u{feff}"];
    (!cannot.iter().any(|sign| small.contains(sign))).then_some(text)
}

#[cfg(test)]
mod tests;
