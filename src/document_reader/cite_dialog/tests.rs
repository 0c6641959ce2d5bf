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
