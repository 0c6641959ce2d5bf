//! Chromium or Chrome, with its driver.

use anyhow::Result;

use super::debian;
use crate::browser::{Browser, Installed};
use crate::workspace::Workspace;

const NAMES: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const ON_A_MAC: &str = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";

/// Finds it on this machine.
pub(crate) fn find(workspace: &Workspace) -> Result<Installed> {
    let path = workspace.find_program(&NAMES).or_else(|| super::at(ON_A_MAC));
    let driver = workspace.find_program(&["chromedriver"]);
    match (path, driver) {
        (Some(path), Some(driver)) => {
            Ok(Installed { browser: Browser::Chromium, path, driver, needs_display: false })
        }
        (None, _) => Err(debian::missing("neither Chromium nor Chrome is on PATH", Browser::Chromium)),
        (_, None) => Err(debian::missing("chromedriver is not on PATH", Browser::Chromium)),
    }
}
