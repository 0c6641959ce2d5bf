//! `cargo xtask serve`: the portal on this machine, built again on every change.

use std::fs;

use anyhow::{Context, Result};

use crate::command::{command, run as run_command};
use crate::setup;
use crate::workspace::Workspace;

/// Where the running copy lives. Not `dist`: a debug build in there would be mistaken for the folder
/// to deploy, and would leave the compressed files of an earlier release beside itself.
const DIST: &str = "target/dist-serve";

/// Runs until it is stopped.
pub(crate) fn run(workspace: &Workspace, port: u16, open: bool) -> Result<()> {
    setup::for_building(workspace)?;
    // Trunk refuses to watch when a folder that it is told to ignore is not there.
    fs::create_dir_all(workspace.path("dist")).context("dist cannot be made")?;
    println!("\n==> Serving the portal (first build: 1 to 3 minutes; later ones: seconds)");
    println!("\n    http://localhost:{port}/   as soon as \"success\" appears below; Ctrl-C stops it\n");
    let mut trunk = command(workspace, "trunk");
    trunk.args(["serve", "--offline", "--dist", DIST, "--port"]).arg(port.to_string());
    if open {
        trunk.arg("--open");
    }
    run_command(setup::trunk::mend_no_color(&mut trunk))
}
