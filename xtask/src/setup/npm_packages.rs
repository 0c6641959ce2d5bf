//! `node_modules`, exactly as `package-lock.json` has it.

use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};

use anyhow::{Context, Result};

use crate::command::{npm, run};
use crate::trouble::Trouble;
use crate::workspace::Workspace;

/// What brings `node_modules` up to date.
///
/// No package's scripts: nothing needs them, and they are how a bad package gets at a machine. Not
/// `--omit=optional`, although that spares the 35 MB of a canvas for Node that PDF.js lists: esbuild's
/// and other compiled programs are optional dependencies too, one for each kind of machine.
/// Errors only, because it warns that PDF.js wants a newer Node, in which we never run it.
const INSTALL: [&str; 5] = ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];

/// Lies in the folder that it vouches for, so that it goes with it.
const STAMP: &str = "node_modules/.tribune-stamp";

/// The command for a person to type.
pub(crate) fn by_hand() -> String {
    format!("npm {}", INSTALL.join(" "))
}

/// Installs the packages when the lock has changed since the last time.
pub(crate) fn ensure(workspace: &Workspace) -> Result<()> {
    let mut hasher = DefaultHasher::new();
    for file in ["package.json", "package-lock.json"] {
        fs::read(workspace.path(file)).with_context(|| format!("{file} cannot be read"))?.hash(&mut hasher);
    }
    let key = format!("{:016x}\n", hasher.finish());
    if fs::read_to_string(workspace.path(STAMP)).is_ok_and(|stamp| stamp == key) {
        return Ok(());
    }
    println!("    installing the npm packages: half a minute, with a network");
    run(npm(workspace).args(INSTALL)).map_err(|error| {
        Trouble::new(
            format!("{error:#}"),
            "PDF.js, DOMPurify, the fonts, wasm-opt and esbuild come from npm",
            format!(
                "check the network and try again, or do it by hand: {}; \
                 when the lock is out of step: npm install --package-lock-only",
                by_hand()
            ),
        )
    })?;
    fs::write(workspace.path(STAMP), key).with_context(|| format!("{STAMP} cannot be written"))
}
