//! What takes over a page that the press has written: it comes with such pages alone.

use anyhow::Result;

use super::minify;
use super::own_files::{Files, fill, hashed};
use crate::workspace::Workspace;

/// Where it is put, in `target/web` and in the deployed portal.
const FOLDER: &str = "takeover";

/// Makes `target/web/takeover/`, and gives the module's name.
pub(super) fn bundle(workspace: &Workspace) -> Result<String> {
    let code = minify::bundle(workspace, &workspace.path("src/takeover/index.js"), &[])?;
    let module = hashed(FOLDER, "js", &code);
    fill(&workspace.path("target/web"), FOLDER, &Files::from([(module.clone(), code)]))?;
    Ok(module)
}
