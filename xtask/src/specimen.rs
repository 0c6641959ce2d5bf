//! `cargo xtask specimen`: a page with every component in its real states, to be opened from the disk.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::assets;
use crate::command::{cargo, run as run_command};
use crate::setup;
use crate::step::step;
use crate::workspace::Workspace;

/// About how long it takes.
pub(crate) const ESTIMATE: &str = "seconds; 2 minutes the first time";

/// Where the page is, with all that it asks for.
pub(crate) fn folder(workspace: &Workspace) -> PathBuf {
    workspace.path("target/specimen")
}

/// Set-up, the page, and where it is.
pub(crate) fn run(workspace: &Workspace) -> Result<()> {
    setup::node::ensure(workspace)?;
    step("Writing every component in its real states", ESTIMATE, || make(workspace))?;
    println!(
        "\n    Open {} in a browser, or have it served:",
        folder(workspace).join("index.html").display()
    );
    println!("    cargo run --package press -- serve target/specimen --address 127.0.0.1:8080\n");
    Ok(())
}

/// Makes the folder anew.
pub(crate) fn make(workspace: &Workspace) -> Result<()> {
    assets::run(workspace)?;
    let folder = folder(workspace);
    if folder.exists() {
        fs::remove_dir_all(&folder).with_context(|| format!("{} cannot be deleted", folder.display()))?;
    }
    fs::create_dir_all(&folder).with_context(|| format!("{} cannot be made", folder.display()))?;
    let styles = assets::minify::bundle(workspace, &workspace.path("style/specimen.css"), &[])?;
    fs::write(folder.join("specimen.css"), styles).context("specimen.css cannot be written")?;
    copy(&workspace.path("target/web/theme.js"), &folder)?;
    copy(&workspace.path("public/icon.svg"), &folder)?;
    for inside in
        [workspace.path("public/images"), workspace.path("public/documents"), assets::fonts(workspace)?]
    {
        copy(&inside, &folder)?;
    }
    // The page is the app's own work: it is made of the same components.
    run_command(
        cargo(workspace)
            .args(["run", "--quiet", "--package", "tribune", "--example", "specimen", "--"])
            .arg(&folder),
    )
}

/// Copies a file, or a folder with all that is in it, into a folder.
fn copy(from: &Path, to: &Path) -> Result<()> {
    let to = to.join(from.file_name().unwrap_or_default());
    let told = || format!("{} cannot be copied", from.display());
    if !from.is_dir() {
        return fs::copy(from, to).map(drop).with_context(told);
    }
    fs::create_dir_all(&to).with_context(told)?;
    for entry in fs::read_dir(from).with_context(told)? {
        copy(&entry?.path(), &to)?;
    }
    Ok(())
}
