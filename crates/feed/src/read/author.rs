//! Authors, in every form that feeds give them.

use super::field::Field;
use super::fields::Fields;
use super::findings::Findings;
use crate::{Author, Code, Json, Link};

/// The authors of a feed or an item: `authors` (1.1), else `author` (1.0), each also in the other's form.
pub(super) fn read_all(fields: &Fields<'_>, base: &Link, findings: &mut Findings) -> Vec<Author> {
    let mut authors = Vec::new();
    if let Some(list) = fields.get("authors", findings) {
        for element in list.elements(findings) {
            authors.extend(read(element, base, findings));
        }
    }
    if !authors.is_empty() {
        return authors;
    }
    if let Some(single) = fields.get("author", findings) {
        if matches!(single.value(), Json::List(_)) {
            single.note(Code::ListForSingle, findings);
            for element in single.elements(findings) {
                authors.extend(read(element, base, findings));
            }
        } else {
            authors.extend(read(single, base, findings));
        }
    }
    authors
}

/// One author; `None` when nothing is known of them.
fn read(field: Field<'_>, base: &Link, findings: &mut Findings) -> Option<Author> {
    if matches!(field.value(), Json::Text(_)) {
        field.note(Code::TextForObject, findings);
        let name = field.plain_text(findings)?;
        return Some(Author { name: Some(name), ..Author::default() });
    }
    let fields = field.object(findings)?;
    let author = Author {
        name: fields.get("name", findings).and_then(|name| name.plain_text(findings)),
        url: fields.get("url", findings).and_then(|url| url.link(base, findings)),
        avatar: fields.get("avatar", findings).and_then(|avatar| avatar.link(base, findings)),
    };
    if author == Author::default() {
        field.note(Code::EmptyElement, findings);
        return None;
    }
    Some(author)
}
