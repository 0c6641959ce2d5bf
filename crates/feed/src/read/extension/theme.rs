//! What a feed says of its portal's look.

use crate::read::field::Field;
use crate::read::fields::Fields;
use crate::read::findings::Findings;
use crate::{Code, Link, ThemeExtension};

/// The theme in a feed's extension. Its logo is resolved against `base`.
pub(super) fn read(fields: &Fields<'_>, base: &Link, findings: &mut Findings) -> ThemeExtension {
    let field = fields.get("theme", findings);
    let Some(own) = field.as_ref().and_then(|field| field.object(findings)) else {
        return ThemeExtension::default();
    };
    ThemeExtension {
        color: own.get("color", findings).and_then(|field| color(field, findings)),
        logo: own.get("logo", findings).and_then(|logo| logo.link(base, findings)),
    }
}

/// It goes into a style as it is, so that nothing but digits is let through.
fn color(field: Field<'_>, findings: &mut Findings) -> Option<String> {
    let text = field.id(findings)?;
    let digits = text.strip_prefix('#').filter(|digits| matches!(digits.len(), 3 | 6));
    if digits.is_some_and(|digits| digits.bytes().all(|digit| digit.is_ascii_hexdigit())) {
        return Some(text);
    }
    field.note(Code::ColorUnreadable, findings);
    None
}
