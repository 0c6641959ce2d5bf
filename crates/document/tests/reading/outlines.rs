//! Titles, tables of contents, and what pages are called.

use document::{Bookmark, Limits, examine};

use crate::given::pdf;
use crate::{bytes, read};

fn count(bookmarks: &[Bookmark]) -> usize {
    bookmarks.iter().map(|bookmark| 1 + count(&bookmark.inside)).sum()
}

fn depth(bookmarks: &[Bookmark]) -> usize {
    bookmarks.iter().map(|bookmark| 1 + depth(&bookmark.inside)).max().unwrap_or_default()
}

fn nowhere(bookmarks: &[Bookmark]) -> usize {
    bookmarks.iter().map(|bookmark| usize::from(bookmark.page.is_none()) + nowhere(&bookmark.inside)).sum()
}

#[test]
fn an_outline_is_the_one_that_the_reader_shows() {
    for (name, entries) in
        [("outline.pdf", 17), ("tagged.pdf", 10), ("arabic.pdf", 2), ("untagged.pdf", 5), ("links.pdf", 0)]
    {
        let outline = read(name).outline;
        assert_eq!(count(&outline), entries, "{name}");
        assert!(outline.iter().all(|bookmark| !bookmark.title.is_empty()), "{name}");
    }
    assert_eq!(depth(&read("outline.pdf").outline), 3);
}

#[test]
fn an_entry_leads_to_its_page() {
    let outline = read("tagged.pdf").outline;
    assert_eq!(outline[0].page, Some(1));
    let pages = |bookmarks: &[Bookmark]| bookmarks.iter().filter_map(|bookmark| bookmark.page).max();
    assert!(pages(&outline) > Some(1));
    assert_eq!(nowhere(&read("outline.pdf").outline), 3, "one leads to the web, two to no page");
}

#[test]
fn an_outline_that_leads_back_to_itself_ends() {
    let document = read("loop.pdf");
    assert_eq!(count(&document.outline), 2, "{:?}", document.outline);
}

#[test]
fn an_outline_is_no_longer_than_allowed() {
    let limits = Limits { bookmarks: 4, ..Limits::default() };
    let document = examine(bytes("tests/corpus", "outline.pdf"), &limits).unwrap();
    assert_eq!(count(&document.outline), 4);
}

#[test]
fn pages_are_called_what_the_document_calls_them() {
    assert_eq!(read("outline.pdf").labels, ["i", "ii", "iii", "1", "2", "3", "A-1"]);
    assert_eq!(read("pages-300.pdf").labels, [""; 0]);
}

#[test]
fn the_newer_title_counts() {
    assert_eq!(read("metadata.pdf").title.as_deref(), Some("Rapport de l’année, selon XMP"));
}

#[test]
fn titles_and_what_pages_are_called_are_no_longer_than_people_read() {
    let long = "A".repeat(1_000_000);
    let document = pdf(&[
        format!(
            "<< /Type /Catalog /Pages 2 0 R /Outlines 4 0 R /PageLabels << /Nums [0 << /P ({long}) /S /D >>] >> >>"
        ),
        String::from("<< /Type /Pages /Kids [3 0 R] /Count 1 >>"),
        String::from("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>"),
        String::from("<< /First 5 0 R >>"),
        format!("<< /Title ({long}) /Parent 4 0 R >>"),
    ]);
    let document = examine(document, &Limits::default()).unwrap();
    assert_eq!(document.labels[0].len(), 101);
    assert_eq!(document.outline[0].title.len(), 500);
}
