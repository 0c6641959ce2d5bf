//! The PDF files that are made to be read in tests.

use std::path::{Path, PathBuf};

/// A file of them, by its name.
pub(crate) fn corpus(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus").join(name)
}
