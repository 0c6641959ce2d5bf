//! Set-up: each task has what it needs installed before it starts. One tool a file.

mod cargo_tool;
mod chromium;
mod debian;
mod firefox;
mod hugo;
pub(crate) mod node;
pub(crate) mod npm_packages;
mod rust;
pub(crate) mod trunk;
mod version;
mod wasm_bindgen;
mod web_server;
mod webkit;

use std::path::PathBuf;

use anyhow::Result;

use crate::browser::{Browser, Installed};
use crate::server::{InstalledServer, Server};
use crate::step::step;
use crate::workspace::Workspace;

/// What every build needs.
pub(crate) fn for_building(workspace: &Workspace) -> Result<()> {
    step("Checking the tools", "a second; up to 10 minutes on a new machine", || {
        rust::ensure_target(workspace)?;
        node::ensure(workspace)?;
        npm_packages::ensure(workspace)?;
        trunk::ensure(workspace)?;
        wasm_bindgen::ensure(workspace)
    })
}

/// What format and lints need, for this machine and for the browser.
pub(crate) fn for_checking(workspace: &Workspace) -> Result<()> {
    step("Checking the compiler", "a second", || {
        rust::ensure_target(workspace)?;
        rust::ensure_components(workspace)
    })
}

/// One browser, installed when that is possible here.
pub(crate) fn browser(workspace: &Workspace, browser: Browser) -> Result<Installed> {
    step(&format!("Looking for {}", browser.name()), "a second; 3 minutes when it must be installed", || {
        let find = match browser {
            Browser::Chromium => chromium::find,
            Browser::Firefox => firefox::find,
            Browser::Webkit => webkit::find,
        };
        find(workspace).or_else(|trouble| {
            if debian::can_install() {
                debian::install(workspace, browser)?;
                find(workspace)
            } else {
                Err(trouble)
            }
        })
    })
}

/// Each browser to test in, or why it is not there.
pub(crate) fn browsers(workspace: &Workspace, only: Option<Browser>) -> Vec<(Browser, Result<Installed>)> {
    let wanted = Browser::ALL.into_iter().filter(|&each| only.is_none_or(|only| only == each));
    wanted.map(|each| (each, browser(workspace, each))).collect()
}

/// Each web server to test behind, installed when that is possible here, or why it is not there.
pub(crate) fn servers(workspace: &Workspace) -> Vec<(Server, Result<InstalledServer>)> {
    let look = |server: Server| {
        step(
            &format!("Looking for {}", server.name()),
            "a second; a minute when it must be installed",
            || {
                web_server::find(workspace, server).or_else(|trouble| {
                    if debian::can_install() {
                        debian::install(workspace, server)?;
                        web_server::find(workspace, server)
                    } else {
                        Err(trouble)
                    }
                })
            },
        )
    };
    Server::ALL.into_iter().map(|server| (server, look(server))).collect()
}

/// Hugo, which the press is timed beside, installed when that is possible here.
pub(crate) fn hugo(workspace: &Workspace) -> Result<PathBuf> {
    step("Looking for Hugo", "a second; a minute when it must be installed", || hugo::ensure(workspace))
}

/// A program at a place of its own, outside `PATH`.
fn at(place: &str) -> Option<PathBuf> {
    let path = PathBuf::from(place);
    path.is_file().then_some(path)
}
