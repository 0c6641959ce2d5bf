//! Firefox, with geckodriver.

use anyhow::Result;

use super::cargo_tool::CargoTool;
use super::debian;
use crate::browser::{Browser, Installed};
use crate::trouble::Trouble;
use crate::workspace::Workspace;

const NAMES: [&str; 2] = ["firefox", "firefox-esr"];
const ON_A_MAC: &str = "/Applications/Firefox.app/Contents/MacOS/firefox";

/// Finds it on this machine. Its driver is one that cargo can compile, should there be none.
pub(crate) fn find(workspace: &Workspace) -> Result<Installed> {
    let path = workspace
        .find_program(&NAMES)
        .or_else(|| super::at(ON_A_MAC))
        .ok_or_else(|| debian::missing("Firefox is not on PATH", Browser::Firefox))?;
    // Any version drives any Firefox of these years, so one that is there will do.
    if workspace.find_program(&["geckodriver"]).is_none() {
        GECKODRIVER.ensure(workspace)?;
    }
    let driver = workspace.find_program(&["geckodriver"]).ok_or_else(|| {
        Trouble::new("geckodriver is not on PATH", GECKODRIVER.why, "put cargo's bin folder on PATH")
    })?;
    Ok(Installed { browser: Browser::Firefox, path, driver, needs_display: false })
}

const GECKODRIVER: CargoTool = CargoTool {
    package: "geckodriver",
    program: "geckodriver",
    version: "0.37.1",
    arguments: &["--locked"],
    estimate: "about 2 minutes, once",
    why: "it drives Firefox for the tests",
};
