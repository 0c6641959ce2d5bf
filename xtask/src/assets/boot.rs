//! `boot.js`, which is told the names of what it loads when that is wanted. Trunk gives it a name of that kind in its turn.

use anyhow::Result;

use super::minify;
use super::own_files::{define, write};
use super::reader::Reader;
use crate::workspace::Workspace;

/// Makes `target/web/boot.js`. What is there already is not written again.
pub(super) fn bundle(workspace: &Workspace, pdfjs: &str, reader: &Reader, tools: &str) -> Result<()> {
    let defines =
        [define("PDFJS", &format!("{pdfjs}/")), define("READER", &reader.glue), define("TOOLS", tools)];
    let boot = minify::bundle(workspace, &workspace.path("boot.js"), &defines)?;
    write(&workspace.path("target/web/boot.js"), &boot)
}
