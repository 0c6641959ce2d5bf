//! A story from beginning to end, and what is proved in every one.

use std::time::Duration;

use serde_json::json;

use crate::{Browser, BrowserOptions, PortalServer, Visitor, until};

/// Somewhere that no page of the portal may load from.
const ELSEWHERE: &str = "https://elsewhere.invalid/";

/// Longer than any story. A browser may be gone while its driver still waits for it, for ever.
const ENDLESS: Duration = Duration::from_mins(5);

/// Lets a visitor with an ordinary browser look at the portal.
///
/// # Panics
/// When the story fails, when a page violated the policy or asked something of another origin, and when the
/// console has an error that the story did not expect.
pub async fn visit(server: PortalServer, story: impl AsyncFnOnce(&Visitor)) {
    visit_with(BrowserOptions::default(), server, story).await;
}

/// The same, with a browser that is not an ordinary one.
///
/// # Panics
/// As [`visit`].
pub async fn visit_with(options: BrowserOptions, server: PortalServer, story: impl AsyncFnOnce(&Visitor)) {
    let visitor = Visitor::new(Browser::start(options).await, server);
    let told = tokio::time::timeout(ENDLESS, story(&visitor)).await;
    assert!(told.is_ok(), "the story has no end: the browser does not answer its driver any more");
    if options.javascript {
        keeps_to_itself(&visitor).await;
    }
}

/// The same, at a portal that another server serves.
///
/// # Panics
/// As [`visit`]. Nobody hears reports of violations there, but the console has them.
pub async fn visit_elsewhere(
    options: BrowserOptions,
    origin: &str,
    base: &str,
    story: impl AsyncFnOnce(&Visitor),
) {
    let javascript = options.javascript;
    let visitor = Visitor::new(Browser::start(options).await, PortalServer::elsewhere(origin, base));
    let told = tokio::time::timeout(ENDLESS, story(&visitor)).await;
    assert!(told.is_ok(), "the story has no end: the browser does not answer its driver any more");
    if javascript {
        has_no_trouble(&visitor).await;
    }
}

async fn has_no_trouble(visitor: &Visitor) {
    let trouble: Vec<_> = visitor.log().into_iter().filter(crate::LogEntry::is_trouble).collect();
    assert!(trouble.is_empty() || visitor.has_expected_trouble(), "the console has errors: {trouble:#?}");

    let origin = visitor.server().origin();
    for address in visitor.loaded().await {
        let is_own = address.strip_prefix(origin).is_some_and(|rest| rest.starts_with('/'));
        let is_inside = ["data:", "blob:", "about:"].iter().any(|scheme| address.starts_with(scheme));
        assert!(is_own || is_inside || visitor.is_named(&address), "{address} is on another origin");
    }
}

async fn keeps_to_itself(visitor: &Visitor) {
    has_no_trouble(visitor).await;

    // Reports take their time. One that we provoke ourselves comes after all others, and shows that they do come.
    visitor.run("new Image().src = arguments[0]", vec![json!(ELSEWHERE)]).await;
    let is_ours =
        |violation: &crate::Violation| violation.blocked.starts_with(ELSEWHERE.trim_end_matches('/'));
    until("the browser reports a violation", async || visitor.server().violations().iter().any(is_ours))
        .await;
    let violations = visitor.server().violations();
    let real: Vec<String> = violations
        .iter()
        .filter(|violation| !is_ours(violation) && !visitor.expects(violation))
        .map(ToString::to_string)
        .collect();
    assert!(real.is_empty(), "the policy was violated:\n{}", real.join("\n"));
}
