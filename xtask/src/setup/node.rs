//! Node.js and npm, which bring PDF.js, DOMPurify, the fonts, wasm-opt and esbuild.

use anyhow::Result;

use super::version;
use crate::command::{answer, command, npm};
use crate::trouble::Trouble;
use crate::workspace::Workspace;

/// The oldest Node that all of this was tried with.
const OLDEST: u32 = 20;

/// Says what to do when it is missing: there are too many ways to install Node to choose one.
pub(crate) fn ensure(workspace: &Workspace) -> Result<()> {
    let node = answer(command(workspace, "node").arg("--version"));
    let major = node.as_deref().and_then(version::in_answer).and_then(version::major);
    match major {
        Some(major) if major >= OLDEST => {}
        Some(_) => return Err(trouble(format!("Node {} is too old", node.unwrap_or_default()))),
        None => return Err(trouble("there is no `node` on PATH".to_owned())),
    }
    if answer(npm(workspace).arg("--version")).is_none() {
        return Err(trouble("there is no `npm` on PATH".to_owned()));
    }
    Ok(())
}

fn trouble(what: String) -> anyhow::Error {
    Trouble::new(
        what,
        "PDF.js, DOMPurify, the fonts, wasm-opt and esbuild come from npm",
        format!("install Node {OLDEST} or newer with npm, from https://nodejs.org or your package manager"),
    )
    .into()
}
