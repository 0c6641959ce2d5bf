//! Addresses that are nearly right, and some that are not right at all.

use browser::{PortalServer, visit};

use crate::places::{BROCHURE, SEED, page_with_ink, seed, trail};

#[tokio::test(flavor = "multi_thread")]
async fn near_misses_lead_to_the_right_place() {
    visit(PortalServer::start().await, async |visitor| {
        let seed_in_dutch = SEED.replacen("/en", "/nl", 1);
        for (typed, right) in [
            ("/rubriques/actus/article/goed-nieuws-de-brochure-cocreatie?lang=nl", seed_in_dutch.as_str()),
            ("/rubriques/actus/article/goed-nieuws-de-brochure-cocreatie?lang=en", SEED),
            ("/EN/News-And-Analyses", "/en/news-and-analyses"),
            ("/es/news-and-analyses", "/en/news-and-analyses"),
            ("/es", "/en"),
            ("/news-and-analyses", "/en/news-and-analyses"),
            ("/en/publications/goed-nieuws-de-brochure-cocreatie", SEED),
            ("/en/goed-nieuws-de-brochure-cocreatie", SEED),
            ("/fr-BE/publications/annual-reports", "/fr/publications/annual-reports"),
        ] {
            visitor.open(typed).await;
            visitor.is_at(right).await;
            visitor.first("h1").await;
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_slash_at_the_end_does_no_harm() {
    visit(PortalServer::start().await, async |visitor| {
        visitor.open("/en/news-and-analyses/").await;
        visitor.heading("News and analyses").await;
        visitor.open(&format!("{SEED}/")).await;
        visitor.heading(seed().title).await;
        visitor.article().await.follow("PDF").await;
        visitor.is_at(BROCHURE).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_near_miss_of_a_documents_address_leads_to_its_page() {
    visit(PortalServer::start().await, async |visitor| {
        visitor.open(&format!("{}/#page=2", BROCHURE.replacen("/en/news", "/EN/News", 1))).await;
        visitor.is_at(&format!("{BROCHURE}#page=2")).await;
        page_with_ink(visitor, 2).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_unknown_address_says_so_and_shows_the_way_home() {
    visit(PortalServer::start().await, async |visitor| {
        for (address, heading, trail_name, home, way, there) in [
            ("/en/nowhere", "There is no such page", "You are here", "Home", "Go to the home page", "/en"),
            (
                "/nl/nergens/te/vinden",
                "Deze pagina bestaat niet",
                "U bent hier",
                "Homepagina",
                "Naar de homepagina",
                "/nl",
            ),
        ] {
            visitor.open(address).await;
            visitor.heading(heading).await;
            assert_eq!(visitor.address().await, address);
            assert_eq!(trail(visitor, trail_name).await, [home, heading]);
            assert!(visitor.title().await.contains(heading));
            visitor.main().await.follow(way).await;
            visitor.is_at(there).await;
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn going_back_is_not_caught_in_a_redirect() {
    visit(PortalServer::start().await, async |visitor| {
        visitor.open("/en/publications").await;
        visitor.heading("Publications").await;
        visitor.open("/EN/News-And-Analyses/").await;
        visitor.is_at("/en/news-and-analyses").await;
        visitor.main().await.follow(seed().title).await;
        visitor.is_at(SEED).await;
        visitor.heading(seed().title).await;
        visitor.back().await;
        visitor.is_at("/en/news-and-analyses").await;
        visitor.heading("News and analyses").await;
        visitor.back().await;
        visitor.is_at("/en/publications").await;
        visitor.heading("Publications").await;
    })
    .await;
}
