//! Tags.

use super::field::Field;
use super::fields::Fields;
use super::findings::Findings;
use crate::seen::Seen;
use crate::{Code, Json, lower_case};

/// The tags as written, without markup; of spellings that differ in letter case only, the first.
pub(super) fn read_all(fields: &Fields<'_>, findings: &mut Findings) -> Vec<String> {
    let Some(field) = fields.get("tags", findings) else {
        return Vec::new();
    };
    let mut tags = Vec::new();
    let mut seen = Seen::default();
    let mut keep = |tag: String, field: &Field<'_>, findings: &mut Findings| {
        if seen.is_new(tag.chars().map(lower_case).collect()) {
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
