//! The portal in the visitor's language.

use browser::{PortalServer, until, visit};

use crate::places::{BROCHURE, BROCHURE_TITLE, LONG, SEED, first_page_with_ink, seed, trail};
use crate::reader::{is_on_page, pages};

/// Each language: its own name, and what the portal calls home, the trail and the language switch in it.
const LANGUAGES: [(&str, &str, &str, &str, &str); 5] = [
    ("nl", "Nederlands", "Homepagina", "U bent hier", "Taal"),
    ("fr", "Français", "Accueil", "Vous êtes ici", "Langue"),
    ("de", "Deutsch", "Startseite", "Sie sind hier", "Sprache"),
    ("ar", "العربية", "الصفحة الرئيسية", "أنت هنا", "اللغة"),
    ("en", "English", "Home", "You are here", "Language"),
];

#[tokio::test(flavor = "multi_thread")]
async fn the_language_switch_keeps_the_place() {
    visit(PortalServer::start().await, async |visitor| {
        for (place, title) in [
            ("/en", None),
            ("/en/publications/annual-reports", None),
            (SEED, Some(seed().title)),
            (BROCHURE, Some(BROCHURE_TITLE)),
        ] {
            visitor.open(place).await;
            let mut switch = visitor.navigation("Language").await;
            for (tag, own_name, home, trail_name, switch_name) in LANGUAGES {
                switch.follow(own_name).await;
                visitor.is_at(&place.replacen("/en", &format!("/{tag}"), 1)).await;
                visitor.speaks(tag).await;
                if place != "/en" {
                    assert_eq!(trail(visitor, trail_name).await[0], home);
                }
                if let Some(title) = title {
                    visitor.heading(title).await;
                }
                if place == BROCHURE {
                    // The reader is brought into view: what is clicked before would move away under the pointer.
                    pages(visitor).await.gets_focus().await;
                }
                switch = visitor.navigation(switch_name).await;
                let current = switch.link(own_name).await;
                assert_eq!(current.attribute("aria-current").await.as_deref(), Some("true"));
            }
        }
        first_page_with_ink(visitor).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_switches_in_the_middle_of_a_document_stays_at_its_page() {
    visit(PortalServer::start().await, async |visitor| {
        visitor.open(&format!("{BROCHURE}#page=2")).await;
        is_on_page(visitor, "2").await;
        visitor.navigation("Language").await.follow("Nederlands").await;
        visitor.speaks("nl").await;
        let there = BROCHURE.replacen("/en", "/nl", 1);
        until("the page stays", async || visitor.address().await.ends_with(&format!("{there}#page=2"))).await;
        let field = visitor.find("textbox", browser::Name::Has("Bladzijde")).await;
        until("page 2 is read", async || field.value().await == "2").await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_list_stays_what_it_is_in_another_language() {
    visit(PortalServer::start().await, async |visitor| {
        visitor.open("/en/publications?language=nl").await;
        visitor.navigation("Language").await.follow("Deutsch").await;
        visitor.is_at("/de/publications?language=nl").await;
        visitor.speaks("de").await;
        visitor.navigation("Sprache").await.follow("English").await;
        visitor.is_at("/en/publications?language=nl").await;
        visitor.open("/en/feed-health").await;
        visitor.navigation("Language").await.follow("العربية").await;
        visitor.is_at("/ar/feed-health").await;
        visitor.speaks("ar").await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_article_with_a_translation_switches_to_it() {
    visit(PortalServer::start().await, async |visitor| {
        visitor.open(LONG).await;
        visitor.navigation("Language").await.follow("Français").await;
        visitor.is_at("/fr/projects/piccom/qui-tient-la-plume").await;
        let heading = visitor.heading("Qui tient la plume\u{202f}?").await;
        assert_eq!(heading.language().await, "fr");
        visitor.has_title("Qui tient la plume\u{202f}? – FLORA").await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_title_bar_says_where_one_is_in_each_language() {
    visit(PortalServer::start().await, async |visitor| {
        for (address, title) in [
            ("/nl", "FLORA"),
            ("/nl/news-and-analyses", "Nieuws en analyses – FLORA"),
            ("/fr/news-and-analyses", "Actus et analyses – FLORA"),
            ("/fr/publications/annual-reports", "Rapports annuels – FLORA"),
            ("/de/publications/annual-reports", "Jahresberichte – FLORA"),
            ("/ar/publications/annual-reports", "تقارير سنوية – FLORA"),
            ("/en/publications/annual-reports", "Annual reports – FLORA"),
        ] {
            visitor.open(address).await;
            visitor.has_title(title).await;
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn name_and_tagline_are_in_the_interfaces_language() {
    visit(PortalServer::start().await, async |visitor| {
        for (address, tagline) in [
            ("/nl", "Platform van interventies bij sociale praktijken en dynamieken"),
            ("/fr", "Plateforme d’interventions sur les pratiques et dynamiques sociales"),
            ("/de", "Plattform für Interventionen in sozialen Fragen und Entwicklungen"),
            ("/ar", "منصة تدخّل في القضايا والديناميات الاجتماعية"),
            ("/en", "Intervention Platform for social matters and dynamics"),
        ] {
            visitor.open(address).await;
            visitor.find("banner", browser::Name::Any).await.says(tagline).await;
            visitor.find("contentinfo", browser::Name::Any).await.says(tagline).await;
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_bare_address_leads_to_the_visitors_language() {
    visit(PortalServer::start().await, async |visitor| {
        visitor.open("/").await;
        visitor.is_at("/en").await;
        visitor.speaks("en").await;
    })
    .await;
}
