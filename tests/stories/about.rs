//! What the portal says of itself: what it keeps, and for whom it works.

use browser::{Answer, PortalServer, Visitor, until, visit};
use serde_json::json;

/// How many things are kept on the device under the portal's names.
async fn kept(visitor: &Visitor) -> i64 {
    let count = "return [localStorage, sessionStorage].flatMap(Object.keys).filter((name) => name.startsWith('tribune:')).length";
    visitor.run(count, vec![]).await.as_i64().unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_visitor_reads_what_is_kept_and_has_it_forgotten() {
    visit(PortalServer::start().await, async |visitor| {
        visitor.open("/en").await;
        visitor.follow("About and privacy").await;
        visitor.is_at("/en/about").await;
        visitor.heading("About and privacy").await;
        visitor.heading("What is kept on your device").await;
        visitor.main().await.says("tribune:language").await;
        visitor.main().await.says("this site alone").await;

        visitor.navigation("Language").await.follow("Nederlands").await;
        visitor.is_at("/nl/about").await;
        visitor.heading("Over deze site en privacy").await;
        visitor.main().await.says("Nu bewaard: nl").await;
        visitor.run("localStorage.setItem('of-another', 'x')", vec![]).await;
        visitor.main().await.press("Dit alles vergeten").await;
        visitor.main().await.says("Dit alles is vergeten.").await;
        until("it is gone", async || !visitor.main().await.words().await.contains("Nu bewaard")).await;
        // Not even how far this page is scrolled, until the visitor goes on.
        visitor.run("scrollTo(0, 0)", vec![]).await;
        until("the page has moved", async || visitor.run("return scrollY", vec![]).await == 0).await;
        assert_eq!(kept(visitor).await, 0);
        assert_eq!(visitor.run("return localStorage.getItem('of-another')", vec![]).await, json!("x"));

        visitor.main().await.follow("Toegankelijkheid").await;
        visitor.is_at("/nl/about/accessibility").await;
        visitor.heading("Wat tekortschiet").await;
        visitor.back().await;
        visitor.is_at("/nl/about").await;
        visitor.heading("Wat er wordt verstuurd: niets").await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_visitor_is_told_which_documents_are_not_tagged_and_led_to_them() {
    visit(PortalServer::start().await, async |visitor| {
        visitor.server().feed(Answer::feed(
            r#"{"version": "https://jsonfeed.org/version/1.1", "title": "Nieuws", "language": "nl", "items": [
                {"id": "1", "title": "Een brochure", "content_text": "Tekst", "attachments": [
                    {"url": "documents/cocreatie.pdf", "mime_type": "application/pdf", "title": "De brochure", "_tribune": {"tagged": false}},
                    {"url": "documents/warm-wonen.pdf", "mime_type": "application/pdf", "title": "Het werkboek"}]}]}"#,
        ));
        visitor.open("/en/about/accessibility").await;
        visitor.heading("What falls short").await;
        visitor.main().await.says("Of 1 PDF document it is not known").await;
        visitor.main().await.follow("De brochure").await;
        visitor.heading("De brochure").await;
        // The reader adds to the address which page is read.
        let there = "/en/news-and-analyses/een-brochure/cocreatie";
        until("the document is there", async || visitor.address().await.contains(there)).await;
        visitor.back().await;
        visitor.is_at("/en/about/accessibility").await;
        visitor.main().await.follow("Een brochure").await;
        visitor.is_at("/en/news-and-analyses/een-brochure").await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_visitor_whose_line_breaks_is_told_so() {
    visit(PortalServer::start().await, async |visitor| {
        visitor.server().answer("back-pages.js", Answer::missing());
        visitor.expects_trouble();
        visitor.open("/en/about").await;
        visitor.heading("About and privacy").await;
        visitor.main().await.says("The page could not be loaded.").await;
    })
    .await;
}
