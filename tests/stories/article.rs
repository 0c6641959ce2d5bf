//! A long article, and the ways through it.

use browser::{PortalServer, until, visit};
use fantoccini::key::Key;

const ARTICLE: &str = "/en/projects/piccom/who-holds-the-pen";
const PART: &str = "Five levers for a policy that means it";

#[tokio::test(flavor = "multi_thread")]
async fn the_outline_leads_to_a_part_and_says_which_one_is_read() {
    visit(PortalServer::start().await, async |visitor| {
        visitor.open(ARTICLE).await;
        let outline = visitor.navigation("In this article").await;
        let current = async || {
            outline
                .tell("it => [...it.querySelectorAll('[aria-current=true]')].map((it) => it.textContent)")
                .await
        };
        // Beside the text it is open; above it, on a narrow window, whoever wants it opens it.
        if outline.tell("it => !it.querySelector('details').open && innerWidth < 1024").await == true {
            outline.first("summary").await.click().await;
        }
        // It opens when the text is there, and what is closed takes no focus.
        until("the outline is open", async || {
            outline.tell("it => it.querySelector('details').open").await == true
        })
        .await;
        let link = outline.link(PART).await;
        link.tell("it => it.focus()").await;
        visitor.key(Key::Enter).await;
        visitor.is_near(visitor.position().await).await;
        until("the part is marked", async || current().await == serde_json::json!([PART])).await;
        let heading = visitor.article().await.heading(PART).await;
        assert!(
            heading.tell("it => Math.abs(it.getBoundingClientRect().top) < innerHeight / 3").await == true
        );

        visitor.scroll_to(0.0).await;
        until("nothing is marked at the beginning", async || current().await == serde_json::json!([])).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_note_leads_back_to_its_mark() {
    visit(PortalServer::start().await, async |visitor| {
        visitor.open(ARTICLE).await;
        let text = visitor.article().await;
        text.first("a.note-mark").await.click().await;
        until("the note is gone to", async || {
            visitor.run("return location.hash", vec![]).await == "#in-note-hours"
        })
        .await;
        text.first("#in-note-hours a.note-back").await.click().await;
        until("the mark is gone to", async || {
            visitor.run("return location.hash", vec![]).await == "#to-in-note-hours"
        })
        .await;
    })
    .await;
}
