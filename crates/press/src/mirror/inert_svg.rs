//! Drawings that do nothing but be seen.
//!
//! In an `<img>` a drawing (SVG) runs no script. At its own address it is a page of whoever serves it, and its scripts would be the
//! portal's. So only drawings without any way to one are copied; nothing is cut out of others, for what is left of
//! them would be our drawing, not the publisher's.

use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

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
    // A style is read as browsers do: its pieces joined. Nothing else may be in it.
    let mut style: Option<String> = None;
    loop {
        match (reader.read_event(), style.take()) {
            (Ok(Event::Eof), style) => return style.is_none(),
            (Ok(Event::Start(start)), None) if is_inert_element(&start) => {
                style = (start.local_name().as_ref() == "style").then(String::new);
            }
            (Ok(Event::Empty(start)), None) if is_inert_element(&start) => {}
            (Ok(Event::End(_)), style) if style.as_deref().is_none_or(is_inert_style) => {}
            (Ok(Event::Text(text)), Some(so_far)) => style = Some(so_far + &text),
            (Ok(Event::CData(text)), Some(so_far)) => style = Some(so_far + &text),
            (
                Ok(
                    Event::Text(_)
                    | Event::CData(_)
                    | Event::GeneralRef(_)
                    | Event::Comment(_)
                    | Event::Decl(_),
                ),
                None,
            ) => {}
            // An internal subset can make markup of entities.
            (Ok(Event::DocType(doctype)), None) if !doctype.contains('[') => {}
            _ => return false,
        }
    }
}

fn is_inert_element(start: &BytesStart<'_>) -> bool {
    let name = start.local_name();
    ELEMENTS.iter().any(|known| **known == *name.as_ref())
        && start.attributes().all(|attribute| {
            let Ok(attribute) = attribute else { return false };
            // References can hide any letter, and entities that nobody knows anything.
            let value = attribute.normalized_value(XmlVersion::Implicit1_0);
            value.is_ok_and(|value| is_inert_attribute(attribute.key.local_name().as_ref(), &value))
        })
}

fn is_inert_attribute(name: &str, value: &str) -> bool {
    const PICTURES: [&str; 4] = ["data:image/png", "data:image/jpeg", "data:image/gif", "data:image/webp"];
    let name = name.to_ascii_lowercase();
    match name.as_str() {
        "href" => {
            let value = value.trim();
            let is_picture =
                |start: &&str| value.strip_prefix(start).is_some_and(|rest| rest.starts_with([';', ',']));
            value.starts_with('#') || PICTURES.iter().any(is_picture)
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
    // They take addresses without `url(`.
    const OTHERS: [&str; 3] = ["image-set(", "image(", "src("];
    let is_own = |after: &str| after.trim_start_matches([' ', '\'', '"']).starts_with('#');
    value.split("url(").skip(1).all(is_own) && !OTHERS.iter().any(|other| value.contains(other))
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
            "<style><![CDATA[ .a { fill: url(#a) } ]]></style><rect fill=\"url(&quot;#a&quot;)\"/>",
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
            "<rect fill=\"u&#114;l(https://evil.example/)\"/>",
            "<rect style=\"fill: ur&#x6c;(https://evil.example/)\"/>",
            "<rect fill=\"&unknown;\"/>",
            "<style>a { fill: u<![CDATA[rl(https://evil.example/)]]> }</style>",
            "<style>a { fill: u<!-- -->rl(https://evil.example/) }</style>",
            "<style>a { fill: u<g/>rl(https://evil.example/) }</style>",
            "<style>a { background: image-set('https://evil.example/a.png' 1x) }</style>",
            "<rect style=\"mask: image('https://evil.example/a.png')\"/>",
            "<rect fill=\"src('https://evil.example/a.png')\"/>",
            "<image href=\"data:image/pngx,a\"/>",
            "<rect",
        ] {
            assert!(!is_inert(svg(inside).as_bytes()), "{inside}");
        }
        assert!(!is_inert(b"<!DOCTYPE svg [<!ENTITY a \"<script/>\">]><svg>&a;</svg>"));
        assert!(!is_inert(b"<?xml-stylesheet href=\"a.css\"?><svg/>"));
    }
}
