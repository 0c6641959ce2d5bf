//! The tree of sections.

use crate::numbering::Numbering;
use crate::read::field::Field;
use crate::read::fields::Fields;
use crate::read::findings::Findings;
use crate::{Code, Json, Language, SectionExtension};

/// Deeper sections are left out: nobody finds their way in them, and reading them recurses.
const DEEPEST: usize = 8;

/// The sections of a feed's extension. `main` is the language of a title that names none.
pub(super) fn read_all(
    fields: &Fields<'_>,
    main: Option<&Language>,
    findings: &mut Findings,
) -> Vec<SectionExtension> {
    read_level(fields, 1, main, findings)
}

/// The sections in `fields`, which are `level` deep, from 1.
fn read_level(
    fields: &Fields<'_>,
    level: usize,
    main: Option<&Language>,
    findings: &mut Findings,
) -> Vec<SectionExtension> {
    let Some(list) = fields.get("sections", findings) else {
        return Vec::new();
    };
    if level > DEEPEST {
        list.note(Code::SectionsTooDeep, findings);
        return Vec::new();
    }
    let mut seen = Numbering::default();
    let mut sections = Vec::new();
    for element in list.elements(findings) {
        let Some(section) = read(element, level, main, findings) else { continue };
        if seen.is_new(&section.id) {
            sections.push(section);
        } else {
            findings.add(Code::SectionRepeated, element.place(), &section.id);
        }
    }
    sections
}

fn read(
    field: Field<'_>,
    level: usize,
    main: Option<&Language>,
    findings: &mut Findings,
) -> Option<SectionExtension> {
    if matches!(field.value(), Json::Text(_)) {
        field.note(Code::TextForObject, findings);
        let id = id(field, findings)?;
        return Some(SectionExtension { id, ..SectionExtension::default() });
    }
    let fields = field.object(findings)?;
    let Some(id_field) = fields.get("id", findings) else {
        field.note(Code::SectionWithoutId, findings);
        return None;
    };
    Some(SectionExtension {
        id: id(id_field, findings)?,
        title: fields.get("title", findings).map(|title| title.localised(main, findings)).unwrap_or_default(),
        sections: read_level(&fields, level + 1, main, findings),
    })
}

/// One segment of a path.
fn id(field: Field<'_>, findings: &mut Findings) -> Option<String> {
    let id = field.path(findings);
    if id.as_ref().is_none_or(|id| id.contains('/')) {
        field.note(Code::SectionIdUnusable, findings);
        return None;
    }
    id
}
