//! The citation for programs that keep references.

use leptos::prelude::*;

use super::super::Desk;
use super::super::citation::{bibtex, ris};
use super::copyable::Copies;
use crate::locale::fill;
use crate::platform;

/// A format, as it is called, the ending of its files, and its media type.
type Format = (&'static str, &'static str, &'static str);

const BIBTEX: Format = ("BibTeX", "bib", "application/x-bibtex");
const RIS: Format = ("RIS", "ris", "application/x-research-info-systems");

/// A record in each format, to be read, copied, or had as a file.
#[component]
pub(super) fn Records(desk: Desk, copies: Copies) -> impl IntoView {
    let today = platform::today();
    let records = [(BIBTEX, bibtex(&desk.brief, &today)), (RIS, ris(&desk.brief, &today))];
    records.map(|(format, record)| shown(format, record, &desk, copies)).into_iter().collect_view()
}

fn shown((name, ending, media_type): Format, record: String, desk: &Desk, copies: Copies) -> AnyView {
    let named = |text: String| fill(&text, &[("format", name)]);
    let address = ["data:", media_type, ";charset=utf-8,", &percent_encoded(&record)].concat();
    let file = [file_name(&desk.brief.here), ".", ending].concat();
    view! {
        <h3>{name}</h3>
        <div class="cite-one cite-for-programs">
            // Its words are in several languages, and its signs in none.
            <pre class="cite-record" lang="" translate="no" role="group" aria-label=name>{record.clone()}</pre>
            <div class="cite-ways">
                {copies.button(record, named(desk.texts.reader_copy_as()), "button button-quiet")}
                <a class="button button-quiet" href=address download=file>{named(desk.texts.reader_download_as())}</a>
            </div>
        </div>
    }
    .into_any()
}

/// What is cited is called in the file's name as it is in its address.
fn file_name(here: &str) -> &str {
    let path = here.split(['?', '#']).next().unwrap_or_default();
    let last = path.trim_end_matches('/').rsplit('/').next().unwrap_or_default();
    if last.is_empty() || last.contains('%') { "citation" } else { last }
}

/// All but RFC 3986's unreserved characters, as they are written in an address.
fn percent_encoded(text: &str) -> String {
    const DIGITS: [char; 16] =
        ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F'];
    let mut encoded = String::with_capacity(text.len() * 2);
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            let digit = |half: u8| DIGITS.get(usize::from(half)).copied().unwrap_or_default();
            encoded.extend(['%', digit(byte >> 4), digit(byte & 15)]);
        }
    }
    encoded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_record_survives_in_an_address() {
        assert_eq!(percent_encoded("a-b {é}\r\n#%"), "a-b%20%7B%C3%A9%7D%0D%0A%23%25");
    }

    #[test]
    fn a_file_is_called_as_what_it_is_of() {
        assert_eq!(file_name("https://example.org/en/news/a-work?x#y"), "a-work");
        assert_eq!(file_name("https://example.org/ar/%D8%AA"), "citation");
        assert_eq!(file_name(""), "citation");
    }
}
