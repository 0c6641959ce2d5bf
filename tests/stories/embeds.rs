//! Pages of other sites in a text: shown when somebody asks for them, and not before.

use browser::{Name, OtherSite, Part, PortalServer, Visitor, until, visit};
use fantoccini::key::Key;
use serde_json::json;

use crate::document_feeds::{WORK, feed_with};

/// Opens an article that embeds a page of the site, and gives the button that shows it.
async fn offer(visitor: &Visitor, elsewhere: &OtherSite) -> Part {
    let address = format!("{}/film", elsewhere.origin());
    let content = format!(
        "<p>Above.</p><p lang=nl><iframe src='{address}' title='De brug' width=560 height=315></iframe></p><p id=below>Below.</p>"
    );
    visitor.server().feed(feed_with(&content, &json!([])));
    visitor.open(WORK).await;
    visitor.article().await.button(Name::Has("De brug")).await
}

/// The link to the page.
async fn leads_there(visitor: &Visitor, elsewhere: &OtherSite) {
    let link = visitor.article().await.link("De brug").await;
    assert_eq!(link.tell("it => it.href").await, format!("{}/film", elsewhere.origin()));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_of_another_site_is_shown_when_a_visitor_asks_for_it_with_the_keyboard() {
    let elsewhere = OtherSite::start().await;
    visit(PortalServer::start_with_frames_of(elsewhere.origin()).await, async |visitor| {
        let button = offer(visitor, &elsewhere).await;
        visitor.article().await.says(elsewhere.origin().trim_start_matches("http://")).await;
        visitor.article().await.says("your device asks that site for it").await;
        leads_there(visitor, &elsewhere).await;
        visitor.tab_to(&button).await;
        let below = "return document.getElementById('in-below').getBoundingClientRect().top + scrollY";
        let place = visitor.run(below, vec![]).await;
        assert_eq!(elsewhere.asked(), 0, "nothing was asked there");

        visitor.may_load_from(elsewhere.origin());
        visitor.key(Key::Enter).await;
        let frame = visitor.first(".prose iframe").await;
        until("the page is asked for", async || elsewhere.asked() > 0).await;
        frame.gets_focus().await;
        assert_eq!(frame.attribute("title").await.as_deref(), Some("De brug"));
        assert_eq!(frame.language().await, "nl");
        assert_eq!(visitor.run(below, vec![]).await, place, "nothing has moved");
        leads_there(visitor, &elsewhere).await;
        visitor.article().await.gone("button", Name::Has("Show it here")).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn where_the_portals_own_policy_forbids_it_there_is_the_link() {
    let elsewhere = OtherSite::start().await;
    visit(PortalServer::start().await, async |visitor| {
        visitor.may_be_blocked(&["frame-src"]);
        visitor.expects_trouble();
        offer(visitor, &elsewhere).await.click().await;
        visitor.article().await.says("The rules of this site do not let it be shown here.").await;
        leads_there(visitor, &elsewhere).await;
        visitor.article().await.link("De brug").await.gets_focus().await;
        assert_eq!(elsewhere.asked(), 0, "nothing was asked there");
    })
    .await;
}
