//! What the feed says of itself.

use super::fields::Fields;
use super::findings::Findings;
use super::{author, extension};
use crate::{Code, Feed, Json, Link};

/// Reads all but the items.
pub(super) fn read(fields: &Fields<'_>, address: &Link, findings: &mut Findings) -> Feed {
    check_version(fields, findings);
    let title = fields.get("title", findings).and_then(|title| title.plain_text(findings));
    if title.is_none() {
        findings.add(Code::TitleMissing, fields.place_of("title"), "");
    }
    let home_page_url = fields.get("home_page_url", findings).and_then(|url| url.link(address, findings));
    // Where the feed is, and where it goes on, is said from where it is: its home may be on another server.
    let feed_url = fields.get("feed_url", findings).and_then(|url| url.link(address, findings));
    let next_url = fields.get("next_url", findings).and_then(|url| url.link(address, findings));
    let base = home_page_url.as_ref().unwrap_or(address);
    let language = fields.get("language", findings).and_then(|tag| tag.language(findings));
    Feed {
        title,
        description: fields.get("description", findings).and_then(|text| text.plain_text(findings)),
        next_url: next_url
            .filter(|next| !is_self(next, [Some(address), feed_url.as_ref()], fields, findings)),
        icon: fields.get("icon", findings).and_then(|url| url.link(base, findings)),
        favicon: fields.get("favicon", findings).and_then(|url| url.link(base, findings)),
        authors: author::read_all(fields, base, findings),
        items: Vec::new(),
        extension: extension::of_feed(fields, language.as_ref(), findings),
        language,
        feed_url,
        home_page_url,
    }
}

fn check_version(fields: &Fields<'_>, findings: &mut Findings) {
    const VERSIONS: [&str; 2] = ["https://jsonfeed.org/version/1.1", "https://jsonfeed.org/version/1"];
    match fields.get("version", findings) {
        None => findings.add(Code::VersionMissing, fields.place_of("version"), ""),
        Some(version) => {
            let is_known = matches!(version.value(), Json::Text(text) if VERSIONS.contains(&text.as_str()));
            if !is_known {
                version.note(Code::VersionUnknown, findings);
            }
        }
    }
}

/// Whether the next page is this one, by either of its addresses.
fn is_self(next: &Link, own: [Option<&Link>; 2], fields: &Fields<'_>, findings: &mut Findings) -> bool {
    let next = next.without_fragment();
    let is_self = own.into_iter().flatten().any(|own| own.without_fragment() == next);
    if is_self {
        findings.add(Code::NextIsSelf, fields.place_of("next_url"), next);
    }
    is_self
}
