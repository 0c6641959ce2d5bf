//! One document, opened once.

use std::time::{Duration, Instant};

use browser::{Browser, BrowserOptions, Line, Profile, until};
use serde_json::{Value, json};

use crate::{contestant::Contestant, document::Document};

/// How long nothing is done before a click: the page has come to rest.
const REST: Duration = Duration::from_millis(700);
/// How long a pointer is on a link before the click.
const HOVER: Duration = Duration::from_millis(500);
/// How often the page is asked whether there is ink. To ask costs it some of its time.
const BREATH: Duration = Duration::from_millis(100);
/// How long a document may take.
const PATIENCE: Duration = Duration::from_mins(2);

/// Where documents are opened.
pub(crate) struct Opening<'a> {
    /// The server's origin, without a line.
    pub(crate) server: &'a str,
    /// The line to it.
    pub(crate) line: &'a Line,
    /// Width and height of the portal's stage, which is the plain page's, too.
    pub(crate) stage: (f64, f64),
}

/// A browser that was never used, with the probe in its pages.
pub(crate) async fn new_browser() -> Browser {
    let browser = Browser::start(BrowserOptions::default()).await;
    browser.tools("Page.addScriptToEvaluateOnNewDocument", &json!({"source": include_str!("probe.js")}));
    browser
}

impl Opening<'_> {
    /// Opens a document from its page, anew, and gives the time from the click to the first page with ink, in
    /// milliseconds. Line and machine are as fast as they can be until just before the click.
    pub(crate) async fn time(
        &self,
        browser: &Browser,
        profile: Profile,
        contestant: Contestant,
        document: Document,
    ) -> f64 {
        self.go_to(browser, profile, contestant, document).await;
        self.become_like(browser, profile);
        if contestant == Contestant::AfterHover {
            browser.run("bench.hover(arguments[0])", vec![words(document)]).await;
            tokio::time::sleep(HOVER).await;
        }
        let took = follow(browser, document).await;
        self.become_like(browser, Profile::Fast);
        took
    }

    /// Opens the page with the links, and waits until it has come to rest.
    pub(crate) async fn go_to(
        &self,
        browser: &Browser,
        profile: Profile,
        contestant: Contestant,
        document: Document,
    ) {
        let origin = match profile {
            Profile::Fast => self.server,
            Profile::SlowPhone => self.line.origin(),
        };
        let (width, height) = self.stage;
        browser.open(&format!("{origin}{}?{width},{height}", contestant.path())).await;
        is_ready(browser, document).await;
    }

    fn become_like(&self, browser: &Browser, profile: Profile) {
        self.line.become_like(profile);
        browser.tools("Emulation.setCPUThrottlingRate", &json!({"rate": profile.slowness()}));
    }
}

/// Waits until the page with the links has come to rest.
pub(crate) async fn is_ready(browser: &Browser, document: Document) {
    until("the page with the links is there", async || {
        browser.run("return Boolean(window.bench?.isReady(arguments[0]))", vec![words(document)]).await
            == true
    })
    .await;
    tokio::time::sleep(REST).await;
}

/// Clicks on the link of a document, and waits for its first page.
pub(crate) async fn follow(browser: &Browser, document: Document) -> f64 {
    browser.run("bench.follow(arguments[0])", vec![words(document)]).await;
    let start = Instant::now();
    loop {
        if let Some(took) = browser.run("return bench.took()", vec![]).await.as_f64() {
            return took;
        }
        let log = if start.elapsed() < PATIENCE { Vec::new() } else { browser.log() };
        assert!(start.elapsed() < PATIENCE, "no page with ink of {}: {log:#?}", document.title());
        tokio::time::sleep(BREATH).await;
    }
}

fn words(document: Document) -> Value {
    json!(format!(": {}", document.title()))
}
