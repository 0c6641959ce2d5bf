//! What the document says of itself.

use feed::Language;
use leptos::prelude::*;

use crate::document_reader::{Desk, DocumentFact};
use crate::locale::{fill, size};
use crate::platform::{language_name, long_date, number};

/// What the document says of itself, under the file's name.
#[component]
pub(super) fn Facts(desk: Desk) -> impl IntoView {
    move || {
        desk.status.facts.with(|facts| match facts {
            None => view! { <p class="reader-side-words">{desk.locale.texts.loading()}</p> }.into_any(),
            Some(facts) => {
                let file = Some(desk.brief.file_name.clone()).filter(|name| !name.is_empty());
                let file = file.map(|name| row(desk.texts.reader_fact_file(), None, name));
                let facts = facts.iter().map(|fact| said(fact, &desk));
                view! { <dl class="reader-facts">{file} {facts.collect_view()}</dl> }.into_any()
            }
        })
    }
}

fn row(name: String, language: Option<String>, value: String) -> impl IntoView + use<> {
    view! { <div><dt>{name}</dt><dd lang=language dir="auto">{value}</dd></div> }
}

fn said(fact: &DocumentFact, desk: &Desk) -> impl IntoView + use<> {
    let texts = &desk.texts;
    let written = |count: u32| number(f64::from(count), &desk.locale.language);
    let day = |year: i32, month: u8, day: u8| long_date((year, month, day), &desk.locale.language);
    let mut language = None;
    let (name, value) = match fact {
        DocumentFact::Title(text) => (texts.reader_fact_title(), text.clone()),
        DocumentFact::Author(text) => (texts.reader_fact_author(), text.clone()),
        DocumentFact::Subject(text) => (texts.reader_fact_subject(), text.clone()),
        DocumentFact::Keywords(text) => (texts.reader_fact_keywords(), text.clone()),
        DocumentFact::Language(tag) => {
            let known = Language::parse(tag);
            language = known.as_ref().map(ToString::to_string);
            (texts.reader_fact_language(), known.map_or_else(|| tag.clone(), |known| language_name(&known)))
        }
        DocumentFact::Tagged(is_tagged) => {
            (texts.reader_fact_tagged(), if *is_tagged { texts.reader_yes() } else { texts.reader_no() })
        }
        DocumentFact::Pages(pages) => (texts.reader_fact_pages(), written(*pages)),
        DocumentFact::Size(bytes) => (texts.reader_fact_size(), size(*bytes, &desk.locale)),
        DocumentFact::PageSize(width, height) => {
            let values = [("width", &*written(*width)), ("height", &*written(*height))];
            (texts.reader_fact_page_size(), fill(&texts.reader_fact_millimetres(), &values))
        }
        DocumentFact::Created(y, m, d) => (texts.reader_fact_created(), day(*y, *m, *d)),
        DocumentFact::Modified(y, m, d) => (texts.reader_fact_modified(), day(*y, *m, *d)),
        DocumentFact::Program(text) => (texts.reader_fact_program(), text.clone()),
        DocumentFact::Producer(text) => (texts.reader_fact_producer(), text.clone()),
        DocumentFact::Version(text) => (texts.reader_fact_version(), text.clone()),
    };
    row(name, language, value)
}
