//! The title in a document's metadata (XMP, ISO 16684-1).

use feed::Language;
use hayro::hayro_syntax::object::{Dict, Stream};
use quick_xml::NsReader;
use quick_xml::events::{BytesStart, Event};
use quick_xml::name::ResolveResult;

use super::text_string::{one_line, utf_16};

const DUBLIN_CORE: &str = "http://purl.org/dc/elements/1.1/";
/// Metadata larger than this hold pictures, or worse.
const LARGEST: usize = 1 << 20;

/// The title in the document's language, else the one for everybody, else the first.
pub(super) fn title(catalog: &Dict<'_>, language: Option<&Language>) -> Option<String> {
    let stream = catalog.get::<Stream<'_>>(b"Metadata")?;
    let bytes = stream.decoded_data().ok().filter(|bytes| bytes.len() <= LARGEST)?;
    best(titles(&text(&bytes)), language)
}

/// It may be in UTF-16, with a byte order mark; it is hardly ever.
fn text(bytes: &[u8]) -> String {
    match bytes {
        [0xfe, 0xff, rest @ ..] => utf_16(rest, u16::from_be_bytes),
        [0xff, 0xfe, rest @ ..] => utf_16(rest, u16::from_le_bytes),
        _ => String::from_utf8_lossy(bytes).into_owned(),
    }
}

fn best(titles: Vec<(String, String)>, language: Option<&Language>) -> Option<String> {
    let is_own =
        |tag: &str| Language::parse(tag).zip(language).is_some_and(|(said, own)| said.is_same_language(own));
    let own = titles.iter().position(|(tag, _)| is_own(tag));
    let at = own.or_else(|| titles.iter().position(|(tag, _)| tag == "x-default")).unwrap_or_default();
    titles.into_iter().nth(at).map(|(_, title)| title)
}

/// Every title, with its language.
fn titles(xml: &str) -> Vec<(String, String)> {
    let mut reader = NsReader::from_str(xml);
    let mut titles: Vec<(String, String)> = Vec::new();
    let mut is_inside = false;
    let mut is_open = false;
    // What comes before a mistake is kept.
    while let Ok((namespace, event)) = reader.read_resolved_event() {
        let is_title = matches!(namespace, ResolveResult::Bound(bound) if bound.as_ref() == DUBLIN_CORE);
        match event {
            Event::Eof => break,
            Event::Start(tag) if is_title && tag.local_name().as_ref() == "title" => is_inside = true,
            Event::End(tag) if is_title && tag.local_name().as_ref() == "title" => is_inside = false,
            Event::Start(tag) if is_inside && tag.local_name().as_ref() == "li" => {
                titles.push((language_of(&tag), String::new()));
                is_open = true;
            }
            Event::End(tag) if tag.local_name().as_ref() == "li" => is_open = false,
            Event::Text(text) if is_inside && is_open => push(&mut titles, &text),
            Event::GeneralRef(reference) if is_inside && is_open => {
                push(&mut titles, &feed::plain_text(&format!("&{};", &*reference)));
            }
            _ => {}
        }
    }
    for (_, title) in &mut titles {
        *title = one_line(title);
    }
    titles.retain(|(_, title)| !title.is_empty());
    titles
}

fn push(titles: &mut [(String, String)], text: &str) {
    if let Some((_, title)) = titles.last_mut() {
        title.push_str(text);
    }
}

fn language_of(tag: &BytesStart<'_>) -> String {
    let attribute = tag.attributes().flatten().find(|attribute| attribute.key.as_ref() == "xml:lang");
    attribute.map(|attribute| attribute.value.to_string()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn title(inner: &str, language: Option<&str>) -> Option<String> {
        let xml = format!(
            r#"<x:xmpmeta xmlns:x="adobe:ns:meta/"><r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><r:Description
            xmlns:d="http://purl.org/dc/elements/1.1/"><d:title><r:Alt>{inner}</r:Alt></d:title><d:creator><r:Seq><r:li>Zoé</r:li></r:Seq></d:creator>"#
        );
        best(titles(&xml), language.and_then(Language::parse).as_ref())
    }

    #[test]
    fn the_title_is_in_the_documents_language() {
        let both = r#"<r:li xml:lang="x-default">A &amp; B</r:li><r:li xml:lang="fr-FR">L&#8217;an
            2024</r:li>"#;
        assert_eq!(title(both, Some("fr")).as_deref(), Some("L’an 2024"));
        assert_eq!(title(both, Some("nl")).as_deref(), Some("A & B"));
        assert_eq!(title(both, None).as_deref(), Some("A & B"));
        assert_eq!(title(r#"<r:li xml:lang="de">Eins</r:li>"#, None).as_deref(), Some("Eins"));
        assert_eq!(title("<r:li> </r:li>", None), None);
        assert_eq!(title("<r:li>Half", None).as_deref(), Some("Half"));
    }
}
