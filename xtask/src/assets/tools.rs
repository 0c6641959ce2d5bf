//! What is done with an article or a picture, and its style sheet: they come when one of them is wanted.

use anyhow::Result;

use super::minify;
use super::own_files::{Files, define, fill, hashed};
use super::reader::Reader;
use crate::workspace::Workspace;

/// Where they are put, in `target/web` and in the deployed portal.
const FOLDER: &str = "tools";

/// Makes `target/web/tools/`, and gives the module's name. The reader's style sheet has the dialog for citing.
pub(super) fn bundle(workspace: &Workspace, reader: &Reader) -> Result<String> {
    let sheet = minify::bundle(workspace, &workspace.path("style/tools.css"), &[])?;
    let styles = hashed(FOLDER, "css", &sheet);
    let defines = [define("TOOL_STYLES", &styles), define("STYLES", &reader.styles)];
    let code = minify::bundle(workspace, &workspace.path("src/tools/index.js"), &defines)?;
    let module = hashed(FOLDER, "js", &code);
    let wanted = Files::from([(styles, sheet), (module.clone(), code)]);
    fill(&workspace.path("target/web"), FOLDER, &wanted)?;
    Ok(module)
}
