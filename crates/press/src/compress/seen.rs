//! Which files have copies, and what was in them.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde::{Deserialize, Serialize};

/// Its name, in the portal's folder. It is not served.
pub(super) const NAME: &str = ".tribune-compressed.json";

/// Raised when an older press could not read it any more.
const SHAPE: u32 = 2;

/// The files, by their path in the folder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Seen {
    shape: u32,
    pub(super) files: BTreeMap<String, SeenFile>,
}

/// A file whose copies are as they should be.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct SeenFile {
    /// By which its content is known again.
    pub(super) print: String,
    /// By what is put behind its name.
    pub(super) copies: BTreeMap<String, SeenCopy>,
}

/// A copy that says what its file says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct SeenCopy {
    /// By which it is known again: somebody may have put another in its place.
    pub(super) print: String,
    /// Whether the press has made it, and it is the press's to delete.
    pub(super) is_ours: bool,
}

impl Seen {
    pub(super) fn new(files: BTreeMap<String, SeenFile>) -> Self {
        Self { shape: SHAPE, files }
    }

    /// What was seen last time. Without it each copy is held against its file, and those whose file is gone stay.
    pub(super) fn read(folder: &Path) -> Self {
        let read = fs::read(folder.join(NAME)).ok().and_then(|bytes| serde_json::from_slice(&bytes).ok());
        read.filter(|seen: &Self| seen.shape == SHAPE).unwrap_or_else(|| Self::new(BTreeMap::new()))
    }

    /// As it is written into the folder.
    pub(super) fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = serde_json::to_vec_pretty(self).unwrap_or_default();
        bytes.push(b'\n');
        bytes
    }
}
