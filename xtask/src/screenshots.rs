//! `cargo xtask screenshots`: pictures of the portal, for the documentation and for looking at.

use anyhow::Result;

use crate::browser::Browser;
use crate::command::run as run_command;
use crate::release;
use crate::setup;
use crate::step::step;
use crate::stories;
use crate::workspace::Workspace;

/// Takes them in Chromium: of the portal at an address, or of `dist`, which is built when there is none.
pub(crate) fn run(workspace: &Workspace, url_base: Option<&str>, readme: bool) -> Result<()> {
    let chromium = setup::browser(workspace, Browser::Chromium)?;
    let dist = stories::dist(workspace);
    if url_base.is_none() && !dist.join("index.html").is_file() {
        setup::for_building(workspace)?;
        step("Release build", release::ESTIMATE, || release::build(workspace, "/", &dist))?;
    }
    step("Taking pictures", "three minutes, and one more to compile the first time", || {
        let mut cargo = stories::cargo_for(workspace, &chromium);
        cargo.args(["run", "--package", "stories", "--bin", "screenshots", "--"]);
        if let Some(url_base) = url_base {
            cargo.args(["--url-base", url_base]);
        }
        if readme {
            cargo.arg("--readme");
        }
        run_command(&mut cargo)
    })
}
