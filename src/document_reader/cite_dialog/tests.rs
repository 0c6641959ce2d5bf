//! The dialog, as it is written out.

use leptos::prelude::*;

use super::super::tests_desk::desk;
use super::*;

fn citations(selected: Option<Selected>, page: u32) -> String {
    Owner::new().with(|| {
        let desk = desk();
        desk.status.page.set(page);
        view! { <Citations desk=desk selected=selected /> }.to_html()
    })
}

fn has(html: &str, part: &str) {
    assert!(html.contains(part), "there is no {part} in {html}");
}

#[test]
fn the_dialog_has_its_name_and_says_nothing_until_it_is_open() {
    let (closed, open) = Owner::new().with(|| {
        let desk = desk();
        let closed = view! { <CiteDialog desk=desk.clone() /> }.to_html();
        desk.opened.cite.set(true);
        (closed, view! { <CiteDialog desk=desk /> }.to_html())
    });
    has(&closed, r#"aria-labelledby="reader-cite-title""#);
    has(&closed, r#"<h2 id="reader-cite-title">How to cite</h2>"#);
    assert!(!closed.contains("Jaarverslag"));
    has(&open, "Jaarverslag 2024");
    has(&open, ">Close</button>");
}

#[test]
fn a_citation_has_each_piece_in_its_own_language() {
    let html = citations(None, 7);
    has(&html, r#"<cite lang="nl" dir="ltr">Jaarverslag 2024</cite>"#);
    has(&html, "<bdi>An Peeters, Bo Smit</bdi>");
    has(&html, r#"<bdi dir="ltr">https://example.org/portal/en/news/a/jaarverslag#page=7</bdi>"#);
    has(&html, r#"role="status""#);
    assert_eq!(html.matches(">Copy</button>").count(), 1);
}

#[test]
fn selected_words_are_quoted_with_the_page_where_they_stand() {
    let html = citations(Some(Selected { words: "geen cijfers".into(), page: Some(9) }), 7);
    has(&html, "<h3>Copy the selected words as a quotation</h3>");
    has(&html, r#"<bdi lang="nl" dir="ltr">geen cijfers</bdi>"#);
    assert_eq!(html.matches("#page=9").count(), 2);
    assert_eq!(html.matches(">Copy</button>").count(), 2);
}

#[test]
fn a_quotation_is_copied_as_plain_text() {
    let text = citing::quotation(&crate::locale::ReaderTexts::english(), "geen cijfers", "FLORA, p. 9.");
    assert_eq!(text, "“geen cijfers” (FLORA, p. 9.)");
}

#[test]
fn there_is_a_record_in_each_format_to_be_copied_or_had_as_a_file() {
    let html = citations(None, 7);
    for (name, ending) in [("BibTeX", "bib"), ("RIS", "ris")] {
        has(&html, &format!("<h3>{name}</h3>"));
        has(&html, &format!(">Copy {name}</button>"));
        has(&html, &format!(r#"download="jaarverslag.{ending}""#));
        has(&html, &format!(">Download {name}</a>"));
    }
    has(&html, "@techreport{jaarverslag-2024,");
    has(&html, "data:application/x-bibtex;charset=utf-8,%40techreport%7Bjaarverslag-2024%2C");
    has(&html, "TY  - RPRT");
}

#[test]
fn an_article_is_cited_as_a_whole_whatever_is_selected() {
    let html = Owner::new().with(|| {
        let desk = desk();
        let brief = crate::document_reader::Brief { address: String::new(), ..(*desk.brief).clone() };
        let desk = Desk { brief: std::sync::Arc::new(brief), ..desk };
        let selected = Some(Selected { words: "geen cijfers".into(), page: Some(9) });
        view! { <Citations desk=desk selected=selected /> }.to_html()
    });
    has(&html, r#"<bdi dir="ltr">https://example.org/portal/en/news/a/jaarverslag</bdi>"#);
    has(&html, "@misc{jaarverslag-2024,");
    assert!(!html.contains("geen cijfers") && !html.contains("#page="), "{html}");
}
