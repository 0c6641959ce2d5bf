//! What a page prints in the place of its reader: the browser's own command prints the page, not the document.

use leptos::prelude::*;

use super::Desk;
use crate::locale::fill;
use crate::platform::long_date;

/// Who wrote the document and when, where its file is, and how its pages are printed. On a screen it is not to be seen.
#[component]
pub(super) fn OnPaper(desk: Desk) -> impl IntoView {
    let language = &desk.locale.language;
    let names = desk.brief.names().map(|name| view! { <p><bdi lang="">{name.to_owned()}</bdi></p> });
    let date = desk.brief.date().map(|date| long_date(date, language));
    let how = fill(&desk.texts.reader_on_paper(), &[("print", &desk.texts.reader_print())]);
    view! {
        <div class="reader-on-paper">
            {names.collect_view()}
            {date.map(|date| view! { <p>{date}</p> })}
            <p><bdi lang="" dir="ltr">{desk.brief.address.clone()}</bdi></p>
            <p>{how}</p>
        </div>
    }
}

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod tests {
    use std::sync::Arc;

    use super::super::tests_desk::desk;
    use super::*;
    use crate::document_reader::Brief;

    fn paper(brief: Brief) -> String {
        Owner::new().with(|| {
            let desk = Desk { brief: Arc::new(brief), ..desk() };
            view! { <OnPaper desk=desk /> }.to_html()
        })
    }

    #[test]
    fn paper_says_whose_the_document_is_where_it_is_and_how_it_is_printed() {
        let brief = Brief {
            address: "https://files.example.org/a.pdf".into(),
            authors: "An Peeters\nBo Smit".into(),
            published: "2024-03-05".into(),
            ..Brief::default()
        };
        let page = paper(brief);
        for part in [
            "An Peeters",
            "Bo Smit",
            "March 5, 2024",
            "https://files.example.org/a.pdf",
            "choose “Print” in the reader",
        ] {
            assert!(page.contains(part), "there is no {part} in {page}");
        }
        assert_eq!(paper(Brief::default()).matches("<p>").count(), 2);
    }
}
