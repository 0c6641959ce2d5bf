//! Our own style sheet.

use std::fs;
use std::path::Path;
use std::time::SystemTime;

use anyhow::{Context, Result};

use super::minify;
use crate::workspace::Workspace;

/// Makes one small file of `style/tribune.css` and what it imports, unless that is newer than all of them.
pub(crate) fn bundle(workspace: &Workspace) -> Result<()> {
    let style = workspace.path("style");
    let target = workspace.path("target/web/tribune.css");
    let made = fs::metadata(&target).and_then(|metadata| metadata.modified()).ok();
    if made.is_some_and(|made| newest(&style).is_some_and(|changed| changed < made)) {
        return Ok(());
    }
    let css = minify::bundle(workspace, &style.join("tribune.css"), &[])?;
    fs::write(&target, &css).with_context(|| format!("{} cannot be written", target.display()))?;
    println!("target/web/tribune.css: {} bytes", css.len());
    Ok(())
}

/// When something in the folder last changed. Folders count: theirs tells of files that are gone.
fn newest(path: &Path) -> Option<SystemTime> {
    let own = fs::metadata(path).and_then(|metadata| metadata.modified()).ok();
    let entries = fs::read_dir(path).into_iter().flatten();
    entries.filter_map(|entry| newest(&entry.ok()?.path())).chain(own).max()
}
