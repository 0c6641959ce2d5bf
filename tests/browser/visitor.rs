//! Somebody who reads the portal.

use std::{
    ops::Deref,
    sync::{
        Mutex, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
};

use fantoccini::key::Key;
use serde_json::{Value, json};

use crate::{Browser, LogEntry, Part, PortalServer, Violation, fading, keys, until};

/// A visitor: a browser, and the portal that it looks at. Whatever can be done with a page can be done with it.
pub struct Visitor {
    browser: Browser,
    server: PortalServer,
    page: Part,
    /// Every address that the pages so far loaded something from.
    loaded: Mutex<Vec<String>>,
    log: Mutex<Vec<LogEntry>>,
    expects_trouble: AtomicBool,
    may_be_blocked: Mutex<Vec<&'static str>>,
    others: Mutex<Vec<String>>,
}

impl Deref for Visitor {
    type Target = Part;

    fn deref(&self) -> &Part {
        &self.page
    }
}

impl Visitor {
    pub(crate) fn new(browser: Browser, server: PortalServer) -> Self {
        let page = browser.page();
        Self {
            browser,
            server,
            page,
            loaded: Mutex::default(),
            log: Mutex::default(),
            expects_trouble: AtomicBool::new(false),
            may_be_blocked: Mutex::default(),
            others: Mutex::default(),
        }
    }

    /// The browser.
    pub fn browser(&self) -> &Browser {
        &self.browser
    }

    /// The server.
    pub fn server(&self) -> &PortalServer {
        &self.server
    }

    /// Types an address, by its path below the portal's base.
    pub async fn open(&self, below: &str) {
        self.note_loaded().await;
        self.browser.open(&self.server.address(below)).await;
    }

    /// Reloads the page.
    pub async fn reload(&self) {
        self.note_loaded().await;
        self.browser.client().refresh().await.expect("a page that can be reloaded");
    }

    /// Goes back.
    pub async fn back(&self) {
        self.note_loaded().await;
        self.browser.client().back().await.expect("a page to go back to");
        fading::rest(self.browser.client()).await;
    }

    /// Goes forth again.
    pub async fn forth(&self) {
        self.note_loaded().await;
        self.browser.client().forward().await.expect("a page to go forth to");
        fading::rest(self.browser.client()).await;
    }

    /// The address below the base, with its query and its fragment; the whole of it when it is elsewhere.
    pub async fn address(&self) -> String {
        let address = self.browser.client().current_url().await.expect("an address").to_string();
        let base = self.server.address("");
        address.strip_prefix(&base).map_or(address.clone(), |below| format!("/{below}"))
    }

    /// Waits until the address is this one.
    pub async fn is_at(&self, address: &str) {
        until(&format!("the address is {address}"), async || self.address().await == address).await;
    }

    /// What is in the title bar.
    pub async fn title(&self) -> String {
        self.browser.client().title().await.expect("a title")
    }

    /// Waits until the title bar says this.
    pub async fn has_title(&self, title: &str) {
        until(&format!("the title is {title:?}"), async || self.title().await == title).await;
    }

    /// Waits until the document's language is this one.
    pub async fn speaks(&self, language: &str) {
        let is_so = async || self.run("return document.documentElement.lang", vec![]).await == language;
        until(&format!("the document's language is {language}"), is_so).await;
    }

    /// Runs a script in the page.
    pub async fn run(&self, script: &str, arguments: Vec<Value>) -> Value {
        self.browser.run(script, arguments).await
    }

    /// How far down the page is, in CSS pixels.
    pub async fn position(&self) -> f64 {
        self.run("return window.scrollY", vec![]).await.as_f64().unwrap_or_default()
    }

    /// Scrolls down to a position.
    pub async fn scroll_to(&self, position: f64) {
        self.run("window.scrollTo({top: arguments[0], behavior: 'instant'})", vec![json!(position)]).await;
        self.is_near(position).await;
    }

    /// Waits until the page is at a position, give or take a line of text.
    pub async fn is_near(&self, position: f64) {
        until(&format!("the page is at {position}"), async || {
            (self.position().await - position).abs() < 30.0
        })
        .await;
    }

    /// Presses a key.
    pub async fn key(&self, key: Key) {
        keys::press(self.browser.client(), key.into()).await;
    }

    /// The console's lines so far. Only Chromium tells.
    pub fn log(&self) -> Vec<LogEntry> {
        let mut log = self.log.lock().unwrap_or_else(PoisonError::into_inner);
        log.extend(self.browser.log());
        log.clone()
    }

    /// From now on the console may have errors: the story is about one.
    pub fn expects_trouble(&self) {
        self.expects_trouble.store(true, Ordering::Relaxed);
    }

    /// From now on these directives may block something: the story is about what they block.
    pub fn may_be_blocked(&self, directives: &[&'static str]) {
        self.may_be_blocked.lock().unwrap_or_else(PoisonError::into_inner).extend(directives);
    }

    /// From now on pages may ask another origin: one that the page itself names for its feed.
    pub fn may_load_from(&self, origin: &str) {
        self.others.lock().unwrap_or_else(PoisonError::into_inner).push(origin.to_owned());
    }

    pub(crate) fn is_named(&self, address: &str) -> bool {
        let others = self.others.lock().unwrap_or_else(PoisonError::into_inner);
        others.iter().any(|origin| address.starts_with(origin.as_str()))
    }

    pub(crate) fn expects(&self, violation: &Violation) -> bool {
        let expected = self.may_be_blocked.lock().unwrap_or_else(PoisonError::into_inner);
        expected.iter().any(|directive| violation.directive.split(' ').next() == Some(directive))
    }

    pub(crate) fn has_expected_trouble(&self) -> bool {
        self.expects_trouble.load(Ordering::Relaxed)
    }

    /// Every address that a page loaded something from, the page that is open included.
    pub(crate) async fn loaded(&self) -> Vec<String> {
        self.note_loaded().await;
        self.loaded.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    async fn note_loaded(&self) {
        // A browser's own first page is none of ours.
        let script = "return location.protocol.startsWith('http')
            ? performance.getEntriesByType('resource').map((entry) => entry.name) : []";
        let Ok(Value::Array(entries)) = self.browser.client().execute(script, vec![]).await else { return };
        let addresses = entries.iter().filter_map(|entry| entry.as_str().map(str::to_owned));
        self.loaded.lock().unwrap_or_else(PoisonError::into_inner).extend(addresses);
    }
}
