//! The facts of a document in one line.

use leptos::prelude::*;
use portal::Document;

use super::Words;
use crate::Page;
use crate::locale::{joined_facts, size};
use crate::platform::language_name;

/// Format, pages, size and language; the file's name where nothing else is known of it.
#[component]
pub fn DocumentFacts(
    page: Page,
    document: Document,
    /// Where they lead.
    #[prop(optional_no_strip)]
    place: Option<String>,
) -> impl IntoView {
    let locale = page.locale.clone();
    let pages = document.pages.map(|pages| locale.texts.pages().of(pages, &locale.language));
    let bytes = document.size_in_bytes.map(|bytes| size(bytes, &locale));
    let time = document.duration.map(|time| minutes(time.as_secs()));
    let facts = [document.format(), pages, time, bytes].into_iter().flatten();
    let mut facts = joined_facts(facts, &locale.language);
    if facts.is_empty() {
        facts = document.file_name();
    }
    let language = document.title.language.clone();
    let facts = match place {
        Some(place) => {
            let title = view! { <Words page=page text=document.title /> };
            view! { <a href=place>{facts}<span class="visually-hidden">": "{title}</span></a> }.into_any()
        }
        None => facts.into_any(),
    };
    view! {
        <p class="facts">
            <span>{facts}</span>
            {language.map(|language| view! { <bdi lang=language.to_string()>{language_name(&language)}</bdi> })}
        </p>
    }
}

/// How long it plays, as players write it: `1:02:09`, `0:45`.
fn minutes(seconds: u64) -> String {
    let two = |number: u64| [if number < 10 { "0" } else { "" }, &number.to_string()].concat();
    let (hours, minutes, seconds) = (seconds / 3_600, seconds / 60 % 60, two(seconds % 60));
    if hours == 0 {
        return [&minutes.to_string(), ":", &seconds].concat();
    }
    [&hours.to_string(), ":", &two(minutes), ":", &seconds].concat()
}

#[cfg(test)]
mod tests {
    use super::minutes;

    #[test]
    fn a_time_is_written_as_players_write_it() {
        assert_eq!(minutes(45), "0:45");
        assert_eq!(minutes(600), "10:00");
        assert_eq!(minutes(3_729), "1:02:09");
    }
}
