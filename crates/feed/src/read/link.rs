//! Addresses.

use super::field::Field;
use super::fields::is_blank;
use super::findings::Findings;
use crate::{Code, Json, Link, LinkError};

impl Field<'_> {
    /// An address, completed from `base` where it is relative. An object's `url` is taken for the object, and of a
    /// list the first element that says something.
    pub(super) fn link(&self, base: &Link, findings: &mut Findings) -> Option<Link> {
        let value = match self.value() {
            Json::List(list) => {
                self.note(Code::ListForSingle, findings);
                list.iter().find(|value| !is_blank(value))?
            }
            value => value,
        };
        let said = |name: &&str| value.get(name).filter(|value| !is_blank(value));
        let inner = ["url", "src", "href"].iter().find_map(said).unwrap_or(value);
        let Json::Text(raw) = inner else {
            self.note(Code::WrongType, findings);
            return None;
        };
        if matches!(value, Json::Object(_)) {
            self.note(Code::ObjectForText, findings);
        }
        self.link_of(raw, base, findings)
    }

    /// An address that says where something of the feed itself is, completed from where the feed is: relative is what
    /// it should be.
    pub(super) fn link_beside(&self, address: &Link, findings: &mut Findings) -> Option<Link> {
        let resolved = match self.value() {
            Json::Text(raw) => address.resolve(raw),
            _ => Err(LinkError::Malformed),
        };
        if resolved.is_err() {
            self.note(Code::LinkMalformed, findings);
        }
        resolved.ok()
    }

    fn link_of(&self, raw: &str, base: &Link, findings: &mut Findings) -> Option<Link> {
        match Link::absolute(raw) {
            Ok(link) => return Some(link),
            Err(LinkError::Scheme) => {
                self.note(Code::LinkScheme, findings);
                return None;
            }
            // It may still be relative.
            Err(LinkError::Malformed) => {}
        }
        let (resolved, mended) = match without_scheme(raw) {
            Some(complete) => (Link::absolute(&complete), Code::LinkWithoutScheme),
            None => (base.resolve(raw), Code::LinkRelative),
        };
        let code = match &resolved {
            Ok(_) => mended,
            Err(LinkError::Malformed) => Code::LinkMalformed,
            Err(LinkError::Scheme) => Code::LinkScheme,
        };
        self.note(code, findings);
        resolved.ok()
    }
}

/// Completes `www.example.org/page`, which everybody takes for an address and no standard does.
fn without_scheme(raw: &str) -> Option<String> {
    let raw = raw.trim();
    let begins = raw.get(..4)?;
    begins.eq_ignore_ascii_case("www.").then(|| {
        let mut complete = String::from("https://");
        complete.push_str(raw);
        complete
    })
}
