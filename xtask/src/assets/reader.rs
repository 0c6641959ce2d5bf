//! What comes with the first document: our glue around PDF.js, and the reader's style sheet.

use anyhow::Result;

use super::minify;
use super::own_files::{Files, define, fill, hashed};
use crate::workspace::Workspace;

/// Where they are put, in `target/web` and in the deployed portal.
const FOLDER: &str = "reader";

/// The names of what is in `target/web/reader/`.
pub(super) struct Reader {
    /// The glue.
    pub(super) glue: String,
    /// The style sheet.
    pub(super) styles: String,
}

/// Makes `target/web/reader/`. What is there already is not written again.
pub(super) fn bundle(workspace: &Workspace, pdfjs: &str) -> Result<Reader> {
    let sheet = minify::bundle(workspace, &workspace.path("style/reader.css"), &[])?;
    let styles = hashed(FOLDER, "css", &sheet);
    let defines = [define("PDFJS", &format!("{pdfjs}/")), define("STYLES", &styles)];
    let code = minify::bundle(workspace, &workspace.path("src/reader/index.js"), &defines)?;
    let glue = hashed(FOLDER, "js", &code);
    let wanted = Files::from([(styles.clone(), sheet), (glue.clone(), code)]);
    fill(&workspace.path("target/web"), FOLDER, &wanted)?;
    Ok(Reader { glue, styles })
}
