//! The names that files are saved under.

use portal::Spot;

use crate::given::{items, place};

/// The name for the one attachment of an article, which is called "Annual report".
fn name(url: &str, mime_type: &str) -> String {
    let portal = items(&format!(
        r#"{{"id": "1", "title": "An article", "language": "en", "content_text": "x", "attachments": [
            {{"url": "{url}", "mime_type": "{mime_type}", "title": "Annual report 2024: a summary"}}]}}"#
    ));
    let Spot::Article(id) = place(&portal, "/en/news-and-analyses/an-article").spot() else { panic!() };
    portal.article(id).documents[0].file_name()
}

const OF_THE_TITLE: &str = "annual-report-2024-a-summary.pdf";

#[test]
fn a_file_keeps_its_own_name() {
    assert_eq!(name("files/Cocreatie_v2.pdf?download=1#page=3", "application/pdf"), "Cocreatie_v2.pdf");
    assert_eq!(name("files/REPORT.PDF", "application/pdf"), "REPORT.PDF");
    assert_eq!(name("talk.mp3", "audio/mpeg"), "talk.mp3");
}

#[test]
fn a_name_is_written_as_people_wrote_it() {
    assert_eq!(name("Rapport%20annuel%20%C3%A9t%C3%A9.pdf", "application/pdf"), "Rapport annuel été.pdf");
    assert_eq!(name("a%23b%3Fc.pdf", "application/pdf"), "a#b?c.pdf");
    assert_eq!(name("100%25.pdf", "application/pdf"), "100%.pdf");
    assert_eq!(name("%FF.pdf", "application/pdf"), "%FF.pdf", "what is no text stays as it is");
}

#[test]
fn a_name_may_have_several_dots() {
    assert_eq!(name("report.2024.v1.2.pdf", "application/pdf"), "report.2024.v1.2.pdf");
    assert_eq!(name("data.tar.gz", "application/gzip"), "data.tar.gz");
}

#[test]
fn a_program_that_answers_gives_no_name() {
    assert_eq!(name("download.php?id=7", "application/pdf"), OF_THE_TITLE);
    assert_eq!(name("download.php?file=report.docx", "application/msword"), "annual-report-2024-a-summary");
    assert_eq!(name("report.pdf.aspx", "application/pdf"), OF_THE_TITLE);
}

#[test]
fn a_name_without_an_ending_gives_way_to_the_title() {
    assert_eq!(name("files/1234", "application/pdf"), OF_THE_TITLE);
    assert_eq!(name("files/pdf", "application/pdf"), OF_THE_TITLE);
    assert_eq!(name("files/", "application/pdf"), OF_THE_TITLE);
    assert_eq!(name("files/1234", "audio/mpeg"), "annual-report-2024-a-summary");
}

#[test]
fn no_name_leads_out_of_the_folder() {
    for url in ["a%2Fb.pdf", "..%2F..%2Fb.pdf", "%2Fetc%2Fb.pdf", "a%5Cb.pdf", "files/c:%5Cb.pdf"] {
        assert_eq!(name(url, "application/pdf"), OF_THE_TITLE, "{url}");
    }
}

#[test]
fn no_name_has_control_characters() {
    for url in ["a%00.pdf", "a%0Ab.pdf", "a%0D%0Ab.pdf", "a%7F.pdf", "a%C2%85.pdf"] {
        assert_eq!(name(url, "application/pdf"), OF_THE_TITLE, "{url}");
    }
}

#[test]
fn no_name_is_that_of_a_hidden_file() {
    assert_eq!(name(".pdf", "application/pdf"), OF_THE_TITLE);
    assert_eq!(name(".htaccess.pdf", "application/pdf"), OF_THE_TITLE);
    assert_eq!(name("%2E%2Epdf.pdf", "application/pdf"), OF_THE_TITLE);
}

#[test]
fn a_title_without_letters_leaves_the_segment_of_the_address() {
    let portal = items(
        r#"{"id": "1", "title": "An article", "content_text": "x", "attachments": [
            {"url": "get.php?id=1", "mime_type": "application/pdf", "title": "***"}]}"#,
    );
    let article = portal.article(portal.article_of(0, "1").unwrap());
    assert_eq!(article.documents[0].file_name(), "get.pdf");
}
