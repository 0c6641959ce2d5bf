//! The seed page, from the front page to its document and back.

use browser::{PortalServer, visit};

use crate::places::{BROCHURE, BROCHURE_FILE, BROCHURE_TITLE, SEED, first_page_with_ink, seed, trail};

#[tokio::test(flavor = "multi_thread")]
async fn a_visitor_finds_the_seed_page_and_reads_it() {
    visit(PortalServer::start().await, async |visitor| {
        let seed = seed();
        visitor.open("/en").await;
        visitor.says(seed.tagline).await;
        visitor.navigation("Sections").await.follow("News and analyses").await;
        visitor.is_at("/en/news-and-analyses").await;
        visitor.heading("News and analyses").await;
        visitor.main().await.follow(seed.title).await;
        visitor.is_at(SEED).await;

        let heading = visitor.heading(seed.title).await;
        assert_eq!(heading.tell("it => it.localName").await, "h1");
        assert_eq!(trail(visitor, "You are here").await, ["Home", "News and analyses", seed.title]);
        visitor.speaks("en").await;
        assert_eq!(heading.language().await, "nl");
        let text = visitor.article().await.first(".prose p").await;
        assert_eq!(text.language().await, "nl");
        let words = visitor.article().await.words().await;
        for paragraph in seed.paragraphs {
            assert!(words.contains(paragraph), "word for word: {paragraph}");
        }
        visitor.says("This text is in another language: Nederlands.").await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_pdf_link_opens_the_document_in_the_page_and_back_leads_to_the_article() {
    visit(PortalServer::start().await, async |visitor| {
        let seed = seed();
        visitor.open(SEED).await;
        visitor.article().await.follow("PDF").await;
        visitor.is_at(BROCHURE).await;
        visitor.heading(BROCHURE_TITLE).await;
        let document = format!("{BROCHURE_TITLE} (PDF)");
        assert_eq!(
            trail(visitor, "You are here").await,
            ["Home", "News and analyses", seed.title, &document]
        );
        first_page_with_ink(visitor).await;

        // A worker did the work: with a fallback, its file would be asked for as a script. (The pointer on the link has had
        // it fetched ahead.)
        let worker = visitor.server().requests_for("pdf.worker.min.mjs");
        assert!(!worker.is_empty());
        assert!(worker.iter().all(|request| request.destination.as_deref() != Some("script")), "{worker:?}");

        let download = visitor.find("region", "Document reader").await.link("Download").await;
        assert!(download.attribute("download").await.is_some());
        let file = download.tell("it => it.href").await;
        assert_eq!(file, visitor.server().address(BROCHURE_FILE));

        visitor.back().await;
        visitor.is_at(SEED).await;
        visitor.heading(seed.title).await;
        visitor.forth().await;
        visitor.is_at(BROCHURE).await;
        first_page_with_ink(visitor).await;
        visitor.follow("Back to the article").await;
        visitor.is_at(SEED).await;
        visitor.heading(seed.title).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn every_address_can_be_reloaded() {
    visit(PortalServer::start().await, async |visitor| {
        for (address, heading, title) in [
            ("/en", "FLORA", "FLORA".to_owned()),
            ("/en/news-and-analyses", "News and analyses", "News and analyses – FLORA".to_owned()),
            ("/en/publications/annual-reports", "Annual reports", "Annual reports – FLORA".to_owned()),
            ("/en/publications/annual-reports/archive", "Archive", "Archive – FLORA".to_owned()),
            (SEED, seed().title, format!("{} – FLORA", seed().title)),
            (BROCHURE, BROCHURE_TITLE, format!("{BROCHURE_TITLE} (PDF) – FLORA")),
        ] {
            visitor.open(address).await;
            visitor.has_title(&title).await;
            assert_eq!(visitor.first("h1").await.words().await, heading);
            visitor.reload().await;
            visitor.has_title(&title).await;
            assert_eq!(visitor.first("h1").await.words().await, heading);
            assert_eq!(visitor.address().await, address);
        }
        first_page_with_ink(visitor).await;
    })
    .await;
}
