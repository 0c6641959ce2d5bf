//! Tags.

use super::field::Field;
use super::fields::Fields;
use super::findings::Findings;
use crate::numbering::Numbering;
use crate::{Code, Json, lower_case};

/// The tags as written, without markup; of spellings that differ in letter case only, the first.
pub(super) fn read_all(fields: &Fields<'_>, findings: &mut Findings) -> Vec<String> {
    let Some(field) = fields.get("tags", findings) else {
        return Vec::new();
    };
    let mut tags: Vec<String> = Vec::new();
    let mut seen = Numbering::default();
    let mut keep = |tag: String, field: &Field<'_>, findings: &mut Findings| {
        if is_new(&tag, &tags, &mut seen) {
            tags.push(tag);
        } else {
            findings.add(Code::TagRepeated, field.place(), &tag);
        }
    };
    if let Json::Text(text) = field.value() {
        field.note(Code::TextForList, findings);
        for tag in text.split(',') {
            if let Some(tag) = field.plain(tag, findings) {
                keep(tag, &field, findings);
            }
        }
        return tags;
    }
    for element in field.elements(findings) {
        if let Some(tag) = read(element, findings) {
            keep(tag, &element, findings);
        }
    }
    tags
}

/// Whether no tag is like this one but for letter case. Among a few it is looked for one by one, which is quicker;
/// `seen` has them as soon as they are many.
fn is_new(tag: &str, tags: &[String], seen: &mut Numbering) -> bool {
    const FEW: usize = 16;
    let lower = |tag: &str| tag.chars().map(lower_case).collect::<String>();
    if tags.len() < FEW {
        let letters = || tag.chars().map(lower_case);
        return !tags.iter().any(|other| letters().eq(other.chars().map(lower_case)));
    }
    if tags.len() == FEW {
        for tag in tags {
            seen.is_new(&lower(tag));
        }
    }
    seen.is_new(&lower(tag))
}

/// One tag: a text, or the `name` of an object.
fn read(field: Field<'_>, findings: &mut Findings) -> Option<String> {
    let Json::Object(object) = field.value() else {
        return field.plain_text(findings);
    };
    let fields = Fields::new(object, field.place());
    let Some(name) = fields.get("name", findings) else {
        field.note(Code::WrongType, findings);
        return None;
    };
    field.note(Code::ObjectForText, findings);
    name.plain_text(findings)
}
