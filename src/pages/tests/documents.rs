//! Documents that are no PDF, and works in several formats.

use super::{has, page, portal};
use crate::examples::DOCUMENTS;

const ARTICLE: &str = "/en/news-and-analyses/all";

fn article() -> String {
    page(portal(DOCUMENTS), ARTICLE)
}

/// The page of one of the article's documents.
fn document(slug: &str) -> String {
    page(portal(DOCUMENTS), &[ARTICLE, "/", slug].concat())
}

/// The one card with this in it.
fn card(part: &str) -> String {
    let page = article();
    let mut cards = page.split(r#"<li class="document-card">"#).skip(1);
    cards.find(|card| card.contains(part)).unwrap().split("</li>").next().unwrap().to_owned()
}

#[test]
fn sound_film_and_pictures_are_shown_as_what_they_are_and_one_work_in_two_formats_is_one_card() {
    let page = article();
    assert_eq!(page.matches("document-card").count(), 6);
    has(&page, r#"<audio controls preload="none" aria-label="The talk" class="player">"#);
    has(&page, r#"<source src="https://example.org/talk.opus" type="audio/opus">"#);
    has(&page, "MP3 · 1:02:09");
    has(&page, r#"<video controls preload="none" aria-label="La promenade" lang="fr" poster="#);
    has(&page, r#"href="https://example.org/table.xlsx" download="table.xlsx""#);
    assert!(!page.contains("document-cover"), "the cover of a film is in its player");
}

#[test]
fn a_picture_is_a_button_that_keeps_what_is_said_in_its_place() {
    let card = card("The table in a drawing");
    has(&card, r#"<button type="button" data-does="zoom" class="picture">"#);
    has(&card, "Enlarge");
    has(
        &card,
        r#"<img src="https://example.org/portal/images/shared-table.svg" alt="The table in a drawing" loading="lazy">"#,
    );
    assert!(!card.contains("<dialog"), "nothing is there before it is wanted");
}

#[test]
fn a_pdf_is_read_and_its_other_formats_lead_to_their_own_places() {
    let card = card("The report");
    has(&card, r#"href="/portal/en/news-and-analyses/all/report" data-reads="""#);
    has(&card, r#"<a href="/portal/en/news-and-analyses/all/report-2">EPUB<span"#);
    has(&card, r#"<a href="/portal/en/news-and-analyses/all/report-3">DOCX · 82 KB<span"#);
    has(&card, r#"download="report.epub""#);
    has(&card, "<span>PDF</span>");
    assert_eq!(card.matches("data-reads").count(), 1);
}

#[test]
fn a_recording_has_a_page_with_its_player_which_tries_its_own_format_first() {
    let page = document("talk-2");
    has(
        &page,
        r#"<audio controls preload="metadata" aria-label="The talk" class="player"><source src="https://example.org/talk.opus""#,
    );
    has(&page, r#"<source src="https://example.org/talk.mp3""#);
    has(&page, r#"<a href="/portal/en/news-and-analyses/all/talk"><bdi>MP3</bdi></a>"#);
    has(&page, r#"href="https://example.org/talk.opus" download="talk.opus""#);
    has(&page, "Back to the article");
    has(&document("walk"), r#"<video controls preload="metadata" aria-label="La promenade""#);
}

#[test]
fn a_picture_has_a_page_where_it_can_be_enlarged() {
    let page = document("shared-table");
    has(&page, "Enlarge");
    has(&page, r#"alt="The table in a drawing""#);
    has(&page, r#"href="https://example.org/portal/images/shared-table.svg" download="shared-table.svg""#);
    assert!(!page.contains("To be opened with a program"));
}

#[test]
fn a_file_for_another_program_is_a_card_with_its_facts() {
    let page = document("table");
    has(&page, "XLSX · 82 KB");
    has(&page, r#"<bdi lang="nl">Nederlands</bdi>"#);
    has(&page, "To be opened with a program on your device.");
    has(&page, r#"href="https://example.org/table.xlsx" download="table.xlsx""#);
    has(&page, "Open in a new tab");
    assert!(!page.contains(r#"class="reader""#));
}

#[test]
fn a_file_of_which_nothing_is_known_is_called_by_its_name() {
    has(&card("Something"), r#"<a href="/portal/en/news-and-analyses/all/get">something<span"#);
    has(&document("get"), "To be opened with a program on your device.");
}

#[test]
fn beside_each_format_of_a_work_the_others_are_named() {
    let pdf = document("report");
    has(&pdf, "Also as:");
    has(&pdf, r#"<a href="/portal/en/news-and-analyses/all/report-2"><bdi>EPUB</bdi></a>"#);
    has(&pdf, r#"<a href="/portal/en/news-and-analyses/all/report-3"><bdi>DOCX · 82 KB</bdi></a>"#);
    has(&pdf, r#"class="reader""#);
    let epub = document("report-2");
    has(&epub, r#"<a href="/portal/en/news-and-analyses/all/report"><bdi>PDF</bdi></a>"#);
    assert!(!epub.contains(r#"/report-2">"#), "it is not its own other format");
    assert!(!document("shared-table").contains("Also as:"));
}
