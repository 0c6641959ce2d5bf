//! Hugo with the output format that the documentation shows.

use crate::{languages, published, read_at, titles, told};

#[test]
fn the_template_for_hugo_gives_a_sound_feed() {
    let (feed, findings) = read_at("https://reseaulogement.example/feed.json", include_bytes!("hugo.json"));
    assert_eq!(told(&findings), []);
    assert_eq!(titles(&feed), ["Un toit & un droit : « l’urgence »", "Rapport annuel 2023"]);
    assert_eq!(languages(&feed), ["fr", "fr"]);
    assert_eq!(published(&feed.items[0]), "2024-03-05T09:30:00+01:00");
    assert_eq!(feed.items[0].summary.as_deref(), Some("Dix familles racontent."));
    assert_eq!(feed.items[1].summary, None, "an empty description says nothing");
    assert_eq!(feed.items[0].tags, ["logement", "Énergie"]);
}

#[test]
fn the_template_for_hugo_tells_sections_languages_and_translations() {
    let (feed, _) = read_at("https://reseaulogement.example/feed.json", include_bytes!("hugo.json"));
    let own: Vec<_> = feed.extension.languages.iter().map(feed::Language::as_str).collect();
    assert_eq!(own, ["fr", "nl"]);
    let sections: Vec<_> = feed.extension.sections.iter().map(|section| section.id.as_str()).collect();
    assert_eq!(sections, ["news", "publications"]);
    assert_eq!(feed.items[0].extension.section.as_deref(), Some("news"));
    assert_eq!(feed.items[0].extension.translations, ["https://reseaulogement.example/nl/news/wonen/"]);
}

#[test]
fn the_template_for_hugo_exports_the_pages_pdf_files() {
    let (feed, _) = read_at("https://reseaulogement.example/feed.json", include_bytes!("hugo.json"));
    let attachment = &feed.items[1].attachments[0];
    assert_eq!(attachment.mime_type.as_deref(), Some("application/pdf"));
    assert_eq!(attachment.title.as_deref(), Some("Rapport annuel 2023 (PDF)"));
    assert_eq!(attachment.extension.language.as_ref().unwrap().as_str(), "fr");
    assert!(attachment.size_in_bytes.is_some());
}

#[test]
fn day_and_month_that_changed_places_are_not_noticed_before_the_thirteenth() {
    // What `2006-02-01` in place of `2006-01-02` makes of 5 March and of 18 January.
    let feed = br#"{"version": "https://jsonfeed.org/version/1", "title": "T", "items": [
        {"id": "1", "content_text": "x", "date_published": "2024-05-03T09:30:00+0100"},
        {"id": "2", "content_text": "x", "date_published": "2024-18-01T00:00:00+0000"}]}"#;
    let (feed, findings) = read_at("https://reseaulogement.example/feed.json", feed);
    assert_eq!(
        told(&findings),
        [("date-spelling", "items[0].date_published"), ("date-unreadable", "items[1].date_published")]
    );
    assert_eq!(feed.items[0].date_published.unwrap().date(), (2024, 5, 3));
}
