//! A document that another site has, and that cannot be had from there.

use browser::{Part, PortalServer, Visitor, visit};
use serde_json::json;

use crate::document_feeds::{WORK, feed_with_documents, read};
use crate::places::BROCHURE_FILE;

/// Opens a document with this address from its article, and gives what is said in its place.
async fn alert_for(visitor: &Visitor, address: &str) -> Part {
    visitor.expects_trouble();
    let document = json!([{"url": address, "mime_type": "application/pdf", "title": "From elsewhere"}]);
    visitor.server().feed(feed_with_documents(&document));
    visitor.open(WORK).await;
    visitor.find("region", "Documents").await;
    read(visitor, "From elsewhere").await;
    let alert = visitor.alert().await;
    alert.heading("The document could not be opened").await;
    for name in ["Download", "Open in a new tab"] {
        assert_eq!(alert.link(name).await.tell("it => it.href").await, address);
    }
    alert
}

#[tokio::test(flavor = "multi_thread")]
async fn the_other_site_does_not_share_it() {
    let elsewhere = PortalServer::start().await;
    visit(PortalServer::start_with_feeds_of(elsewhere.origin()).await, async |visitor| {
        visitor.may_load_from(elsewhere.origin());
        let alert = alert_for(visitor, &elsewhere.address(BROCHURE_FILE)).await;
        alert.says("Another site has the document, and does not let this page show it.").await;
        alert.button("Try again").await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_portals_own_policy_forbids_to_ask_there() {
    let elsewhere = PortalServer::start().await;
    visit(PortalServer::start().await, async |visitor| {
        visitor.may_be_blocked(&["connect-src"]);
        let alert = alert_for(visitor, &elsewhere.address(BROCHURE_FILE)).await;
        alert.says("this site’s own rules forbid its pages to ask there.").await;
        assert_eq!(elsewhere.requests(), [], "nothing was asked there");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn there_is_nobody_at_the_other_end() {
    let elsewhere = PortalServer::start().await;
    let (origin, address) = (elsewhere.origin().to_owned(), elsewhere.address(BROCHURE_FILE));
    drop(elsewhere);
    visit(PortalServer::start_with_feeds_of(&origin).await, async |visitor| {
        visitor.may_load_from(&origin);
        let alert = alert_for(visitor, &address).await;
        alert.says("The document could not be reached. Check your connection.").await;
        alert.button("Try again").await;
    })
    .await;
}
