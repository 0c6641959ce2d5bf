//! The address is the breadcrumb.

use portal::{Address, Label, Place};

use crate::given::{place, portal};

const SEED: &str = r#"{"version": "https://jsonfeed.org/version/1.1", "items": [{
        "id": "1", "title": "Goed nieuws!", "language": "nl", "content_text": "x",
        "_tribune": {"section": "publications/annual-reports"},
        "attachments": [{"url": "cocreatie.pdf", "mime_type": "application/pdf", "title": "Cocreatie"}]}],
    "_tribune": {"languages": ["en", "nl"], "sections": [{"id": "publications", "title": {"en": "Publications", "nl": "Publicaties"},
        "sections": [{"id": "annual-reports", "title": {"en": "Annual reports"}}]}]}}"#;

fn trail(place: &Place) -> Vec<(String, String)> {
    let label = |label: Label| match label {
        Label::Home => "Home".to_owned(),
        Label::DefaultSection => "News and analyses".to_owned(),
        Label::Own(page) => format!("({page:?})"),
        Label::Text(text) => format!("{} [{}]", text.value, text.language.unwrap()),
    };
    place.trail().into_iter().map(|crumb| (label(crumb.label), crumb.address.to_string())).collect()
}

#[test]
fn the_trail_of_a_document_has_every_step_with_its_language() {
    let portal = portal(SEED);
    let trail = trail(&place(&portal, "/en/publications/annual-reports/goed-nieuws/cocreatie"));
    let expected = [
        ("Home", "/en"),
        ("Publications [en]", "/en/publications"),
        ("Annual reports [en]", "/en/publications/annual-reports"),
        ("Goed nieuws! [nl]", "/en/publications/annual-reports/goed-nieuws"),
        ("Cocreatie (PDF) [nl]", "/en/publications/annual-reports/goed-nieuws/cocreatie"),
    ];
    assert_eq!(trail, expected.map(|(label, address)| (label.to_owned(), address.to_owned())));
}

#[test]
fn every_prefix_of_an_address_is_a_place_and_the_trail_is_the_list_of_them() {
    let portal = portal(SEED);
    let whole = "/en/publications/annual-reports/goed-nieuws/cocreatie";
    let mut address = Address::default();
    let mut prefixes = Vec::new();
    for segment in Address::parse(whole).segments() {
        address = address.child(segment);
        assert_eq!(place(&portal, &address.to_string()).address(), address);
        prefixes.push(address.clone());
    }
    let crumbs: Vec<Address> = place(&portal, whole).trail().into_iter().map(|crumb| crumb.address).collect();
    assert_eq!(crumbs, prefixes);
}
