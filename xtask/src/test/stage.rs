//! The stages of the tests, in order.

use anyhow::Result;

use super::Half;
use super::failures::Failures;
use super::telling::{Chances, tell};
use crate::assets;
use crate::browser::Installed;
use crate::command::{cargo, run as run_command};
use crate::release;
use crate::server::InstalledServer;
use crate::sizes;
use crate::specimen;
use crate::stories;
use crate::workspace::Workspace;

/// The target that the browser's half of the code is compiled for.
const WASM: &str = "wasm32-unknown-unknown";

/// One thing to check, or to build for checking.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) enum Stage {
    Format,
    HostLints,
    BrowserLints,
    NativeTests,
    InBrowserTests(Installed),
    Build,
    BuildForPortal,
    Sizes,
    Specimen,
    BehindServer(InstalledServer, Installed),
    Stories(Installed),
}

/// What is to be done, in order: the quick things first.
pub(crate) fn plan(half: Option<Half>, browsers: &[Installed], servers: &[InstalledServer]) -> Vec<Stage> {
    let mut stages = Vec::new();
    if half != Some(Half::Browser) {
        stages.extend([Stage::Format, Stage::HostLints, Stage::BrowserLints, Stage::NativeTests]);
    }
    if half != Some(Half::Native) {
        stages.extend(browsers.iter().cloned().map(Stage::InBrowserTests));
        stages.extend([Stage::Build, Stage::BuildForPortal, Stage::Sizes, Stage::Specimen]);
        // What they answer is held against what all stories are told with, so one browser is enough.
        let walker = browsers.iter().take(1);
        let behind = |browser: &Installed| {
            let browser = browser.clone();
            servers.iter().cloned().map(move |server| Stage::BehindServer(server, browser.clone()))
        };
        stages.extend(walker.flat_map(behind));
        stages.extend(browsers.iter().cloned().map(Stage::Stories));
    }
    stages
}

impl Stage {
    /// What it is called in the output.
    pub(crate) fn title(&self) -> String {
        match self {
            Self::Format => "Format".to_owned(),
            Self::HostLints => "Lints, as compiled for this machine".to_owned(),
            Self::BrowserLints => "Lints, as compiled for the browser".to_owned(),
            Self::NativeTests => "Native tests".to_owned(),
            Self::InBrowserTests(browser) => format!("In-browser tests in {}", browser.browser.name()),
            Self::Build => "Build for /".to_owned(),
            Self::BuildForPortal => "Build for /portal/".to_owned(),
            Self::Sizes => "Size budget".to_owned(),
            Self::Specimen => "Specimen page".to_owned(),
            Self::BehindServer(server, _) => format!("The portal behind {}", server.server.name()),
            Self::Stories(browser) => format!("Visitors' stories in {}", browser.browser.name()),
        }
    }

    /// About how long it takes.
    pub(crate) fn estimate(&self) -> &'static str {
        match self {
            Self::Format | Self::Sizes => "seconds",
            Self::HostLints | Self::NativeTests => "3 minutes the first time",
            Self::BrowserLints => "2 minutes the first time",
            Self::InBrowserTests(_) => "2 minutes the first time, then seconds",
            Self::Build => release::ESTIMATE,
            Self::BuildForPortal => "a minute",
            Self::Specimen => specimen::ESTIMATE,
            Self::BehindServer(..) => "half a minute",
            Self::Stories(_) => "a few minutes",
        }
    }

    /// Whether it is of no use to go on when this fails.
    pub(crate) fn is_ground_for_the_rest(&self) -> bool {
        !matches!(self, Self::InBrowserTests(_) | Self::Sizes | Self::BehindServer(..) | Self::Stories(_))
    }

    /// Does it, and gives what failed at first and passed when it was told once more.
    pub(crate) fn run(&self, workspace: &Workspace, chances: Chances) -> Result<Failures> {
        let checked = |arguments: &[&str]| run_command(cargo(workspace).args(arguments));
        match self {
            Self::Format => checked(&["fmt", "--all", "--check"]),
            Self::HostLints => checked(&["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"]),
            Self::BrowserLints => {
                // The in-browser tests name files of npm's packages, and the compiler reads them.
                assets::run(workspace)?;
                let package = ["clippy", "--package", "tribune", "--target", WASM, "--all-targets"];
                checked(&[&package[..], &["--", "-D", "warnings"]].concat())
            }
            Self::NativeTests => {
                checked(&["test", "--workspace", "--exclude", "stories"])?;
                // What is timed is checked without a browser, too.
                checked(&["test", "--package", "stories", "--bin", "bench-document"])
            }
            // Not the examples in the documentation: those are run on the host, and the runner of
            // in-browser tests has no use for a program without tests.
            Self::InBrowserTests(browser) => run_command(browser.unit_tests(workspace)?.args([
                "test",
                "--package",
                "tribune",
                "--target",
                WASM,
                "--tests",
            ])),
            Self::Build => release::build(workspace, "/", &stories::dist(workspace)),
            Self::BuildForPortal => release::build(workspace, "/portal/", &stories::dist_portal(workspace)),
            Self::Sizes => sizes::run(workspace, &stories::dist(workspace)),
            Self::Specimen => specimen::make(workspace),
            Self::BehindServer(server, browser) => {
                return tell(|| stories::cargo_behind(workspace, server, browser), "servers", chances);
            }
            Self::Stories(browser) => {
                return tell(|| stories::cargo_for(workspace, browser), "stories", chances);
            }
        }?;
        Ok(Failures::default())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::browser::Browser;
    use crate::server::Server;

    fn chromium() -> Installed {
        Installed {
            browser: Browser::Chromium,
            path: "/usr/bin/chromium".into(),
            driver: "/usr/bin/chromedriver".into(),
            needs_display: false,
        }
    }

    fn caddy() -> InstalledServer {
        InstalledServer { server: Server::Caddy, path: "/usr/bin/caddy".into() }
    }

    #[test]
    fn the_quick_things_come_first_and_stories_after_the_builds() {
        let stages = plan(None, &[chromium()], &[caddy()]);
        assert_eq!(stages.first(), Some(&Stage::Format));
        assert_eq!(stages.last(), Some(&Stage::Stories(chromium())));
        assert_eq!(stages.len(), 11);
    }

    #[test]
    fn one_half_leaves_the_other_out() {
        let native = plan(Some(Half::Native), &[], &[]);
        assert_eq!(native.last(), Some(&Stage::NativeTests));
        let browser = plan(Some(Half::Browser), &[chromium()], &[caddy()]);
        assert_eq!(browser.first(), Some(&Stage::InBrowserTests(chromium())));
        assert_eq!(native.len() + browser.len(), plan(None, &[chromium()], &[caddy()]).len());
    }
}
