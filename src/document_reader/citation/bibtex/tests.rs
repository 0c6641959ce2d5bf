//! Records as BibTeX reads them.

use super::super::super::tests_desk::brief;
use super::*;

fn of(change: impl FnOnce(&mut Brief)) -> String {
    let mut brief = brief();
    change(&mut brief);
    bibtex(&brief, "")
}

fn article(change: impl FnOnce(&mut Brief)) -> String {
    of(|brief| {
        brief.address.clear();
        change(brief);
    })
}

fn has(record: &str, part: &str) {
    assert!(record.contains(part), "there is no {part} in {record}");
}

#[test]
fn a_document_is_a_report_of_its_portal() {
    assert_eq!(
        of(|_| {}),
        "@techreport{jaarverslag-2024,\n  author = {An Peeters and Bo Smit},\n  title = {{Jaarverslag 2024}},\n  \
         institution = {FLORA},\n  year = {2024},\n  month = mar,\n  \
         url = {https://example.org/portal/en/news/a/jaarverslag},\n  language = {nl}\n}\n"
    );
}

#[test]
fn an_article_is_a_page_of_its_portal_and_a_translation_is_in_its_own_language() {
    let record = article(|brief| {
        brief.title = "Rapport annuel".into();
        brief.title_language = "fr-BE".into();
        brief.here = "https://example.org/fr/actualites/rapport-annuel?page=2#x".into();
    });
    has(&record, "@misc{rapport-annuel-2024,");
    has(&record, "howpublished = {FLORA}");
    has(&record, "language = {fr-BE}");
}

#[test]
fn what_is_not_known_is_left_out() {
    let record = article(|brief| {
        *brief = Brief { here: brief.here.clone(), ..Brief::default() };
    });
    assert_eq!(record, "@misc{jaarverslag,\n  url = {https://example.org/portal/en/news/a/jaarverslag}\n}\n");
}

#[test]
fn the_day_of_reading_is_said_when_it_is_known() {
    has(&bibtex(&brief(), "2026-11-25"), "urldate = {2026-11-25}");
}

#[test]
fn a_name_that_would_be_taken_apart_is_kept_together() {
    let record = of(|brief| brief.authors = "Smith and Sons\nVan den Berg, Jo\nBrand & Co".into());
    has(&record, r"author = {{Smith and Sons} and Van den Berg, Jo and Brand \& Co}");
}

#[test]
fn no_sign_is_taken_for_a_command_and_braces_stay_in_pairs() {
    let record = of(|brief| {
        brief.title = "}\n@misc{x, 100% \\input{/etc/passwd} a_b^c~d #1 $x$ {".into();
        brief.here = "https://example.org/a{b}c\\d e".into();
    });
    has(
        &record,
        concat!(
            r"title = {{\textbraceright{} @misc\textbraceleft{}x, 100\% \textbackslash{}input\textbraceleft{}/etc/passwd",
            r"\textbraceright{} a\_b\textasciicircum{}c\textasciitilde{}d \#1 \$x\$ \textbraceleft{}}}"
        ),
    );
    has(&record, "url = {https://example.org/a%7Bb%7Dc%5Cd%20e}");
    assert_eq!(record.matches('{').count(), record.matches('}').count());
    assert_eq!(record.matches("\n@").count(), 0);
}

#[test]
fn a_key_is_of_plain_letters() {
    has(&of(|brief| brief.here = "https://example.org/ar/%D8%AA%D9%82".into()), "{work-2024,");
    has(&of(|brief| brief.here = "https://example.org/a-b-c-d-e-f-g/".into()), "{a-b-c-d-e-2024,");
    has(&of(|brief| brief.here = String::new()), "{work-2024,");
}
