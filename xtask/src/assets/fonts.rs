//! The serif for headlines and text.

use std::path::Path;

use anyhow::Result;

use super::package::Package;
use crate::workspace::Workspace;

/// Latin, in every weight, upright and italic. Without the axis of optical sizes: with it a file is
/// 122 KB, without it 51, and it is the first thing a reader waits for after the text.
pub(crate) fn fill(_: &Workspace, package: &Package, to: &Path) -> Result<()> {
    package.copy_as("LICENSE", to, "LICENSE")?;
    for subset in ["latin", "latin-ext"] {
        for style in ["normal", "italic"] {
            let name = format!("source-serif-4-{subset}-wght-{style}.woff2");
            package.copy_as(&format!("files/{name}"), to, &name)?;
        }
    }
    Ok(())
}
