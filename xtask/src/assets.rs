//! `cargo xtask assets`: what Trunk copies out of `target/web`.
//!
//! What the portal takes from npm lies in folders named after their versions: Trunk copies a folder
//! without hashing names, so the version is what makes it safe to cache for ever. Our own style sheet
//! is beside them, as one file, and so is what boot.js loads when it is wanted.

mod boot;
mod dompurify;
mod fonts;
pub(crate) mod minify;
mod own_files;
mod package;
mod pdfjs;
mod reader;
mod style;
mod takeover;
mod theme;
mod tools;

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::setup;
use crate::step::step;
use crate::workspace::Workspace;

use package::Package;

/// To be raised when a list below changes while the versions stay.
const LISTS: u32 = 2;

/// What is taken, the start of its folder's name, and what fills the folder.
const TAKEN: [(&str, &str, Fill); 3] = [
    ("pdfjs-dist", "pdfjs", pdfjs::fill),
    ("dompurify", "dompurify", dompurify::fill),
    ("@fontsource-variable/source-serif-4", "fonts", fonts::fill),
];

type Fill = fn(&Workspace, &Package, &Path) -> Result<()>;

/// Fills `target/web`. When that is up to date nothing is written, or a watcher would never rest.
pub(crate) fn run(workspace: &Workspace) -> Result<()> {
    setup::npm_packages::ensure(workspace)?;
    let pdfjs = fill(workspace)?;
    style::bundle(workspace)?;
    theme::bundle(workspace)?;
    let reader = reader::bundle(workspace, &pdfjs)?;
    let tools = tools::bundle(workspace, &reader)?;
    let takeover = takeover::bundle(workspace)?;
    boot::bundle(workspace, &pdfjs, &reader, &tools, &takeover)
}

/// The folder with the fonts, once [`run`] has filled it.
pub(crate) fn fonts(workspace: &Workspace) -> Result<PathBuf> {
    let (name, short, _) = TAKEN[2];
    let package = package::pinned(workspace, [name])?.swap_remove(0);
    Ok(workspace.path(format!("target/web/{short}-{}", package.version)))
}

/// What comes from npm. Gives the name of PDF.js's folder.
fn fill(workspace: &Workspace) -> Result<String> {
    let packages = package::pinned(workspace, TAKEN.map(|(name, ..)| name))?;
    let mut folders: Vec<String> = TAKEN
        .iter()
        .zip(&packages)
        .map(|((_, short, _), package)| format!("{short}-{}", package.version))
        .collect();
    let web = workspace.path("target/web");
    // Beside the folder and not in it: what is in there gets deployed.
    let stamp = workspace.path("target/web.stamp");
    let key = format!("lists {LISTS}\n{}\n", folders.join("\n"));
    let current = fs::read_to_string(&stamp).is_ok_and(|stamp| stamp == key);
    if current && folders.iter().all(|folder| web.join(folder).is_dir()) {
        println!("target/web is up to date: {}", folders.join(", "));
        return Ok(folders.swap_remove(0));
    }
    step("Filling target/web from npm's packages", "a second or two", || {
        // Made beside it and renamed when whole, so that a failure leaves no half a folder.
        let new = workspace.path("target/web.new");
        remove(&new)?;
        for (((_, _, fill), package), folder) in TAKEN.iter().zip(&packages).zip(&folders) {
            let folder = new.join(folder);
            fs::create_dir_all(&folder)?;
            fill(workspace, package, &folder)
                .with_context(|| format!("taking what we need of {}", package.name))?;
        }
        remove(&web)?;
        fs::rename(&new, &web).context("target/web.new cannot be renamed to target/web")?;
        fs::write(&stamp, &key).context("target/web.stamp cannot be written")?;
        println!("    {}", folders.join(", "));
        Ok(())
    })?;
    Ok(folders.swap_remove(0))
}

fn remove(folder: &Path) -> Result<()> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != ErrorKind::NotFound => {
            Err(error).with_context(|| format!("{} cannot be deleted", folder.display()))
        }
        _ => Ok(()),
    }
}
