//! Pages that are there before the program is: `tribune-press prerender` has written them.

use std::time::Duration;

use browser::{Answer, BrowserOptions, Engine, Name, PortalServer, Visitor, until, visit, visit_with};
use fantoccini::Locator;

use crate::places::{BROCHURE, LONG, SEED, first_page_with_ink, seed};
use crate::start::built;

/// The feed as it is, late: until then there is nothing but the written page.
async fn with_a_late_feed() -> PortalServer {
    let server = PortalServer::start_written().await;
    let feed = server.file("feed.json").unwrap();
    server.feed(Answer::feed(feed).after(Duration::from_secs(6)));
    server
}

pub(crate) async fn is_written(visitor: &Visitor) -> bool {
    visitor.run("return Boolean(document.querySelector('[data-written]'))", vec![]).await == true
}

async fn is_taken_over(visitor: &Visitor) {
    until("the program has taken the page over", async || !is_written(visitor).await).await;
    assert_eq!(visitor.run("return document.querySelectorAll('h1, main').length", vec![]).await, 2);
}

/// Where the parts of the page are that can be seen.
async fn positions(visitor: &Visitor) -> serde_json::Value {
    let script = "
        const seen = [...document.querySelectorAll('h1, h2, p:not([role=status]), a, img')].filter((it) => it.getClientRects().length);
        return seen.map((it) => {
            const { top, left, width } = it.getBoundingClientRect();
            return `${it.localName} ${it.textContent.slice(0, 20)}: ${[top, left, width].map(Math.round)}`;
        });";
    visitor.run(script, vec![]).await
}

