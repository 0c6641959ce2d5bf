//! The program crashes.

use browser::{Name, PortalServer, visit};

/// What a browser's extension, or a fault of the browser's own, may do to a page: nothing can be made any more.
const BREAK: &str = "
    const fail = () => { throw new Error('out of order') };
    Object.assign(Document.prototype, { createElement: fail, createElementNS: fail, createTextNode: fail, importNode: fail });
    Object.assign(Node.prototype, { cloneNode: fail, insertBefore: fail, appendChild: fail });
";

#[tokio::test(flavor = "multi_thread")]
async fn a_crash_shows_a_banner_and_reloading_helps() {
    visit(PortalServer::start().await, async |visitor| {
        visitor.expects_trouble();
        visitor.open("/en").await;
        let link = visitor.navigation("Sections").await.link("Projects").await;
        visitor.run(BREAK, vec![]).await;
        link.click().await;
        let alert = visitor.alert().await;
        alert.says("Something went wrong in this page.").await;
        alert.press("Reload").await;
        visitor.gone("alert", Name::Any).await;
        visitor.navigation("Sections").await.follow("Publications").await;
        visitor.heading("Publications").await;
    })
    .await;
}
