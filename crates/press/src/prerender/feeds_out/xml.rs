//! Texts that become XML.

use quick_xml::escape::escape;

/// An element with a text, on a line of its own. The name is ours.
pub(super) fn element(name: &str, value: &str) -> String {
    format!("<{name}>{}</{name}>\n", text(value))
}

/// An attribute, with the blank before it. The name is ours.
pub(super) fn attribute(name: &str, value: &str) -> String {
    format!(" {name}=\"{}\"", text(value))
}

/// A text, also in an attribute. What no XML document may have (XML 1.0, section 2.2) is left out.
pub(super) fn text(value: &str) -> String {
    let is_sound = |letter: &char| {
        !letter.is_control() && !matches!(letter, '\u{fffe}' | '\u{ffff}') || "\t\n\r".contains(*letter)
    };
    escape(value.chars().filter(is_sound).collect::<String>()).into_owned()
}
