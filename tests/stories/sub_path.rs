//! The portal under a path of its host.

use browser::{PortalServer, visit};

use crate::places::{BROCHURE, BROCHURE_FILE, SEED, first_page_with_ink, seed, trail};

#[tokio::test(flavor = "multi_thread")]
async fn the_seeds_story_under_a_path() {
    visit(PortalServer::start_under_a_path().await, async |visitor| {
        let every_link_is_below = async || {
            let links = visitor
                .tell("body => [...body.querySelectorAll('a[href]')].map((it) => it.getAttribute('href'))");
            let (links, origin) = (links.await, visitor.server().origin().to_owned());
            let links: Vec<&str> =
                links.as_array().unwrap().iter().filter_map(|link| link.as_str()).collect();
            assert!(links.len() > 5);
            for link in links {
                if link.starts_with('#') {
                    continue;
                }
                let path = link.strip_prefix(&origin).unwrap_or(link);
                let is_below = path.starts_with("/portal/") || path.starts_with('#');
                assert!(is_below, "{link} leads out of the portal");
            }
        };
        visitor.open("/").await;
        visitor.is_at("/en").await;
        visitor.first("h1").await;
        every_link_is_below().await;
        visitor.navigation("Sections").await.follow("News and analyses").await;
        visitor.is_at("/en/news-and-analyses").await;
        visitor.main().await.follow(seed().title).await;
        visitor.is_at(SEED).await;
        visitor.article().await.link("PDF").await;
        assert_eq!(trail(visitor, "You are here").await, ["Home", "News and analyses", seed().title]);
        every_link_is_below().await;

        visitor.article().await.follow("PDF").await;
        visitor.is_at(BROCHURE).await;
        first_page_with_ink(visitor).await;
        let download = visitor.find("region", "Document reader").await.link("Download").await;
        assert_eq!(download.tell("it => it.href").await, visitor.server().address(BROCHURE_FILE));
        every_link_is_below().await;
        visitor.reload().await;
        first_page_with_ink(visitor).await;

        visitor.back().await;
        visitor.heading(seed().title).await;
        visitor.reload().await;
        visitor.heading(seed().title).await;
        visitor.navigation("Language").await.follow("Nederlands").await;
        visitor.is_at(&SEED.replacen("/en", "/nl", 1)).await;
        visitor.speaks("nl").await;
        visitor.open("/NL/News-And-Analyses/").await;
        visitor.is_at("/nl/news-and-analyses").await;
        visitor.heading("Nieuws en analyses").await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_path_without_its_last_slash_leads_in() {
    visit(PortalServer::start_under_a_path().await, async |visitor| {
        let server = visitor.server();
        visitor.browser().open(&format!("{}/portal", server.origin())).await;
        visitor.is_at("/en").await;
        visitor.first("h1").await;
    })
    .await;
}
