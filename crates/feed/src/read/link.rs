//! Addresses.

use super::field::Field;
use super::fields::Fields;
use super::findings::Findings;
use crate::{Code, Json, Link, LinkError};

impl Field<'_> {
    /// An address, completed from `base` where it is relative. An object's `url` is taken for the object.
    pub(super) fn link(&self, base: &Link, findings: &mut Findings) -> Option<Link> {
        match self.value() {
            Json::Text(raw) => self.link_of(raw, base, findings),
            Json::Object(object) => {
                self.note(Code::ObjectForText, findings);
                let fields = Fields::new(object, self.place());
                let url = fields.get("url", findings)?;
                let Json::Text(raw) = url.value() else {
                    url.note(Code::WrongType, findings);
                    return None;
                };
                url.link_of(raw, base, findings)
            }
            _ => {
                self.note(Code::WrongType, findings);
                None
            }
        }
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