#[tokio::test(flavor = "multi_thread")]
async fn without_javascript_the_seed_page_can_be_read_and_left() {
    let options = BrowserOptions { javascript: false, ..BrowserOptions::default() };
    visit_with(options, PortalServer::start_written().await, async |visitor| {
        visitor.open(SEED).await;
        // Scripts of ours may not run either, so all is asked of the browser itself.
        let client = visitor.browser().client();
        let heading = async || client.find(Locator::Css("h1")).await.unwrap().text().await.unwrap();
        assert_eq!(heading().await, seed().title);
        let text = client.find(Locator::Css("article .prose")).await.unwrap().text().await.unwrap();
        for paragraph in seed().paragraphs {
            assert!(text.contains(paragraph), "{text}");
        }
        let copying = client.find(Locator::Css("[data-does=copy]")).await.unwrap();
        assert!(!copying.is_displayed().await.unwrap(), "nothing would happen on it");
        client.find(Locator::Css("a[data-reads]")).await.unwrap().click().await.unwrap();
        visitor.is_at(BROCHURE).await;
        let file = client.find(Locator::Css(".reader a[download]")).await.unwrap();
        let href = file.attr("href").await.unwrap().unwrap();
        assert_eq!(href, visitor.server().address("documents/cocreatie.pdf"));
        client
            .find(Locator::Css(".masthead-sections a[href='/en/news-and-analyses']"))
            .await
            .unwrap()
            .click()
            .await
            .unwrap();
        visitor.is_at("/en/news-and-analyses").await;
        assert_eq!(heading().await, "News and analyses");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_program_takes_the_page_over_and_nothing_moves() {
    visit(with_a_late_feed().await, async |visitor| {
        visitor.open(LONG).await;
        visitor.first("[data-written] .prose h2").await;
        visitor.first("[data-written] footer input[type=radio]").await;
        visitor.first("[data-written] .outline details[open]").await;
        visitor.run("return document.fonts.ready.then(() => true)", vec![]).await;
        visitor.run("document.querySelector('[data-written] .prose a[href*=guide]').focus()", vec![]).await;
        visitor.scroll_to(1_800.0).await;
        let (title, before) = (visitor.title().await, positions(visitor).await);
        assert!(is_written(visitor).await, "the feed was too early for the story");
        is_taken_over(visitor).await;
        assert_eq!(positions(visitor).await, before);
        assert_eq!(visitor.title().await, title);
        let focused = "return document.activeElement.matches('main:only-of-type .prose a[href*=guide]')";
        assert_eq!(visitor.run(focused, vec![]).await, true);
        // The outline marks what is read on the page that is seen.
        visitor.first("main:only-of-type .outline [aria-current]").await;
        if visitor.browser().engine() == Engine::Chromium {
            let shift = visitor.browser().layout_shift().await;
            assert!(shift.score < 0.01, "{shift:?}");
        }
        // From now on it is the program's.
        visitor.navigation("You are here").await.follow("PICCOM").await;
        visitor.heading("PICCOM").await;
        assert!(!is_written(visitor).await, "no page was loaded for it");
        visitor.back().await;
        visitor.article().await.first("h1").await;
        assert!(!is_written(visitor).await, "nor for the way back");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_selected_stays_selected() {
    visit(with_a_late_feed().await, async |visitor| {
        visitor.open(SEED).await;
        visitor.first("[data-written] .prose").await;
        visitor
            .run("getSelection().selectAllChildren(document.querySelector('[data-written] .prose'))", vec![])
            .await;
        visitor.first("[data-written] ~ main h1").await;
        visitor.first("[data-written] ~ main .prose:not([aria-busy])").await;
        let selected = visitor.run("return getSelection().toString()", vec![]).await;
        assert!(selected.as_str().unwrap().contains("Bruggen naar Participatie"), "{selected}");
        assert!(is_written(visitor).await);
        visitor.run("getSelection().removeAllRanges()", vec![]).await;
        is_taken_over(visitor).await;
        visitor.article().await.says("Bruggen naar Participatie").await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn where_the_feed_does_not_come_the_written_pages_stay() {
    let server = PortalServer::start_written().await;
    server.feed(Answer::status(503));
    visit(server, async |visitor| {
        visitor.expects_trouble();
        visitor.open(SEED).await;
        // The program knows by now that there is nothing to show.
        visitor.first("[data-written] ~ main [role=alert]").await;
        visitor.heading(seed().title).await;
        visitor.gone("alert", Name::Any).await;
        visitor.navigation("You are here").await.follow("News and analyses").await;
        visitor.is_at("/en/news-and-analyses").await;
        visitor.heading("News and analyses").await;
        assert!(is_written(visitor).await);
        visitor.first("[data-written] ~ main [role=alert]").await;
        visitor.main().await.follow(seed().title).await;
        visitor.heading(seed().title).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn where_the_program_does_not_come_the_written_page_is_all_there_is() {
    let server = PortalServer::start_written().await;
    server.answer(&built("tribune-app-", "_bg.wasm"), Answer::missing());
    visit(server, async |visitor| {
        visitor.expects_trouble();
        visitor.open("/nl/about").await;
        visitor.heading("Over deze site en privacy").await;
        visitor.gone("alert", Name::Any).await;
        visitor.navigation("Rubrieken").await.follow("Nieuws en analyses").await;
        visitor.heading("Nieuws en analyses").await;
    })
    .await;
}

/// The feed with an article that was published when the pages had been written.
fn with_news(feed: &[u8]) -> Answer {
    let mut feed: serde_json::Value = serde_json::from_slice(feed).unwrap();
    let item = serde_json::json!({"id": "news", "title": "Vers van de pers", "language": "nl", "content_text": "Nieuw."});
    feed["items"].as_array_mut().unwrap().insert(0, item);
    Answer::feed(feed.to_string().into_bytes())
}

#[tokio::test(flavor = "multi_thread")]
async fn where_nothing_is_written_there_is_nothing_unless_the_program_knows_better() {
    let options = BrowserOptions { javascript: false, ..BrowserOptions::default() };
    visit_with(options, PortalServer::start_written().await, async |visitor| {
        visitor.expects_trouble();
        visitor.open("/nl/nergens/te/vinden").await;
        let client = visitor.browser().client();
        let heading = async || client.find(Locator::Css("h1")).await.unwrap().text().await.unwrap();
        assert_eq!(heading().await, "There is no such page");
        client.find(Locator::Css("main a[href='/en']")).await.unwrap().click().await.unwrap();
        visitor.is_at("/en").await;
    })
    .await;
    let server = PortalServer::start_written().await;
    server.feed(with_news(&server.file("feed.json").unwrap()));
    visit(server, async |visitor| {
        visitor.expects_trouble();
        visitor.open("/nl/nergens/te/vinden").await;
        is_taken_over(visitor).await;
        visitor.heading("Deze pagina bestaat niet").await;
        visitor.open("/nl/news-and-analyses/vers-van-de-pers").await;
        visitor.heading("Vers van de pers").await;
        is_taken_over(visitor).await;
        visitor.navigation("U bent hier").await.follow("Nieuws en analyses").await;
        visitor.heading("Nieuws en analyses").await;
        assert!(!is_written(visitor).await, "no page was loaded for it");
    })
    .await;
}

/// What the head says of where the page is at home, and in other languages: as it was written, and as the program has it.
async fn head_links(visitor: &Visitor) -> [serde_json::Value; 2] {
    let script = r#"
        const link = (rel, language, address) => `${rel} ${language ?? ''} ${address}`;
        const now = [...document.querySelectorAll('link[data-place]')].map((it) => link(it.rel, it.hreflang, it.getAttribute('href')));
        return fetch(location.href).then((answer) => answer.text()).then((page) => {
            const written = [...page.matchAll(/<link rel="(\w+)"(?: hreflang="([\w-]+)")? href="([^"]+)" data-place/g)];
            return [written.map(([, rel, language, address]) => link(rel, language, address)).sort(), now.sort()];
        });"#;
    let [written, now] =
        <[_; 2]>::try_from(visitor.run(script, vec![]).await.as_array().unwrap().clone()).unwrap();
    [written, now]
}

#[tokio::test(flavor = "multi_thread")]
async fn press_and_program_say_the_same_of_where_a_page_is_at_home() {
    visit(PortalServer::start_written().await, async |visitor| {
        for (address, links) in [("/en", 7), ("/fr/publications", 7), (SEED, 1), (LONG, 4), ("/ar/topics", 7)]
        {
            visitor.open(address).await;
            is_taken_over(visitor).await;
            let [written, now] = head_links(visitor).await;
            assert_eq!(written.as_array().unwrap().len(), links, "{address}: {written}");
            assert_eq!(written, now, "{address}");
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_of_each_other_kind_is_taken_over() {
    visit(PortalServer::start_written().await, async |visitor| {
        for (address, heading) in [
            ("/en", "FLORA"),
            ("/fr/publications", "Publications"),
            ("/en/topics", "Topics"),
            ("/en/about/accessibility", "Accessibility"),
            ("/ar/about", "عن الموقع والخصوصية"),
        ] {
            visitor.open(address).await;
            visitor.heading(heading).await;
            is_taken_over(visitor).await;
            visitor.heading(heading).await;
        }
        visitor.open(BROCHURE).await;
        first_page_with_ink(visitor).await;
        is_taken_over(visitor).await;
    })
    .await;
}
