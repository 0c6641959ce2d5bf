//! The browsers that the portal is tested in, and how each is started.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result};
use clap::ValueEnum;
use serde_json::json;

use crate::command::{cargo, command};
use crate::workspace::Workspace;

/// One of the three engines.
#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
pub(crate) enum Browser {
    Chromium,
    Firefox,
    Webkit,
}

impl Browser {
    /// All there are, in the order in which they are tested.
    pub(crate) const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::Webkit];

    /// Its name, as in `--browser` and `TRIBUNE_BROWSER`.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::Webkit => "webkit",
        }
    }
}

/// A browser of this machine, with the program that drives it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Installed {
    pub(crate) browser: Browser,
    pub(crate) path: PathBuf,
    pub(crate) driver: PathBuf,
    /// Whether it has to be given a display first: `WebKitGTK` has no headless mode.
    pub(crate) needs_display: bool,
}

impl Installed {
    /// `cargo`, with a display when this browser needs one.
    pub(crate) fn cargo(&self, workspace: &Workspace) -> Command {
        if self.needs_display {
            let mut xvfb = command(workspace, "xvfb-run");
            xvfb.args(["--auto-servernum", "cargo"]);
            xvfb
        } else {
            cargo(workspace)
        }
    }

    /// The in-browser tests of one run of wasm-bindgen's runner, told to use this browser and no other.
    pub(crate) fn unit_tests(&self, workspace: &Workspace) -> Result<Command> {
        // The runner picks a browser by the driver it is shown, and can only drive a browser that
        // it need not be told the place of, unless a file tells it more. It adds the arguments for
        // running headless, and Chromium's for running as root, itself.
        let (variable, capabilities) = match self.browser {
            Browser::Chromium => ("CHROMEDRIVER", json!({"goog:chromeOptions": {"binary": self.path}})),
            Browser::Firefox => ("GECKODRIVER", json!({"moz:firefoxOptions": {"binary": self.path}})),
            // WebKitGTK's driver understands what the runner says to Safari's, and starts its own MiniBrowser.
            Browser::Webkit => ("SAFARIDRIVER", json!({})),
        };
        let file = workspace.path(format!("target/webdriver-{}.json", self.browser.name()));
        fs::create_dir_all(workspace.path("target")).context("target cannot be made")?;
        fs::write(&file, capabilities.to_string())
            .with_context(|| format!("{} cannot be written", file.display()))?;
        let mut command = self.cargo(workspace);
        for other in ["CHROMEDRIVER", "GECKODRIVER", "SAFARIDRIVER", "MSEDGEDRIVER"] {
            command.env_remove(other).env_remove(format!("{other}_REMOTE"));
        }
        command
            .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", "wasm-bindgen-test-runner")
            .env("WASM_BINDGEN_TEST_WEBDRIVER_JSON", file)
            .env("WASM_BINDGEN_TEST_DRIVER_TIMEOUT", "60")
            .env("WASM_BINDGEN_TEST_TIMEOUT", "300")
            .env(variable, &self.driver);
        Ok(command)
    }
}
