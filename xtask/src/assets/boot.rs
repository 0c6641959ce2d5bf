//! `boot.js`, which is told the names of what it loads when that is wanted. Trunk gives it a name of that kind in its turn.

use anyhow::Result;

use super::minify;
use super::own_files::{Files, define, fill, hashed, write};
use super::reader::Reader;
use crate::workspace::Workspace;

/// Where the style sheet of the back pages is put, in `target/web` and in the deployed portal.
const BACK: &str = "back";

/// Makes `target/web/boot.js`, and the style sheet that it brings with the back pages. What is there already is not written again.
pub(super) fn bundle(
    workspace: &Workspace,
    pdfjs: &str,
    reader: &Reader,
    tools: &str,
    takeover: &str,
) -> Result<()> {
    let sheet = minify::bundle(workspace, &workspace.path("style/back.css"), &[])?;
    let back = hashed(BACK, "css", &sheet);
    let defines = [
        define("PDFJS", &format!("{pdfjs}/")),
        define("READER", &reader.glue),
        define("TOOLS", tools),
        define("TAKEOVER", takeover),
        define("BACK_STYLES", &back),
    ];
    fill(&workspace.path("target/web"), BACK, &Files::from([(back, sheet)]))?;
    let boot = minify::bundle(workspace, &workspace.path("boot.js"), &defines)?;
    write(&workspace.path("target/web/boot.js"), &boot)
}
