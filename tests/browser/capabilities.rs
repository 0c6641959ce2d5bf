//! What each browser is told at its start (W3C WebDriver, section 7, and what each driver adds to it).

use std::path::Path;

use serde_json::{Map, Value, json};

use crate::{BrowserOptions, Engine, Environment, Scheme};

/// The capabilities for a session of its own, with a profile that nothing was ever done with.
pub(crate) fn capabilities(
    environment: &Environment,
    options: &BrowserOptions,
    profile: &Path,
) -> Map<String, Value> {
    let own = match environment.engine {
        Engine::Chromium => chromium(environment, options, profile),
        Engine::Firefox => firefox(environment, options, profile),
        Engine::Webkit => webkit(environment, options),
    };
    let Value::Object(mut capabilities) = own else { return Map::new() };
    // A story waits for what it wants to see. What is still on its way is none of the driver's business, except in
    // WebKit, whose driver then waits for the beginning of pages that are never loaded because they are there already.
    let strategy = if environment.engine == Engine::Webkit { "normal" } else { "eager" };
    capabilities.insert("pageLoadStrategy".to_owned(), json!(strategy));
    let timeouts = json!({"script": 10_000, "pageLoad": 30_000, "implicit": 0});
    capabilities.insert("timeouts".to_owned(), timeouts);
    capabilities
}

fn chromium(environment: &Environment, options: &BrowserOptions, profile: &Path) -> Value {
    let (width, height) = options.size;
    let scheme = match options.scheme {
        Scheme::Dark => 0,
        Scheme::Light => 1,
    };
    let mut arguments = vec![
        "--headless=new".to_owned(),
        // Build servers are often root, and Chromium's own sandbox then refuses to start.
        "--no-sandbox".to_owned(),
        "--disable-gpu".to_owned(),
        "--disable-quic".to_owned(),
        "--disable-dev-shm-usage".to_owned(),
        "--no-first-run".to_owned(),
        "--disable-background-networking".to_owned(),
        "--disable-component-update".to_owned(),
        "--disable-sync".to_owned(),
        "--hide-scrollbars".to_owned(),
        "--lang=en".to_owned(),
        format!("--window-size={width},{height}"),
        format!("--blink-settings=preferredColorScheme={scheme}"),
        format!("--user-data-dir={}", profile.display()),
    ];
    if !options.webassembly {
        // As its settings do for sites that are not trusted: no compiler, and so no WebAssembly.
        arguments.push("--js-flags=--jitless".to_owned());
    }
    // What a visitor's settings say: 1 allows, 2 blocks.
    let javascript = if options.javascript { 1 } else { 2 };
    let mut own = json!({
        "binary": environment.browser,
        "args": arguments,
        "prefs": {
            "intl.accept_languages": options.languages,
            "download.default_directory": profile,
            "profile.managed_default_content_settings.javascript": javascript,
        },
    });
    if options.phone {
        let metrics =
            json!({"width": width, "height": height, "pixelRatio": 2, "touch": true, "mobile": true});
        own["mobileEmulation"] = json!({"deviceMetrics": metrics});
    }
    json!({
        "browserName": "chrome",
        "goog:chromeOptions": own,
        "goog:loggingPrefs": {"browser": "ALL"},
    })
}

fn firefox(environment: &Environment, options: &BrowserOptions, profile: &Path) -> Value {
    json!({
        "browserName": "firefox",
        "moz:firefoxOptions": {
            "binary": environment.browser,
            "args": ["-headless"],
            "prefs": {
                "intl.accept_languages": options.languages,
                "intl.locale.requested": "en-US",
                "javascript.enabled": options.javascript,
                "javascript.options.wasm": options.webassembly,
                // 1: there is a screen that is touched.
                "dom.w3c_touch_events.enabled": if options.phone { 1 } else { 2 },
                // Nothing but the portal is to be on the line.
                "app.update.auto": false,
                "app.update.enabled": false,
                "browser.safebrowsing.malware.enabled": false,
                "browser.safebrowsing.phishing.enabled": false,
                "browser.aboutwelcome.enabled": false,
                "browser.shell.checkDefaultBrowser": false,
                // The last folder that was chosen, which is this one.
                "browser.download.folderList": 2,
                "browser.download.dir": profile,
                "browser.download.always_ask_before_handling_new_types": false,
                "captivedetect.canonicalURL": "",
                "datareporting.policy.dataSubmissionEnabled": false,
                "extensions.update.enabled": false,
                "network.captive-portal-service.enabled": false,
                "network.connectivity-service.enabled": false,
                "network.prefetch-next": false,
                "toolkit.telemetry.enabled": false,
                "toolkit.telemetry.reportingpolicy.firstRun": false,
            },
        },
    })
}

fn webkit(environment: &Environment, options: &BrowserOptions) -> Value {
    let mut arguments = vec!["--automation"];
    if !options.javascript {
        arguments.push("--enable-javascript=false");
    }
    json!({
        "browserName": "MiniBrowser",
        "webkitgtk:browserOptions": {"binary": environment.browser, "args": arguments},
    })
}
