//! wasm-bindgen's command, which also runs the in-browser tests.

use std::fs;

use anyhow::{Context, Result};

use super::cargo_tool::CargoTool;
use super::version;
use crate::workspace::Workspace;

/// Installs it unless it is there. It must match the crate exactly, so the version is the lock's.
pub(crate) fn ensure(workspace: &Workspace) -> Result<()> {
    let lock = fs::read_to_string(workspace.path("Cargo.lock")).context("Cargo.lock cannot be read")?;
    let version = version::in_lock(&lock, "wasm-bindgen").context("Cargo.lock has no wasm-bindgen")?;
    CargoTool {
        package: "wasm-bindgen-cli",
        program: "wasm-bindgen",
        version,
        // Not `--locked`: 0.2.130's own lock names crates that the registry no longer offers.
        arguments: &[],
        estimate: "about 2 minutes, once",
        why: "it joins the WebAssembly to the page, and runs the in-browser tests",
    }
    .ensure(workspace)
}
