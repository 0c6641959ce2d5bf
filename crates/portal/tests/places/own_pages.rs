//! Pages of the portal's own, and what they are made of.

use std::collections::BTreeSet;

use feed::Link;
use portal::{Address, Brings, Label, OwnPage, Portal, Resolved, Spot, other_origins};

use crate::given::{at, items, language, place};

#[test]
fn every_page_of_the_portals_own_is_at_the_address_that_is_its_trail() {
    let portal = items("");
    for own in OwnPage::ALL {
        let address = portal.address(&language("en"), Spot::Own(own));
        let place = place(&portal, &address.to_string());
        assert_eq!(place.spot(), Spot::Own(own));
        let trail: Vec<Address> = place.trail().into_iter().map(|crumb| crumb.address).collect();
        let prefixes = 1..=address.segments().len();
        let prefixes = prefixes.map(|length| Address::parse(&address.segments()[..length].join("/")));
        assert_eq!(trail, prefixes.collect::<Vec<_>>());
    }
}

#[test]
fn the_accessibility_statement_is_a_page_below_the_one_about_the_portal() {
    let portal = items("");
    let statement = place(&portal, "/en/about/accessibility");
    let labels: Vec<Label> = statement.trail().into_iter().map(|crumb| crumb.label).collect();
    assert_eq!(labels, [Label::Home, Label::Own(OwnPage::About), Label::Own(OwnPage::Accessibility)]);
    assert_eq!(statement.canonical().to_string(), "/en/about/accessibility");
    for nowhere in ["/en/accessibility", "/en/about/about", "/en/about/topics", "/en/about/accessibility/x"] {
        assert_eq!(at(&portal, nowhere), Resolved::NotFound, "{nowhere}");
    }
}

#[test]
fn documents_that_are_not_tagged_are_known_where_the_feed_says_so() {
    let attachment = |name: &str, own: &str| {
        format!(r#"{{"url": "https://example.org/{name}", "_tribune": {{"language": "en"{own}}}}}"#)
    };
    let attachments = [
        attachment("tagged.pdf", r#", "tagged": true"#),
        attachment("untagged.pdf", r#", "tagged": false"#),
        attachment("untagged.docx", r#", "tagged": false"#),
        attachment("unknown.pdf", ""),
        attachment("unknown.zip", ""),
        // The same file once more.
        attachment("tagged.pdf#page=2", ""),
    ];
    let item = format!(
        r#"{{"id": "1", "title": "A", "content_html": "<a href='https://example.org/in-the-body.pdf'>B</a>", "attachments": [{}]}}"#,
        attachments.join(", ")
    );
    let portal = items(&item);
    let tagging = portal.tagging();
    assert_eq!((tagging.tagged, tagging.unknown), (1, 2));
    let untagged =
        tagging.untagged.iter().map(|(article, document)| &portal.document(*article, *document).url);
    let untagged: Vec<_> = untagged.map(|url| url.file_name().unwrap()).collect();
    assert_eq!(untagged, ["untagged.pdf", "untagged.docx"]);
    assert_eq!(Portal::build(Vec::new()).tagging(), portal::Tagging::default());
}

#[test]
fn the_other_sites_that_a_feed_names_files_of_are_known() {
    let address = Link::absolute("https://example.org/portal/feed.json").unwrap();
    let feed = r#"{"version": "https://jsonfeed.org/version/1.1", "next_url": "https://more.example/2.json",
        "authors": [{"name": "A", "avatar": "https://faces.example/a.png"}],
        "items": [{"id": "1", "image": "/own.png", "banner_image": "https://pictures.example/b.png",
            "url": "https://cms.example/articles/1",
            "content_html": "<p><img src='in.png'><img src=\"data:image/png;base64,AAAA\"><video poster='https://pictures.example/v.jpg'><source src='https://files.example/v.mp4'></video><picture><source srcset='https://small.example/a 1x, https://large.example/a 2x'></picture><iframe src='https://frames.example/'></iframe><iframe src='https://www.youtube.com/embed/1'></iframe><embed src='https://files.example/e.pdf'><iframe src='javascript:x'></iframe><a href='https://linked.example/'>x</a><a href='https://files.example/r.pdf'>x</a></p>",
            "attachments": [{"url": "https://documents.example/a.pdf", "mime_type": "application/pdf", "_tribune": {"cover": "https://pictures.example/c.png"}}]}]}"#;
    let (feed, _) = feed::read(feed.as_bytes(), &address).unwrap();
    let found = other_origins(&[(&feed, &address)], "https://example.org");
    let one =
        |name: &str, brings: &[Brings]| (name.to_owned(), brings.iter().copied().collect::<BTreeSet<_>>());
    let expected = [
        one("https://cms.example", &[Brings::Pictures]),
        one("https://documents.example", &[Brings::Documents]),
        one("https://faces.example", &[Brings::Pictures]),
        one("https://files.example", &[Brings::Documents]),
        one("https://frames.example", &[Brings::Frames]),
        one("https://large.example", &[Brings::Pictures]),
        one("https://more.example", &[Brings::Feeds]),
        one("https://pictures.example", &[Brings::Pictures]),
        one("https://small.example", &[Brings::Pictures]),
        one("https://www.youtube-nocookie.com", &[Brings::Frames]),
    ];
    assert_eq!(found, expected);
    assert_eq!(other_origins(&[], "https://example.org"), []);
}
