//! Drawings that do nothing but be seen.
//!
//! In an `<img>` a drawing (SVG) runs no script. At its own address it is a page of whoever serves it, and its scripts would be the
//! portal's. So only drawings without any way to one are copied; nothing is cut out of others, for what is left of
//! them would be our drawing, not the publisher's.

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

/// Elements that draw, or describe what is drawn, by their local names; the last three lines are what drawing programs add.
#[rustfmt::skip]
const ELEMENTS: [&str; 53] = [
    "svg", "g", "defs", "symbol", "use", "switch", "view", "title", "desc", "metadata", "style", "image",
    "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text", "tspan", "textPath",
    "linearGradient", "radialGradient", "stop", "clipPath", "mask", "pattern", "marker", "filter",
    "feBlend", "feColorMatrix", "feComponentTransfer", "feComposite", "feFlood", "feGaussianBlur", "feMerge", "feMergeNode",
    "feMorphology", "feOffset", "feFuncR", "feFuncG", "feFuncB", "feFuncA",
    "namedview", "grid", "guide", "RDF", "Work", "format", "type",
    "license", "Agent",
];

/// Whether a drawing can do nothing, and loads nothing from elsewhere. What is no XML is not inert.
pub(super) fn is_inert(svg: &[u8]) -> bool {
    let Ok(svg) = std::str::from_utf8(svg) else { return false };
    let mut reader = Reader::from_str(svg);
    let mut is_in_style = false;
    loop {
        match reader.read_event() {
            Ok(Event::Eof) => return true,
            Ok(Event::Start(start)) => {
                if !is_inert_element(&start) {
                    return false;
                }
                is_in_style = start.local_name().as_ref() == "style";
            }
            Ok(Event::Empty(start)) if is_inert_element(&start) => {}
            Ok(Event::End(_)) => is_in_style = false,
            // Style sheets in one piece, or in several with references between.
            Ok(Event::Text(text)) if !is_in_style || is_inert_style(&text) => {}
            Ok(Event::CData(text)) if !is_in_style || is_inert_style(&text) => {}
            Ok(Event::GeneralRef(_)) if !is_in_style => {}
            Ok(Event::Comment(_) | Event::Decl(_)) => {}
            // An internal subset can make markup of entities.
            Ok(Event::DocType(doctype)) if !doctype.contains('[') => {}
            _ => return false,
        }
    }
}

fn is_inert_element(start: &BytesStart<'_>) -> bool {
    let name = start.local_name();
    ELEMENTS.iter().any(|known| **known == *name.as_ref())
        && start.attributes().all(|attribute| {
            attribute.is_ok_and(|attribute| {
                is_inert_attribute(attribute.key.local_name().as_ref(), &attribute.value)
            })
        })
}

fn is_inert_attribute(name: &str, value: &str) -> bool {
    const PICTURES: [&str; 4] = ["data:image/png", "data:image/jpeg", "data:image/gif", "data:image/webp"];
    let name = name.to_ascii_lowercase();
    match name.as_str() {
        "href" => {
            let value = value.trim();
            value.starts_with('#') || PICTURES.iter().any(|start| value.starts_with(start))
        }
        "base" | "src" => false,
        "style" => is_inert_style(value),
        _ => !name.starts_with("on") && loads_nothing(&value.to_ascii_lowercase()),
    }
}

/// Whether a style brings nothing with it.
fn is_inert_style(style: &str) -> bool {
    let style = style.to_ascii_lowercase();
    // A backslash can hide any other letter.
    !style.contains("@import") && !style.contains('\\') && loads_nothing(&style)
}

/// Whether every address is a part of the drawing itself: `url(#…)`.
fn loads_nothing(value: &str) -> bool {
    let is_own = |after: &str| {
        let after = after.trim_start_matches([' ', '\'', '"']);
        ["#", "&quot;#", "&apos;#"].iter().any(|start| after.starts_with(start))
    };
    value.split("url(").skip(1).all(is_own)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn svg(inside: &str) -> String {
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\">{inside}</svg>"
        )
    }

    #[test]
    fn what_is_only_drawn_is_inert() {
        for inside in [
            "<defs><linearGradient id=\"a\"/></defs><rect fill=\"url(#a)\" style=\"fill: url('#a')\"/>",
            "<style>.a { fill: red }</style><use xlink:href=\"#a\"/><text>A &amp; B</text>",
            "<image href=\"data:image/png;base64,AAAA\"/><!-- <script> -->",
        ] {
            assert!(is_inert(svg(inside).as_bytes()), "{inside}");
        }
        assert!(is_inert(b"<?xml version=\"1.0\"?><!DOCTYPE svg PUBLIC \"a\" \"b\"><svg/>"));
    }

    #[test]
    fn what_could_do_more_is_not() {
        for inside in [
            "<script>alert(1)</script>",
            "<x:script xmlns:x=\"http://www.w3.org/1999/xhtml\">alert(1)</x:script>",
            "<rect onload=\"alert(1)\"/>",
            "<rect OnClick=\"alert(1)\"/>",
            "<a href=\"javascript:alert(1)\"><text>a</text></a>",
            "<use href=\"https://evil.example/a.svg#a\"/>",
            "<use xlink:href=\"data:image/svg+xml,a\"/>",
            "<set attributeName=\"href\" to=\"javascript:alert(1)\"/>",
            "<foreignObject><iframe/></foreignObject>",
            "<style>@import 'https://evil.example/a.css';</style>",
            "<style>a{}<![CDATA[ rect { fill: url(https://evil.example/) } ]]></style>",
            "<rect style=\"fill: url(https://evil.example/)\"/>",
            "<rect",
        ] {
            assert!(!is_inert(svg(inside).as_bytes()), "{inside}");
        }
        assert!(!is_inert(b"<!DOCTYPE svg [<!ENTITY a \"<script/>\">]><svg>&a;</svg>"));
        assert!(!is_inert(b"<?xml-stylesheet href=\"a.css\"?><svg/>"));
    }
}
