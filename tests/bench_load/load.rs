//! One page, opened once.

use std::time::Duration;

use browser::{Browser, BrowserOptions, Profile, until};
use serde_json::{Value, json};

use crate::{contestant::Contestant, served::Served};

/// How long nothing is done once all is there: what is fetched ahead is fetched then.
const REST: Duration = Duration::from_secs(3);

/// How often the page is asked whether it is there. To ask costs it some of its time.
const BREATH: Duration = Duration::from_millis(250);

/// What a visitor waits for, in milliseconds, and what comes down.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Load {
    /// First contentful paint (Paint Timing).
    pub(crate) first: f64,
    /// Largest contentful paint, the last that there is.
    pub(crate) largest: f64,
    /// When the program's page is the one that is seen. Not a number where there is no program.
    pub(crate) taken_over: f64,
    /// All bytes, heads and bodies, with what is fetched ahead.
    pub(crate) bytes: f64,
}

impl Load {
    /// Opens it in a browser that was never used.
    pub(crate) async fn take(served: &Served, contestant: Contestant) -> Self {
        let phone = Profile::SlowPhone;
        let browser = Browser::start(BrowserOptions::phone()).await;
        browser.tools("Page.addScriptToEvaluateOnNewDocument", &json!({"source": include_str!("probe.js")}));
        browser.tools("Emulation.setCPUThrottlingRate", &json!({"rate": phone.slowness()}));
        served.line.become_like(phone);
        let before = served.line.came_down();
        browser.open(&format!("{}{}", served.line.origin(), contestant.path())).await;
        until("the page is there", async || {
            tokio::time::sleep(BREATH).await;
            let told = browser.run("return bench.told()", vec![]).await;
            told["isLoaded"] == true
                && told["largest"].is_number()
                && (!contestant.has_program() || told["takenOver"].is_number())
        })
        .await;
        tokio::time::sleep(REST).await;
        // Larger things may have been painted meanwhile.
        let told = browser.run("return bench.told()", vec![]).await;
        let bytes = served.line.came_down() - before;
        Self {
            first: number(&told, "first"),
            largest: number(&told, "largest"),
            taken_over: told["takenOver"].as_f64().unwrap_or(f64::NAN),
            bytes: f64::from(u32::try_from(bytes).expect("less than 4 GB")),
        }
    }
}

fn number(told: &Value, name: &str) -> f64 {
    told[name].as_f64().unwrap_or_else(|| panic!("the page told no {name}: {told}"))
}
