//! Going back leads to where the visitor was.

use browser::{Name, Part, PortalServer, Visitor, until, visit};

use crate::places::{BROCHURE, LONG, SEED, first_page_with_ink, seed};

/// Scrolls until an element is in the middle of the window, and gives the position.
async fn bring_to_the_middle(visitor: &Visitor, element: &Part) -> f64 {
    element.tell("it => it.scrollIntoView({ block: 'center', behavior: 'instant' })").await;
    until("the page has been scrolled", async || visitor.position().await > 100.0).await;
    visitor.position().await
}

#[tokio::test(flavor = "multi_thread")]
async fn back_from_the_document_leads_to_the_place_in_the_article() {
    visit(PortalServer::start().await, async |visitor| {
        // Small enough for the article to be longer.
        visitor.browser().client().set_window_size(520, 600).await.unwrap();
        visitor.open(SEED).await;
        let link = visitor.article().await.link("PDF").await;
        let position = bring_to_the_middle(visitor, &link).await;
        link.click().await;
        visitor.is_at(BROCHURE).await;
        first_page_with_ink(visitor).await;
        visitor.back().await;
        visitor.heading(seed().title).await;
        visitor.is_near(position).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_long_article_is_found_again_where_it_was_left() {
    visit(PortalServer::start().await, async |visitor| {
        visitor.open(LONG).await;
        visitor.article().await.first(".prose:not([aria-busy]) h2").await;
        // At the very end, which is there only once the text is.
        let link = visitor.first("body > footer p a").await;
        let position = bring_to_the_middle(visitor, &link).await;
        assert!(position > 1_500.0, "the article is not long enough");
        link.click().await;
        visitor.is_at("/en").await;
        visitor.is_near(0.0).await;
        visitor.back().await;
        visitor.is_at(LONG).await;
        visitor.is_near(position).await;
        visitor.forth().await;
        visitor.is_at("/en").await;
        visitor.is_near(0.0).await;
        visitor.back().await;
        visitor.is_at(LONG).await;
        visitor.is_near(position).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reload_stays_where_the_visitor_was() {
    visit(PortalServer::start().await, async |visitor| {
        visitor.open(LONG).await;
        visitor.article().await.first(".prose:not([aria-busy]) h2").await;
        visitor.scroll_to(1_200.0).await;
        visitor.reload().await;
        visitor.article().await.first(".prose:not([aria-busy]) h2").await;
        visitor.is_near(1_200.0).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn another_page_begins_at_its_beginning() {
    visit(PortalServer::start().await, async |visitor| {
        visitor.open("/en").await;
        visitor.find("contentinfo", Name::Any).await;
        visitor.scroll_to(900.0).await;
        visitor.main().await.follow("Elsewhere: a city that lets tenants write the inspection form").await;
        visitor.heading("Elsewhere: a city that lets tenants write the inspection form").await;
        visitor.is_near(0.0).await;
    })
    .await;
}
