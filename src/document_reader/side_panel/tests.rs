//! The side panel as it is written out, and what it asks for.

use std::sync::Arc;

use leptos::prelude::*;

use super::SidePanel;
use super::panel::wanted;
use super::tabs::next;
use crate::document_reader::example_desk::outline;
use crate::document_reader::tests_desk::unopened_desk;
use crate::document_reader::{Ask, Attachment, Brief, Desk, DocumentFact, Side, Status};

fn written(side: Side, prepare: impl FnOnce(&mut Desk)) -> String {
    Owner::new().with(|| {
        let mut desk = unopened_desk();
        desk.opened.side.set(Some(side));
        prepare(&mut desk);
        view! { <SidePanel desk=desk /> }.to_html()
    })
}

fn has(page: &str, part: &str) {
    assert!(page.contains(part), "there is no {part} in {page}");
}

/// The tag of the element in which something stands, of those that begin so.
fn tag<'a>(page: &'a str, begin: &str, text: &str) -> &'a str {
    let before = &page[..page.find(text).unwrap_or_else(|| panic!("there is no {text} in {page}"))];
    let at = before.rfind(begin).unwrap_or_else(|| panic!("there is no {begin} before {text}"));
    page[at..].split('>').next().unwrap()
}

#[test]
fn a_panel_that_is_closed_is_not_there() {
    Owner::new().with(|| {
        let page = view! { <SidePanel desk=unopened_desk() /> }.to_html();
        assert!(!page.contains("tab"), "{page}");
    });
}

