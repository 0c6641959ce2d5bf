//! What the press is timed with: the press as it is deployed, and Hugo.

use std::process::Command;

use anyhow::Result;

use crate::command::{cargo as any_cargo, run};
use crate::setup;
use crate::step::step;
use crate::workspace::Workspace;

/// `cargo` with everything in its environment that the bench reads.
pub(super) fn cargo(workspace: &Workspace, articles: &[u32]) -> Result<Command> {
    let hugo = setup::hugo(workspace)?;
    step("Building the press", "5 minutes the first time, then one", || {
        run(any_cargo(workspace).args(["build", "--profile", "press", "--package", "press"]))
    })?;
    let articles: Vec<String> = articles.iter().map(ToString::to_string).collect();
    let mut cargo = any_cargo(workspace);
    cargo
        .env("TRIBUNE_PRESS_PATH", workspace.path("target/press/tribune-press"))
        .env("TRIBUNE_HUGO_PATH", hugo)
        .env("TRIBUNE_BENCH_ARTICLES", articles.join(","));
    Ok(cargo)
}
