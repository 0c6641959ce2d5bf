//! `cargo xtask build`: the folder to deploy.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use crate::command::{command, run as run_command};
use crate::compress;
use crate::names;
use crate::scripts;
use crate::setup;
use crate::sizes;
use crate::step::step;
use crate::trouble::Trouble;
use crate::workspace::Workspace;

/// Set-up, build, sizes. Over budget is an error, but the folder is there to look into.
pub(crate) fn run(workspace: &Workspace, public_url: &str, dist: &Path) -> Result<()> {
    setup::for_building(workspace)?;
    step(&format!("Release build for {public_url}"), ESTIMATE, || build(workspace, public_url, dist))?;
    println!("\n    The portal for {public_url} is in {}\n", dist.display());
    sizes::run(workspace, dist)
}

/// About how long a build takes.
pub(crate) const ESTIMATE: &str = "2 to 4 minutes; 1 when only a little changed";

/// A release build in a clean folder, with a `.br` beside every file that gains by it.
pub(crate) fn build(workspace: &Workspace, public_url: &str, dist: &Path) -> Result<()> {
    // Trunk names files by what cargo made, so a name can come back with other bytes.
    delete(dist)?;
    let mut trunk = command(workspace, "trunk");
    trunk.args(["build", "--release", "--offline", "--public-url", public_url, "--dist"]).arg(dist);
    run_command(setup::trunk::mend_no_color(&mut trunk))?;
    println!("    minifying the scripts: a second");
    scripts::minify(workspace, dist)?;
    names::shorten(dist)?;
    println!("    compressing with brotli 11: 10 seconds the first time, then one");
    let files = compress::compressed(workspace, dist)?;
    let written = compress::write_siblings(&files)?;
    println!("    {written} of {} files have a smaller .br beside them", files.len());
    Ok(())
}

/// Deletes what an earlier build left, and refuses what does not look like one.
fn delete(dist: &Path) -> Result<()> {
    if !dist.exists() {
        return Ok(());
    }
    let entries: Vec<String> = fs::read_dir(dist)
        .with_context(|| format!("{} cannot be read", dist.display()))?
        .filter_map(|entry| Some(entry.ok()?.file_name().to_string_lossy().into_owned()))
        .collect();
    if !is_build(&entries) {
        return Err(Trouble::new(
            format!("{} is not the work of an earlier build, so it is not deleted", dist.display()),
            "a build goes into a clean folder, or old files would be deployed with it",
            "name another folder with `--dist`, or empty this one yourself",
        )
        .into());
    }
    fs::remove_dir_all(dist).with_context(|| format!("{} cannot be deleted", dist.display()))
}

/// Whether a folder with these entries may be deleted: nothing in it, what Trunk stages, or a portal.
fn is_build(entries: &[String]) -> bool {
    let has = |name: &str| entries.iter().any(|entry| entry == name);
    let has_wasm = entries.iter().any(|entry| Path::new(entry).extension().is_some_and(|e| e == "wasm"));
    let unfinished = entries.iter().all(|entry| entry == ".stage");
    unfinished || (has("index.html") && has_wasm && !has(".git") && !has("Cargo.toml"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_build_of(entries: &[&str]) -> bool {
        is_build(&entries.iter().map(|&entry| entry.to_owned()).collect::<Vec<_>>())
    }

    #[test]
    fn only_a_build_is_deleted() {
        assert!(is_build_of(&[]));
        assert!(is_build_of(&[".stage"]));
        assert!(is_build_of(&["index.html", "app-1f_bg.wasm"]));
        assert!(!is_build_of(&["index.html", "style.css"]));
        assert!(!is_build_of(&["index.html", "app_bg.wasm", "Cargo.toml"]));
        assert!(!is_build_of(&["photos"]));
    }
}
