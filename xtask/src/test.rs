//! `cargo xtask test`: everything that can be checked, quick things first.

mod failures;
mod report;
mod stage;
mod telling;

use std::env;

use anyhow::{Result, bail};
use clap::ValueEnum;

use crate::browser::{Browser, Installed};
use crate::server::{InstalledServer, Server};
use crate::setup;
use crate::trouble::Trouble;
use crate::workspace::Workspace;

use report::Report;
use stage::Stage;
use telling::Chances;

/// One half of the tests.
#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
pub(crate) enum Half {
    /// Format, lints, and the tests that need no browser
    Native,
    /// The tests in browsers, and the builds they need
    Browser,
}

/// Runs the tests and ends with a summary, whatever happens on the way.
pub(crate) fn run(workspace: &Workspace, browser: Option<Browser>, half: Option<Half>) -> Result<()> {
    let mut report = Report::default();
    let outcome = match set_up(workspace, browser, half, &mut report) {
        Ok((browsers, servers)) => run_stages(workspace, stage::plan(half, &browsers, &servers), &mut report),
        Err(error) => {
            report.untested("everything", "the set-up failed");
            Err(error)
        }
    };
    report.print();
    outcome
}

/// Installs what is missing and finds browsers and web servers. Not finding one is no failure on a person's
/// machine, but a build server must not go green for what it did not test.
fn set_up(
    workspace: &Workspace,
    only: Option<Browser>,
    half: Option<Half>,
    report: &mut Report,
) -> Result<(Vec<Installed>, Vec<InstalledServer>)> {
    setup::for_checking(workspace)?;
    if half == Some(Half::Native) {
        report.untested("the portal in browsers", "`--only native` was asked for");
        return Ok((Vec::new(), Vec::new()));
    }
    if half == Some(Half::Browser) {
        report.untested("format, lints and native tests", "`--only browser` was asked for");
    }
    setup::for_building(workspace)?;
    let mut installed = Vec::new();
    for (browser, found) in setup::browsers(workspace, only) {
        match found {
            Ok(found) => installed.push(found),
            Err(trouble) => report.untested(browser.name(), &format!("{trouble:#}")),
        }
    }
    for browser in Browser::ALL.into_iter().filter(|&browser| only.is_some_and(|only| only != browser)) {
        report.untested(browser.name(), "`--browser` limits this run to another");
    }
    let servers = find_servers(workspace, report);
    let wanted = if only.is_some() { 1 } else { Browser::ALL.len() };
    let on_ci = is_on_ci();
    if installed.is_empty() || (on_ci && installed.len() < wanted) {
        return Err(Trouble::new(
            "a browser to test in is missing (the summary says which)",
            "the portal lives in browsers; with CI set, each of them has to be there",
            "install it, or ask for one that is there with `--browser`, or for `--only native`",
        )
        .into());
    }
    if on_ci && servers.len() < Server::ALL.len() {
        return Err(Trouble::new(
            "a web server to test behind is missing (the summary says which)",
            "deploy/ has configurations for them; with CI set, each of them has to be there",
            "install it, or ask for `--only native`",
        )
        .into());
    }
    Ok((installed, servers))
}

fn find_servers(workspace: &Workspace, report: &mut Report) -> Vec<InstalledServer> {
    let mut servers = Vec::new();
    for (server, found) in setup::servers(workspace) {
        match found {
            Ok(found) => servers.push(found),
            Err(trouble) => {
                report.untested(&format!("the portal behind {}", server.name()), &format!("{trouble:#}"));
            }
        }
    }
    servers
}

/// Stops at the first failure of what the rest builds on; browsers fail each for themselves.
fn run_stages(workspace: &Workspace, stages: Vec<Stage>, report: &mut Report) -> Result<()> {
    let mut failed = Vec::new();
    let chances = if is_on_ci() { Chances::Two } else { Chances::One };
    let mut stages = stages.into_iter();
    for stage in stages.by_ref() {
        if let Err(error) = report.stage(&stage.title(), stage.estimate(), || stage.run(workspace, chances)) {
            eprintln!("\nerror: {error:#}");
            failed.push(stage.title());
            if stage.is_ground_for_the_rest() {
                break;
            }
        }
    }
    for stage in stages {
        report.untested(&stage.title(), "an earlier step failed");
    }
    if !failed.is_empty() {
        bail!("{} failed", failed.join(", and "));
    }
    Ok(())
}

/// Whether a build server runs this.
fn is_on_ci() -> bool {
    is_ci(env::var("CI").ok().as_deref())
}

/// The same, by the value of `CI`.
fn is_ci(value: Option<&str>) -> bool {
    value.is_some_and(|value| !value.is_empty() && value != "false")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_build_server_says_so() {
        assert!(is_ci(Some("true")));
        assert!(is_ci(Some("1")));
        assert!(!is_ci(Some("")));
        assert!(!is_ci(Some("false")));
        assert!(!is_ci(None));
    }
}
