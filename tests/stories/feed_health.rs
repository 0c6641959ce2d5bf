//! A content team looks after its feed.

use browser::{Answer, PortalServer, visit};

#[tokio::test(flavor = "multi_thread")]
async fn a_content_team_sees_what_is_wrong_with_its_feed() {
    visit(PortalServer::start().await, async |visitor| {
        let feed = r#"{"version": "https://jsonfeed.org/version/1.1", "title": "Nieuws", "language": "nl", "items": [
            {"id": 7, "title": "Een brochure", "content_text": "Tekst", "date_published": "2024-03-05"},
            {"title": "Niets"}]}"#;
        visitor.server().feed(Answer::feed(feed));
        visitor.open("/en/feed-health").await;
        visitor.heading("Feed health").await;
        visitor.heading("Nieuws").await;
        visitor.heading("Errors: content is lost").await;
        visitor.main().await.says("id-missing").await;
        visitor.first("summary").await.click().await;
        visitor.main().await.says("Give each item an id that never changes.").await;
        visitor.find("searchbox", "Search in the findings").await.type_in("date-only").await;
        visitor.gone("heading", "Errors: content is lost").await;
        visitor.first("summary").await.click().await;
        visitor.main().await.says("items[0].date_published").await;
        visitor.main().await.follow("Een brochure").await;
        visitor.is_at("/en/news-and-analyses/een-brochure").await;

        visitor.open("/nl/feed-health").await;
        visitor.heading("Fouten: er gaat inhoud verloren").await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_content_team_is_told_so_when_its_feed_is_no_feed() {
    visit(PortalServer::start().await, async |visitor| {
        visitor.server().feed(Answer::new(
            200,
            "application/rss+xml",
            "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel/></rss>",
        ));
        visitor.open("/en").await;
        visitor.alert().await.says("tribune-press convert").await;
        visitor.main().await.follow("Feed health").await;
        visitor.is_at("/en/feed-health").await;
        visitor.main().await.says("feed.json").await;
    })
    .await;
}
