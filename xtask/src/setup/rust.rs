//! What the Rust toolchain must bring besides a compiler for this machine.

use std::path::Path;

use anyhow::{Context, Result};

use crate::command::{answer, cargo, command, run};
use crate::trouble::Trouble;
use crate::workspace::Workspace;

const WASM: &str = "wasm32-unknown-unknown";

/// The standard library for the browser, in the toolchain that is in use.
pub(crate) fn ensure_target(workspace: &Workspace) -> Result<()> {
    // Asked of the compiler and not of rustup, which a distribution's or a Nix Rust comes without.
    let sysroot = answer(command(workspace, "rustc").args(["--print", "sysroot"]))
        .context("rustc does not say where it lives")?;
    if Path::new(&sysroot).join("lib/rustlib").join(WASM).join("lib").is_dir() {
        return Ok(());
    }
    rustup(workspace, &["target", "add", WASM], "the portal is compiled to WebAssembly")
}

/// Clippy and rustfmt.
pub(crate) fn ensure_components(workspace: &Workspace) -> Result<()> {
    let has = |tool| answer(cargo(workspace).args([tool, "--version"])).is_some();
    if has("clippy") && has("fmt") {
        return Ok(());
    }
    rustup(workspace, &["component", "add", "clippy", "rustfmt"], "format and lints are part of the tests")
}

fn rustup(workspace: &Workspace, arguments: &[&str], why: &str) -> Result<()> {
    let line = format!("rustup {}", arguments.join(" "));
    run(command(workspace, "rustup").args(arguments)).map_err(|error| {
        let remedy = format!("with rustup and a network, `{line}`; else install it with your Rust");
        Trouble::new(format!("{error:#}"), why, remedy).into()
    })
}
