//! The scripts of a release: wasm-bindgen's glue, its snippets and `boot.js`, made smaller in place.
//!
//! Trunk's own minifier fails on what wasm-bindgen writes. The names keep the hash of what Trunk wrote, which
//! tells as much: the same source gives the same small file.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::assets::minify;
use crate::workspace::Workspace;

/// Minifies the scripts in the root of `dist` and in `snippets`; what comes from npm is small already.
pub(crate) fn minify(workspace: &Workspace, dist: &Path) -> Result<()> {
    let mut scripts = scripts_in(dist)?;
    let snippets = dist.join("snippets");
    if snippets.is_dir() {
        for crate_folder in entries(&snippets)?.into_iter().filter(|entry| entry.is_dir()) {
            scripts.extend(scripts_below(&crate_folder)?);
        }
    }
    scripts.iter().try_for_each(|script| minify::module(workspace, script, script))
}

fn scripts_below(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut scripts = scripts_in(folder)?;
    for inner in entries(folder)?.into_iter().filter(|entry| entry.is_dir()) {
        scripts.extend(scripts_below(&inner)?);
    }
    Ok(scripts)
}

fn scripts_in(folder: &Path) -> Result<Vec<PathBuf>> {
    let is_script = |entry: &PathBuf| entry.extension().is_some_and(|kind| kind == "js" || kind == "mjs");
    Ok(entries(folder)?.into_iter().filter(is_script).collect())
}

fn entries(folder: &Path) -> Result<Vec<PathBuf>> {
    let read = fs::read_dir(folder).with_context(|| format!("{} cannot be read", folder.display()))?;
    read.map(|entry| Ok(entry?.path())).collect()
}
