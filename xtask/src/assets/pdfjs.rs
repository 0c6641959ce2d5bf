//! PDF.js: its `legacy` build, which older phones understand, and the data that documents may need.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use super::minify;
use super::package::Package;
use crate::workspace::Workspace;

/// Fills the folder that the document reader loads from.
///
/// Left out: the sandbox and its engine, which would run a document's scripts; the fallbacks for
/// browsers without WebAssembly, which cannot run the portal; source maps; and the Liberation fonts,
/// which are under the GPL. They would stand in for a Helvetica that a document does not embed, and
/// PDF.js asks for them only on a machine that has none of Helvetica, Arial, Liberation Sans, Arimo,
/// `DejaVu` Sans and the like. There, the browser's own sans-serif is used.
pub(crate) fn fill(workspace: &Workspace, package: &Package, to: &Path) -> Result<()> {
    package.copy_as("LICENSE", to, "LICENSE")?;
    package.copy_as("legacy/build/pdf.min.mjs", to, "pdf.min.mjs")?;
    package.copy_as("legacy/build/pdf.worker.min.mjs", to, "pdf.worker.min.mjs")?;
    let viewer = |kind: &str| package.path(&format!("legacy/web/pdf_viewer.{kind}"));
    minify::module(workspace, &viewer("mjs"), &to.join("pdf_viewer.min.mjs"))?;
    minify::css(workspace, &viewer("css"), &to.join("pdf_viewer.css"))?;

    let css = fs::read_to_string(viewer("css")).context("pdf_viewer.css cannot be read")?;
    let named = images(&css);
    // The icons of notes and attached files are named by the script, after what a document says.
    package.copy_some("legacy/web/images", &to.join("images"), |name| {
        named.contains(&name) || name.starts_with("annotation-")
    })?;
    package.copy_some("cmaps", &to.join("cmaps"), |_| true)?;
    package.copy_some("iccs", &to.join("iccs"), |_| true)?;
    package.copy_some("standard_fonts", &to.join("standard_fonts"), |name| {
        !name.to_lowercase().contains("liberation")
    })?;
    package.copy_some("wasm", &to.join("wasm"), |name| {
        let is_code = ["jbig2.wasm", "openjpeg.wasm", "qcms_bg.wasm"].contains(&name);
        is_code || (name.starts_with("LICENSE") && !name.contains("QUICKJS"))
    })
}

/// The names in `url(images/…)`.
fn images(css: &str) -> Vec<&str> {
    let after = css.split("images/").skip(1);
    after.filter_map(|rest| rest.split([')', '"', '\'']).next()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn images_are_named_with_and_without_quotes() {
        let css = "a { background: url(images/a.svg) } b { --b: url(\"images/b.gif\") } \
                   c { background: url('data:image/svg+xml,…') }";
        assert_eq!(images(css), ["a.svg", "b.gif"]);
    }
}