#[test]
fn each_tab_has_its_name_and_one_is_chosen() {
    let page = written(Side::Attachments, |_| ());
    has(&page, r#"aria-label="Side panel""#);
    has(&page, r#"role="tablist""#);
    has(&page, r#"aria-label="Close""#);
    has(&page, r#"aria-labelledby="reader-tab-attachments""#);
    for (name, is_chosen) in
        [("Outline", false), ("Pages", false), ("Attached files", true), ("About this document", false)]
    {
        let tab = tag(&page, "<button", &format!(r#"title="{name}""#));
        has(tab, r#"role="tab""#);
        has(tab, &format!(r#"aria-label="{name}""#));
        has(tab, &format!(r#"aria-selected="{is_chosen}""#));
        has(tab, if is_chosen { r#"tabindex="0""# } else { r#"tabindex="-1""# });
    }
}

#[test]
fn arrows_go_from_tab_to_tab_round_and_round() {
    assert_eq!(next(Side::Outline, "ArrowRight", false), Some(Side::Thumbnails));
    assert_eq!(next(Side::Outline, "ArrowLeft", false), Some(Side::Facts));
    assert_eq!(next(Side::Facts, "ArrowRight", false), Some(Side::Outline));
    assert_eq!(next(Side::Outline, "ArrowLeft", true), Some(Side::Thumbnails));
    assert_eq!(next(Side::Attachments, "Home", false), Some(Side::Outline));
    assert_eq!(next(Side::Attachments, "End", false), Some(Side::Facts));
    assert_eq!(next(Side::Attachments, "ArrowDown", false), None);
}

#[test]
fn what_is_not_told_yet_is_asked_for_and_what_is_told_is_not() {
    Owner::new().with(|| {
        let status = Status::default();
        assert_eq!(wanted(Side::Outline, status), Some(Ask::Outline));
        assert_eq!(wanted(Side::Attachments, status), Some(Ask::Attachments));
        assert_eq!(wanted(Side::Facts, status), Some(Ask::Facts));
        assert_eq!(wanted(Side::Thumbnails, status), None);
        status.outline.set(Some(vec![]));
        status.attachments.set(Some(vec![]));
        status.facts.set(Some(vec![]));
        for side in [Side::Outline, Side::Attachments, Side::Facts] {
            assert_eq!(wanted(side, status), None);
        }
    });
}

#[test]
fn the_outline_is_a_tree_that_says_what_is_open() {
    let page = written(Side::Outline, |desk| desk.status.outline.set(Some(outline())));
    has(&page, r#"role="tree""#);
    assert_eq!(page.matches(r#"role="treeitem""#).count(), 4);
    assert!(!page.contains("Hidden"));
    for (title, level, expanded) in
        [("Chapter", "1", Some("true")), ("Bread", "2", None), ("Closed", "1", Some("false"))]
    {
        let entry = tag(&page, "<a", &format!("{title}<"));
        has(entry, &format!(r#"aria-level="{level}""#));
        match expanded {
            Some(expanded) => has(entry, &format!(r#"aria-expanded="{expanded}""#)),
            None => assert!(!entry.contains("aria-expanded"), "{entry}"),
        }
    }
    let chapter = tag(&page, "<a", "Chapter<");
    has(chapter, r#"aria-posinset="1""#);
    has(chapter, r#"aria-setsize="3""#);
}

#[test]
fn the_entry_of_the_page_that_is_read_is_current_and_tab_leads_to_it() {
    for (read, title) in [(1, None), (2, Some("Chapter")), (5, Some("Bread")), (9, Some("Closed"))] {
        let page = written(Side::Outline, |desk| {
            desk.status.outline.set(Some(outline()));
            desk.status.page.set(read);
        });
        let current = usize::from(title.is_some());
        assert_eq!(page.matches(r#"aria-current="page""#).count(), current, "page {read}");
        let entry = tag(&page, "<a", &format!("{}<", title.unwrap_or("Chapter")));
        has(entry, r#"tabindex="0""#);
        if title.is_some() {
            has(entry, r#"aria-current="page""#);
            has(entry, r#"aria-selected="true""#);
        }
    }
}

#[test]
fn titles_are_in_the_documents_language_and_pages_are_called_as_it_calls_them() {
    let page = written(Side::Outline, |desk| {
        desk.brief = Arc::new(Brief { title_language: "nl".into(), ..(*desk.brief).clone() });
        desk.status.outline.set(Some(outline()));
        desk.status.labels.set(vec!["i".into(), "ii".into(), "1".into()]);
    });
    has(tag(&page, "<span", "Bread<"), r#"lang="nl""#);
    has(tag(&page, "<span", "Bread<"), r#"dir="auto""#);
    has(&page, r#"class="reader-entry-page">ii<"#);
}

#[test]
fn what_leads_outside_says_so() {
    let page = written(Side::Outline, |desk| desk.status.outline.set(Some(outline())));
    let link = tag(&page, "<a", "Elsewhere<");
    has(link, r#"href="https://example.org/""#);
    has(link, r#"target="_blank""#);
    has(link, r#"rel="external noopener""#);
    has(&page, "leads to another site");
    assert_eq!(page.matches("href=").count(), 1);
}

#[test]
fn each_page_has_a_button_with_its_name_and_a_place_for_its_picture() {
    let page = written(Side::Thumbnails, |desk| {
        desk.status.pages.set(300);
        desk.status.page.set(3);
        desk.status.labels.set(vec!["cover".into()]);
    });
    assert_eq!(page.matches("<canvas").count(), 300);
    has(&page, r#"data-thumbnail="300""#);
    has(&page, r#"aria-label="Page cover""#);
    let third = tag(&page, "<button", r#"data-thumbnail="3""#);
    has(third, r#"aria-label="Page 3""#);
    has(third, r#"aria-current="page""#);
    has(third, r#"tabindex="0""#);
    assert_eq!(page.matches("aria-current").count(), 1);
}

#[test]
fn each_file_inside_can_be_saved_by_its_name() {
    let file = Attachment {
        name: "tabel <1>.csv".into(),
        description: Some("All numbers".into()),
        size: Some(4_500_000),
    };
    let page = written(Side::Attachments, |desk| desk.status.attachments.set(Some(vec![file])));
    has(&page, "<bdi>tabel &lt;1&gt;.csv</bdi>");
    has(&page, "All numbers");
    has(&page, "4.5 MB");
    has(&page[page.find("Download").unwrap()..], "tabel &lt;1&gt;.csv");
}

#[test]
fn what_is_on_its_way_and_what_is_not_there_is_said() {
    for side in [Side::Outline, Side::Thumbnails, Side::Attachments, Side::Facts] {
        has(&written(side, |_| ()), "Loading…");
    }
    let page = written(Side::Outline, |desk| desk.status.outline.set(Some(vec![])));
    has(&page, "This document has no outline.");
    let page = written(Side::Attachments, |desk| desk.status.attachments.set(Some(vec![])));
    has(&page, "There are no files in this document.");
}

#[test]
fn every_fact_has_its_name_and_they_keep_their_order() {
    let facts = [
        (DocumentFact::Title("Jaarverslag".into()), "Title", "Jaarverslag"),
        (DocumentFact::Author("Ann".into()), "Author", "Ann"),
        (DocumentFact::Subject("Bread".into()), "Subject", "Bread"),
        (DocumentFact::Keywords("salt, sea".into()), "Keywords", "salt, sea"),
        (DocumentFact::Language("nl-BE".into()), "Language", "Nederlands"),
        (DocumentFact::Language("?".into()), "Language", "?"),
        (DocumentFact::Pages(1_200), "Pages", "1,200"),
        (DocumentFact::Size(4_500_000), "File size", "4.5 MB"),
        (DocumentFact::PageSize(210, 297), "Page size", "210 × 297 mm"),
        (DocumentFact::Tagged(true), "Marked up for screen readers", "Yes"),
        (DocumentFact::Tagged(false), "Marked up for screen readers", "No"),
        (DocumentFact::Created(2024, 3, 5), "Made on", "March 5, 2024"),
        (DocumentFact::Modified(2024, 3, 6), "Changed on", "March 6, 2024"),
        (DocumentFact::Program("Writer".into()), "Written with", "Writer"),
        (DocumentFact::Producer("pdfTeX".into()), "Made into PDF by", "pdfTeX"),
        (DocumentFact::Version("1.7".into()), "PDF version", "1.7"),
    ];
    let told = facts.iter().map(|(fact, ..)| fact.clone()).collect();
    let page = written(Side::Facts, |desk| desk.status.facts.set(Some(told)));
    has(tag(&page, "<dd", "Nederlands<"), r#"lang="nl-BE""#);
    let expected = [("File name", "report.pdf")].into_iter();
    let expected: Vec<_> = expected.chain(facts.iter().map(|(_, name, value)| (*name, *value))).collect();
    let mut rows = page.split("<dt>").skip(1);
    for (name, value) in expected {
        let row = rows.next().unwrap();
        assert!(row.starts_with(name), "{name} is not in {row}");
        has(row, &format!(">{value}</dd>"));
    }
    assert!(rows.next().is_none());
}
