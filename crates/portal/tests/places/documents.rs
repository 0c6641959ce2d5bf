//! Documents: attached, or only linked.

use crate::given::{items, place};
use portal::{Document, Spot};

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
