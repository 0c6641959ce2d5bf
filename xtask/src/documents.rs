//! `cargo xtask documents`: the demo's PDF documents, made again from their sources.

use anyhow::Result;

use crate::command::{command, npm, run as run_command};
use crate::setup;
use crate::step::step;
use crate::workspace::Workspace;

/// Remakes `public/documents`. What it needs from npm stays beside the sources: nothing else uses it.
pub(crate) fn run(workspace: &Workspace) -> Result<()> {
    setup::node::ensure(workspace)?;
    let sources = workspace.path("xtask/documents");
    step("Fetching the typesetter from npm", "half a minute", || {
        run_command(
            // Not `ci`: see the README beside the sources.
            npm(workspace)
                .args(["install", "--no-save", "--ignore-scripts", "--no-audit", "--no-fund"])
                .current_dir(&sources),
        )
    })?;
    step("Typesetting into public/documents", "a few seconds", || {
        run_command(command(workspace, "node").arg("compile.mjs").current_dir(&sources))
    })?;
    step("Holding public/feed.json against them", "a second", || {
        run_command(command(workspace, "node").arg("check.mjs").current_dir(&sources))
    })
}
