//! DOMPurify, which has the last word on every article's HTML.

use std::path::Path;

use anyhow::Result;

use super::minify;
use super::package::Package;
use crate::workspace::Workspace;

/// Its module, minified by us: the minified file in the package is an old-fashioned script. Servers that do not know
/// `.mjs` are many, so it is called `.js`.
pub(crate) fn fill(workspace: &Workspace, package: &Package, to: &Path) -> Result<()> {
    package.copy_as("LICENSE", to, "LICENSE")?;
    package.copy_as("LICENSE-MPL", to, "LICENSE-MPL")?;
    minify::module(workspace, &package.path("dist/purify.es.mjs"), &to.join("purify.min.js"))
}
