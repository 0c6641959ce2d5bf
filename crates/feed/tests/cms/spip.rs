//! SPIP with the template that the documentation shows.

use crate::{languages, published, read_at, titles, told};

const FEED: &[u8] = include_bytes!("spip.json");
const ADDRESS: &str = "https://entraide.example/spip.php?page=jsonfeed";

#[test]
fn the_template_for_spip_gives_a_feed() {
    let (feed, findings) = read_at(ADDRESS, FEED);
    // SPIP's typography writes quotation marks and ampersands as character references.
    assert_eq!(told(&findings), [("markup-in-text", "title"), ("markup-in-text", "items[0].title")]);
    assert_eq!(feed.title.as_deref(), Some("Entraide & quartier"));
    assert_eq!(titles(&feed), ["« Un toit pour l'hiver » : le bilan", "Een dak voor de winter", "Bienvenue"]);
    assert_eq!(published(&feed.items[0]), "2024-03-05T09:15:00Z");
    assert_eq!(feed.items[0].authors.len(), 2);
    assert_eq!(feed.items[0].tags, ["Logement", "Hiver"]);
}

#[test]
fn the_template_for_spip_tells_languages_translations_and_sections() {
    let (feed, _) = read_at(ADDRESS, FEED);
    assert_eq!(languages(&feed), ["fr", "nl", "fr"]);
    assert_eq!(feed.items[0].extension.translations, ["article31", "article34"]);
    let sections: Vec<_> = feed.extension.sections.iter().map(|section| section.id.as_str()).collect();
    assert_eq!(sections, ["rubrique2", "rubrique7"]);
    assert_eq!(feed.items[1].extension.section.as_deref(), Some("rubrique7"));
}

#[test]
fn the_template_for_spip_exports_documents() {
    let (feed, _) = read_at(ADDRESS, FEED);
    let document = &feed.items[0].attachments[0];
    assert_eq!(document.url.as_str(), "https://entraide.example/IMG/pdf/bilan-hiver.pdf");
    assert_eq!(document.mime_type.as_deref(), Some("application/pdf"));
    assert_eq!(document.title.as_deref(), Some("Bilan de l'hiver"));
    assert_eq!(document.size_in_bytes, Some(512_044));
}
