//! Our own style sheets.

use std::fs;
use std::path::Path;
use std::time::SystemTime;

use anyhow::{Context, Result};

use super::minify;
use crate::workspace::Workspace;

/// What every page has, and what paper has besides.
const SHEETS: [&str; 2] = ["tribune.css", "paper.css"];

/// Makes one small file of each style sheet and what it imports, unless that is newer than all of them.
pub(crate) fn bundle(workspace: &Workspace) -> Result<()> {
    let style = workspace.path("style");
    SHEETS.iter().try_for_each(|sheet| {
        let target = workspace.path("target/web").join(sheet);
        let made = fs::metadata(&target).and_then(|metadata| metadata.modified()).ok();
        if made.is_some_and(|made| newest(&style).is_some_and(|changed| changed < made)) {
            return Ok(());
        }
        let css = minify::bundle(workspace, &style.join(sheet), &[])?;
        fs::write(&target, &css).with_context(|| format!("{} cannot be written", target.display()))?;
        println!("target/web/{sheet}: {} bytes", css.len());
        Ok(())
    })
}

/// When something in the folder last changed. Folders count: theirs tells of files that are gone.
fn newest(path: &Path) -> Option<SystemTime> {
    let own = fs::metadata(path).and_then(|metadata| metadata.modified()).ok();
    let entries = fs::read_dir(path).into_iter().flatten();
    entries.filter_map(|entry| newest(&entry.ok()?.path())).chain(own).max()
}
