//! What the feed says of itself.

use super::fields::Fields;
use super::findings::Findings;
use super::{author, extension};
use crate::finding::shortened;
use crate::{Code, Feed, Json, Link, Version};

/// Reads all but the items.
pub(super) fn read(fields: &Fields<'_>, address: &Link, findings: &mut Findings) -> Feed {
    let version = version(fields, findings);
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
        version,
        title,
        description: fields.get("description", findings).and_then(|text| text.plain_text(findings)),
        next_url: next_url
            .filter(|next| !is_self(next, [Some(address), feed_url.as_ref()], fields, findings)),
        icon: fields.get("icon", findings).and_then(|url| url.link(base, findings)),
        favicon: fields.get("favicon", findings).and_then(|url| url.link(base, findings)),
        expired: is_expired(fields, findings),
        authors: author::read_all(fields, base, findings),
        items: Vec::new(),
        extension: extension::of_feed(fields, language.as_ref(), base, findings),
        language,
        feed_url,
        home_page_url,
    }
}

fn version(fields: &Fields<'_>, findings: &mut Findings) -> Version {
    let Some(field) = fields.get("version", findings) else {
        findings.add(Code::VersionMissing, fields.place_of("version"), "");
        return Version::Unsaid;
    };
    let said = match field.value() {
        Json::Text(text) | Json::Number(text) => text.as_str(),
        _ => "",
    };
    match said {
        "https://jsonfeed.org/version/1" => Version::V1,
        "https://jsonfeed.org/version/1.1" => Version::V1_1,
        _ => {
            field.note(Code::VersionUnknown, findings);
            Version::Other(shortened(said))
        }
    }
}

/// Whether nothing will be added to the feed any more.
fn is_expired(fields: &Fields<'_>, findings: &mut Findings) -> bool {
    let Some(field) = fields.get("expired", findings) else { return false };
    let is_expired = field.flag(findings).unwrap_or_default();
    if is_expired {
        field.note(Code::FeedExpired, findings);
    }
    is_expired
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
