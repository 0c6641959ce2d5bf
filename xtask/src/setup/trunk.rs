//! Trunk, which builds the portal.

use std::env;
use std::process::Command;

use anyhow::Result;

use super::cargo_tool::CargoTool;
use crate::workspace::Workspace;

/// The last version that Rust 1.95 compiles.
const VERSION: &str = "0.21.14";

/// Installs it unless it is there.
pub(crate) fn ensure(workspace: &Workspace) -> Result<()> {
    CargoTool {
        package: "trunk",
        program: "trunk",
        version: VERSION,
        arguments: &["--locked"],
        estimate: "about 6 minutes, once",
        why: "it builds the portal and serves it while you work",
    }
    .ensure(workspace)
}

/// Trunk 0.21 dies of `NO_COLOR=1`, because it takes `true` and `false` only.
pub(crate) fn mend_no_color(trunk: &mut Command) -> &mut Command {
    match env::var_os("NO_COLOR") {
        Some(value) if !value.is_empty() => trunk.env("NO_COLOR", "true"),
        _ => trunk.env_remove("NO_COLOR"),
    }
}
