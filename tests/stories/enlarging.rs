//! Pictures in a text are shown large.

use browser::{Answer, Name, Part, PortalServer, Visitor, until, visit};
use fantoccini::key::Key;
use serde_json::json;

use crate::document_feeds::{WORK, feed_with};
use crate::places::LONG;

/// The picture's way to be enlarged, once it is there.
async fn picture(visitor: &Visitor) -> Part {
    let text = visitor.article().await.first(".prose:not([aria-busy])").await;
    // It waits until it is near.
    text.first("img").await.tell("it => it.scrollIntoView()").await;
    text.find("button", Name::Has("arched bridge")).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_figure_is_enlarged_with_the_keyboard_and_left_again() {
    visit(PortalServer::start().await, async |visitor| {
        visitor.open(LONG).await;
        let picture = picture(visitor).await;
        assert!(picture.words().await.starts_with("Enlarge"));
        picture.tell("it => it.focus()").await;
        visitor.key(Key::Enter).await;
        let dialog = visitor.find("dialog", Name::Has("Our first drawing had one arrow.")).await;
        let image = dialog.find("img", Name::Has("arched bridge")).await;
        until("it is there", async || image.tell("it => it.naturalWidth > 0").await == true).await;
        dialog.holds_focus().await;
        visitor.type_words("+").await;
        dialog.button("Fit to the window").await;
        visitor.type_words("-").await;
        dialog.button("Actual size").await;
        visitor.key(Key::Escape).await;
        visitor.gone("dialog", Name::Any).await;
        picture.gets_focus().await;
        visitor.is_at(LONG).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_picture_stays_where_it_is_and_as_large_as_it_is() {
    visit(PortalServer::start().await, async |visitor| {
        // The module comes a moment after the picture.
        visitor.open(LONG).await;
        let text = visitor.article().await.first(".prose:not([aria-busy])").await;
        let place = "it => { const { left, width, height } = it.querySelector('img').getBoundingClientRect();
            return [left, width, height, it.getBoundingClientRect().height, it.scrollHeight]; }";
        let button = picture(visitor).await;
        let enhanced = text.tell(place).await;
        button.tell("it => { it.replaceWith(it.querySelector('img')); }").await;
        assert_eq!(text.tell(place).await, enhanced, "it was so before");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_no_larger_than_shown_or_leads_elsewhere_is_left_alone() {
    visit(PortalServer::start().await, async |visitor| {
        let pixels = |width: u32| {
            let picture =
                format!("<svg xmlns='http://www.w3.org/2000/svg' width='{width}' height='40'><path d='M0 0h9v9z'/></svg>");
            Answer::new(200, "image/svg+xml", picture)
        };
        visitor.server().answer("files/small.svg", pixels(40));
        visitor.server().answer("files/wide.svg", pixels(4_000));
        let content = "<p><img src='files/small.svg' alt='A dot'> and <a href='https://example.org/'>\
            <img src='files/wide.svg' alt='A link'></a></p><p><img src='files/wide.svg' alt='' width=4000 height=40></p>";
        visitor.server().feed(feed_with(content, &json!([])));
        visitor.open(WORK).await;
        let text = visitor.article().await.first(".prose:not([aria-busy])").await;
        // A picture that says nothing can be enlarged, too.
        let button = text.find("button", Name::Any).await;
        assert_eq!(button.words().await, "Enlarge");
        button.click().await;
        visitor.find("dialog", "Picture").await.press("Close").await;
        visitor.gone("dialog", Name::Any).await;
        text.link(Name::Has("A link")).await;
    })
    .await;
}
