//! Documents of many kinds, and what is read of them.
#![expect(clippy::unwrap_used, clippy::panic, reason = "the helpers of tests may fail too")]

mod corpus;
mod covers;
mod demo;
mod given;
mod hostile;
mod mutations;
mod outlines;
mod texts;

use std::path::{Path, PathBuf};

use document::{Document, DocumentError, Limits, examine};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The bytes of a file of the tests, or of the demo.
fn bytes(folder: &str, name: &str) -> Vec<u8> {
    let path = root().join(folder).join(name);
    std::fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// A file of `tests/corpus`, as it is read.
fn corpus_file(name: &str) -> Result<Document, DocumentError> {
    examine(bytes("tests/corpus", name), &Limits::default())
}

/// A file of `tests/corpus` that can be read.
fn read(name: &str) -> Document {
    corpus_file(name).unwrap_or_else(|error| panic!("{name}: {error}"))
}
