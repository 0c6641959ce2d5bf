//! Documents: attached, or only linked.

use std::time::Duration;

use portal::{Document, Kind, Spot};

use crate::given::{items, place};

fn documents(item: &str) -> Vec<Document> {
    let portal = items(&format!(r#"{{"id": "1", "title": "An article", "language": "nl", {item}}}"#));
    let Spot::Article(id) = place(&portal, "/en/news-and-analyses/an-article").spot() else { panic!() };
    portal.article(id).documents.clone()
}

#[test]
fn a_pdf_that_is_only_linked_in_the_body_is_a_document() {
    let found = documents(
        r#""content_html": "<p><a href='files/Annual_report-2024.pdf'>PDF</a> <a href='x.html'>no</a></p>""#,
    );
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].url.as_str(), "https://example.org/files/Annual_report-2024.pdf");
    assert_eq!(
        (found[0].slug.as_str(), found[0].title.value.as_str()),
        ("annual-report-2024", "Annual report 2024")
    );
    assert_eq!(found[0].title.language.as_ref().unwrap().as_str(), "nl");
}

#[test]
fn a_file_that_is_attached_and_linked_is_one_document() {
    let found = documents(
        r#""content_html": "<a href='a.pdf#page=3'>Read the whole report</a>",
           "attachments": [{"url": "a.pdf", "mime_type": "application/pdf", "title": "Report", "size_in_bytes": 10,
                            "_tribune": {"language": "fr", "pages": 42}}]"#,
    );
    assert_eq!(found.len(), 1);
    assert_eq!(
        (found[0].title.value.as_str(), found[0].size_in_bytes, found[0].pages),
        ("Report", Some(10), Some(42))
    );
    assert_eq!(found[0].title.language.as_ref().unwrap().as_str(), "fr");
}

#[test]
fn documents_of_one_name_have_addresses_of_their_own() {
    let found = documents(
        r#""attachments": [{"url": "nl/r.pdf", "mime_type": "application/pdf"}, {"url": "fr/r.pdf", "mime_type": "application/pdf"}]"#,
    );
    let slugs: Vec<_> = found.iter().map(|document| document.slug.as_str()).collect();
    assert_eq!(slugs, ["r", "r-2"]);
}

#[test]
fn what_is_no_pdf_is_shown_as_what_it_is() {
    let found = documents(
        r#""attachments": [{"url": "a.docx", "mime_type": "application/msword"}, {"url": "b.PDF"}, {"url": "c.pdf", "mime_type": "text/html"}]"#,
    );
    assert_eq!(found.iter().map(Document::is_pdf).collect::<Vec<_>>(), [false, true, false]);
    assert_eq!(found[0].format().as_deref(), Some("DOCX"));
}

#[test]
fn a_document_is_of_the_kind_that_its_type_says_else_its_name() {
    let found = documents(
        r#""attachments": [
            {"url": "a", "mime_type": "audio/x-m4a"}, {"url": "b.Opus"}, {"url": "c.php?x=1", "mime_type": "video/mp4"},
            {"url": "d.webm?dl=1", "mime_type": "application/octet-stream"}, {"url": "e.avif"}, {"url": "f.odt"},
            {"url": "g", "mime_type": "application/vnd.openxmlformats-officedocument.presentationml.presentation"},
            {"url": "h.zip"}, {"url": "i.pdf", "mime_type": "application/x-pdf"}, {"url": "j.epub"}, {"url": "k.mp3", "mime_type": "text/html"},
            {"url": "l.php", "mime_type": "application/zip"}, {"url": "m.php"}]"#,
    );
    let facts: Vec<_> = found.iter().map(|document| (document.kind(), document.format())).collect();
    let expected = [
        (Kind::Audio, None),
        (Kind::Audio, Some("OPUS")),
        (Kind::Video, None),
        (Kind::Video, Some("WEBM")),
        (Kind::Image, Some("AVIF")),
        (Kind::Office, Some("ODT")),
        (Kind::Office, None),
        (Kind::Other, Some("ZIP")),
        (Kind::Pdf, Some("PDF")),
        (Kind::Office, Some("EPUB")),
        (Kind::Other, Some("MP3")),
        (Kind::Other, None),
        (Kind::Other, None),
    ];
    assert_eq!(facts, expected.map(|(kind, format)| (kind, format.map(str::to_owned))));
}

#[test]
fn how_long_a_recording_plays_is_kept() {
    let found = documents(
        r#""attachments": [{"url": "a.mp3", "mime_type": "audio/mpeg", "duration_in_seconds": 6629}]"#,
    );
    assert_eq!(found[0].duration, Some(Duration::from_secs(6629)));
}

