//! The script that puts the visitor's theme on the page before anything is painted.

use anyhow::Result;

use super::minify;
use super::own_files::write;
use crate::workspace::Workspace;

/// Makes `target/web/theme.js`.
pub(crate) fn bundle(workspace: &Workspace) -> Result<()> {
    let script = minify::bundle(workspace, &workspace.path("theme.js"), &[])?;
    write(&workspace.path("target/web/theme.js"), &script)
}
