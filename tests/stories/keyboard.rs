//! The portal without a mouse, and for those who hear it.

use browser::{PortalServer, until, visit};
use fantoccini::key::Key;

use crate::places::{SEED, seed};

#[tokio::test(flavor = "multi_thread")]
async fn the_first_stop_of_the_tab_key_skips_to_the_content() {
    visit(PortalServer::start().await, async |visitor| {
        visitor.open("/en/publications").await;
        visitor.heading("Publications").await;
        visitor.key(Key::Tab).await;
        let skip = visitor.link("Skip to the content").await;
        until("the link has the focus", async || skip.has_focus().await).await;
        visitor.key(Key::Enter).await;
        let main = visitor.main().await;
        until("the focus is on the content", async || {
            main.tell("it => it === document.activeElement || it.contains(document.activeElement)").await
                == true
        })
        .await;
        visitor.heading("Publications").await;

        // The next stop is inside the content.
        visitor.key(Key::Tab).await;
        until("the focus is on a link of the content", async || {
            main.tell("it => it !== document.activeElement && it.contains(document.activeElement)").await
                == true
        })
        .await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn following_a_link_brings_the_focus_to_the_heading() {
    visit(PortalServer::start().await, async |visitor| {
        visitor.open("/en").await;
        visitor.navigation("Sections").await.follow("News and analyses").await;
        let heading = visitor.heading("News and analyses").await;
        until("the heading has the focus", async || heading.has_focus().await).await;
        visitor.main().await.follow(seed().title).await;
        let heading = visitor.heading(seed().title).await;
        until("the heading has the focus", async || heading.has_focus().await).await;
        visitor.is_at(SEED).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_can_be_followed_by_the_enter_key() {
    visit(PortalServer::start().await, async |visitor| {
        visitor.open("/en").await;
        let link = visitor.navigation("Sections").await.link("Projects").await;
        link.tell("it => it.focus()").await;
        visitor.key(Key::Enter).await;
        visitor.is_at("/en/projects").await;
        visitor.heading("Projects").await;
    })
    .await;
}