#[test]
fn a_file_that_is_written_in_two_ways_is_one_document() {
    let found = documents(
        r#""content_html": "<a href='http://www.example.org/a%28b%29.pdf?download=1'>Read the whole report</a> <object data='/a(b).pdf#toolbar=0'></object> <a href='/a(b).pdf?v=2'>Another version of it</a>",
           "attachments": [{"url": "https://example.org/a(b).pdf", "mime_type": "application/pdf", "title": "Report"}]"#,
    );
    let titles: Vec<_> = found.iter().map(|document| document.title.value.as_str()).collect();
    assert_eq!(titles, ["Report", "Another version of it"]);
}

/// The files of each publication, by their names.
fn publications(item: &str) -> Vec<Vec<String>> {
    let portal = items(&format!(r#"{{"id": "1", "title": "An article", "language": "nl", {item}}}"#));
    let article = portal.article(portal.article_of(0, "1").unwrap());
    let name = |id: &portal::DocumentId| article.document(*id).url.file_name().unwrap().to_owned();
    article.publications().iter().map(|publication| publication.formats.iter().map(name).collect()).collect()
}

#[test]
fn files_with_one_title_are_one_publication_in_several_formats() {
    let found = publications(
        r#""attachments": [
            {"url": "r.pdf", "title": "Report"}, {"url": "s.pdf", "title": "Summary"}, {"url": "x.epub", "title": "Report"},
            {"url": "r-fr.epub", "title": "Report", "_tribune": {"language": "fr"}}, {"url": "y.odt", "title": "Report"}]"#,
    );
    assert_eq!(found, [vec!["r.pdf", "x.epub", "y.odt"], vec!["s.pdf"], vec!["r-fr.epub"]]);
}

#[test]
fn each_format_of_a_work_knows_the_others() {
    let portal = items(
        r#"{"id": "1", "title": "An article", "attachments": [
            {"url": "r.pdf", "title": "Report"}, {"url": "s.pdf", "title": "Summary"}, {"url": "r.epub", "title": "Report"}]}"#,
    );
    let article = portal.article(portal.article_of(0, "1").unwrap());
    let [report, summary, epub] = article.documents().map(|(id, _)| id).collect::<Vec<_>>()[..] else {
        panic!()
    };
    assert_eq!(article.other_formats(report), [epub]);
    assert_eq!(article.other_formats(epub), [report]);
    assert_eq!(article.other_formats(summary), []);
}

#[test]
fn two_files_of_one_title_and_one_format_are_two_publications() {
    let found = publications(
        r#""attachments": [{"url": "a.pdf", "title": "Annex"}, {"url": "a.odt", "title": "Annex"},
            {"url": "b.pdf", "title": "Annex"}, {"url": "b.odt", "title": "Annex"}]"#,
    );
    assert_eq!(found, [vec!["a.pdf", "a.odt"], vec!["b.pdf", "b.odt"]]);
}

#[test]
fn the_articles_title_makes_no_publication_of_files_that_have_none() {
    // Neither name tells anything, so both files are called like the article.
    let found = publications(r#""attachments": [{"url": "1.pdf"}, {"url": "2.mp3"}, {"url": "3.pdf"}]"#);
    assert_eq!(found, [["1.pdf"], ["2.mp3"], ["3.pdf"]]);
    let found = publications(
        r#""attachments": [{"url": "nl/Annual-report-2024.pdf"}, {"url": "fr/Annual-report-2024.epub"}]"#,
    );
    assert_eq!(found.len(), 2, "nor does a name that is the same in two folders");
}

#[test]
fn files_without_titles_that_differ_in_nothing_but_their_ending_are_one_publication() {
    let found = publications(
        r#""attachments": [{"url": "x/1.mp3"}, {"url": "http://www.example.org/x/1.ogg"}, {"url": "x/1.mp3?v=2"}]"#,
    );
    assert_eq!(found, [vec!["1.mp3", "1.ogg"], vec!["1.mp3"]]);
}

#[test]
fn an_article_with_thousands_of_files_has_an_address_for_each() {
    let links: Vec<_> = (0..5_500).map(|at| format!("<a href='{at}/report.pdf'>PDF</a>")).collect();
    let links = links.concat();
    let found = documents(&format!(r#""content_html": "{links}{links}""#));
    assert_eq!(found.len(), 5_500);
    assert_eq!(found[5_499].slug, "report-5500");
    let same: Vec<_> = (0..5_500).map(|at| format!(r#"{{"url": "{at}.pdf", "title": "Annex"}}"#)).collect();
    assert_eq!(publications(&format!(r#""attachments": [{}]"#, same.join(","))).len(), 5_500);
}
