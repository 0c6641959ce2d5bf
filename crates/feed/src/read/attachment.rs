//! Attachments.

use super::field::Field;
use super::fields::Fields;
use super::findings::Findings;
use super::{extension, media_type};
use crate::{Attachment, AttachmentExtension, Code, Json, Link};

/// The attachments of an item that have an address.
pub(super) fn read_all(fields: &Fields<'_>, base: &Link, findings: &mut Findings) -> Vec<Attachment> {
    let Some(list) = fields.get("attachments", findings) else {
        return Vec::new();
    };
    list.elements(findings).into_iter().filter_map(|element| read(element, base, findings)).collect()
}

fn read(field: Field<'_>, base: &Link, findings: &mut Findings) -> Option<Attachment> {
    if matches!(field.value(), Json::Text(_)) {
        return of_text(field, base, findings);
    }
    let fields = field.object(findings)?;
    let url = fields.get("url", findings).and_then(|url| url.link(base, findings));
    let Some(url) = url else {
        field.note(Code::AttachmentWithoutUrl, findings);
        return None;
    };
    Some(Attachment {
        mime_type: mime_type(&fields, &url, findings),
        title: fields.get("title", findings).and_then(|title| title.plain_text(findings)),
        size_in_bytes: fields.get("size_in_bytes", findings).and_then(|size| size.whole_number(findings)),
        duration: fields.get("duration_in_seconds", findings).and_then(|seconds| seconds.duration(findings)),
        extension: extension::of_attachment(&fields, base, findings),
        url,
    })
}

/// An address alone.
fn of_text(field: Field<'_>, base: &Link, findings: &mut Findings) -> Option<Attachment> {
    field.note(Code::TextForObject, findings);
    let url = field.link(base, findings)?;
    Some(Attachment {
        mime_type: by_ending(&url),
        url,
        title: None,
        size_in_bytes: None,
        duration: None,
        extension: AttachmentExtension::default(),
    })
}

/// The media type that the feed gives, else that of the file's ending.
fn mime_type(fields: &Fields<'_>, url: &Link, findings: &mut Findings) -> Option<String> {
    let Some(field) = fields.get("mime_type", findings) else {
        findings.add(Code::MimeTypeMissing, fields.place_of("mime_type"), url.as_str());
        return by_ending(url);
    };
    let raw = match field.value() {
        Json::Text(raw) => raw.as_str(),
        _ => "",
    };
    let Some(given) = media_type::normal(raw) else {
        field.note(Code::MimeTypeMalformed, findings);
        return by_ending(url);
    };
    if media_type::is_generic(&given)
        && let Some(better) = by_ending(url)
    {
        field.note(Code::MimeTypeGeneric, findings);
        return Some(better);
    }
    if given != raw {
        field.note(Code::MimeTypeSpelling, findings);
    }
    Some(given)
}

fn by_ending(url: &Link) -> Option<String> {
    media_type::of_ending(&url.file_extension()?).map(str::to_owned)
}
