//! A browser under a story's hands.

use std::{io, path::Path};

use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::Value;
use tempfile::TempDir;

use crate::{
    BrowserOptions, Engine, Environment, LogEntry, Part, capabilities::capabilities, console, driver::Driver,
    eventually, evidence,
};

/// A browser with a profile of its own, until it is dropped.
pub struct Browser {
    engine: Engine,
    session: String,
    client: Client,
    driver: Driver,
    // Below the driver: a profile is removed when nobody uses it any more.
    profile: TempDir,
}

impl Browser {
    /// Starts the browser that the environment names.
    pub async fn start(options: BrowserOptions) -> Self {
        let environment = Environment::read();
        let profile = tempfile::tempdir().expect("a folder for the profile");
        let driver = Driver::start(&environment, &options).await;
        let capabilities = capabilities(&environment, &options, profile.path());
        let client = eventually("the browser starts", async || {
            let connecting = ClientBuilder::new(HttpConnector::new());
            let connected =
                { connecting }.capabilities(capabilities.clone()).connect(&driver.address()).await;
            connected.inspect_err(|error| eprintln!("the browser does not start: {error}")).ok()
        })
        .await;
        let session = client.session_id().await.expect("a session").expect("a session");
        let browser = Self { engine: environment.engine, session, client, driver, profile };
        if environment.engine != Engine::Chromium {
            // Chromium is told at its start, and in pixels of the page instead of the window.
            let (width, height) = options.size;
            browser.client.set_window_size(width, height).await.expect("a window of that size");
        }
        browser
    }

    /// Which one it is.
    pub fn engine(&self) -> Engine {
        self.engine
    }

    /// The session, for what has no word here.
    pub fn client(&self) -> &Client {
        &self.client
    }

    /// Where it puts what it saves. Not `WebKit`, which is not told.
    pub fn downloads(&self) -> &Path {
        self.profile.path()
    }

    /// The page that is open.
    pub fn page(&self) -> Part {
        Part::page(self.client.clone())
    }

    /// Opens an address.
    pub async fn open(&self, address: &str) {
        self.client.goto(address).await.unwrap_or_else(|error| panic!("{address} does not open: {error}"));
    }

    /// Runs a script in the page, outside its policy, and gives what it returns.
    pub async fn run(&self, script: &str, arguments: Vec<Value>) -> Value {
        self.client.execute(script, arguments).await.unwrap_or_else(|error| panic!("{script}: {error}"))
    }

    /// Runs a script in the page that answers later: it calls its last argument.
    pub(crate) async fn run_late(&self, script: &str, arguments: Vec<Value>) -> Value {
        let ran = self.client.execute_async(script, arguments).await;
        ran.unwrap_or_else(|error| panic!("{script}: {error}"))
    }

    /// Sends a command that fantoccini has no word for.
    pub(crate) fn command(&self, method: &str, path: &str, body: &Value) -> io::Result<Value> {
        self.driver.wire.send(method, &format!("/session/{}/{path}", self.session), Some(body))
    }

    /// The browser's processes, as the system numbers them.
    pub fn processes(&self) -> Vec<u32> {
        self.driver.processes()
    }

    /// Asks something that fantoccini has no word for.
    pub(crate) fn question(&self, path: &str) -> io::Result<Value> {
        self.driver.wire.send("GET", &format!("/session/{}/{path}", self.session), None)
    }

    /// What was written to the console since this was last asked.
    pub fn log(&self) -> Vec<LogEntry> {
        console::read(self.engine, self.driver.wire, &self.session)
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        if std::thread::panicking() {
            evidence::save(self.engine, self.driver.wire, &self.session);
        }
        // Asked to, a driver ends its browser in good order; the driver's own end sees to the rest.
        let _ = self.driver.wire.send("DELETE", &format!("/session/{}", self.session), None);
    }
}
