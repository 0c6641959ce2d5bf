//! Which files have copies, and what was in them.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde::{Deserialize, Serialize};

/// Its name, in the portal's folder. It is not served.
pub(super) const NAME: &str = ".tribune-compressed.json";

/// Raised when an older press could not read it any more.
const SHAPE: u32 = 1;

/// The files, by their path in the folder, each with the print of what its copies say.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Seen {
    shape: u32,
    pub(super) files: BTreeMap<String, String>,
}

impl Seen {
    pub(super) fn new(files: BTreeMap<String, String>) -> Self {
        Self { shape: SHAPE, files }
    }

    /// What was seen last time. Without it each copy is held against its file, so to lose it costs time and nothing else.
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
