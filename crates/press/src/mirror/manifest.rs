//! What the mirror knows of its files, so that it asks for none again and touches no other.

use std::collections::BTreeMap;
use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use serde::{Deserialize, Serialize};

use super::MirrorError;
use super::facts::KeptFacts;

/// Its name, in the mirror's folder. It is not served.
pub(super) const NAME: &str = ".tribune-mirror.json";

/// Raised when an older mirror could not read it any more.
const SHAPE: u32 = 1;

/// What is remembered from one run to the next.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Manifest {
    shape: u32,
    /// The files, by their path in the folder, each with the prints that it may have: several, when a run was interrupted.
    pub(super) files: BTreeMap<String, Vec<String>>,
    /// What is known of each copy, by what its original is known by.
    pub(super) copies: BTreeMap<String, Copy>,
    /// How many items each feed had.
    pub(super) feeds: BTreeMap<String, usize>,
    /// The feeds' pages, by their address.
    pub(super) pages: BTreeMap<String, Page>,
}

/// A file that was copied.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Copy {
    /// Where it came from.
    pub(super) address: String,
    /// Where it is in the folder.
    pub(super) path: String,
    pub(super) media_type: String,
    /// In bytes.
    pub(super) length: u64,
    pub(super) print: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) etag: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) last_modified: Option<String>,
    /// What was read in it, if it is a document.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) facts: Option<KeptFacts>,
}

/// A page of a feed, as it came; its bytes are in the folder that is not served.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Page {
    /// Where it really came from, after redirects.
    pub(super) address: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) etag: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) last_modified: Option<String>,
    pub(super) print: String,
}

impl Manifest {
    pub(super) fn new() -> Self {
        Self {
            shape: SHAPE,
            files: BTreeMap::new(),
            copies: BTreeMap::new(),
            feeds: BTreeMap::new(),
            pages: BTreeMap::new(),
        }
    }

    /// Reads what is remembered; where nothing was copied yet, that is nothing.
    pub(super) fn read(folder: &Path) -> Result<Self, MirrorError> {
        let file = folder.join(NAME);
        let wrong = |why: String| MirrorError::Manifest { file: file.clone(), why };
        let bytes = match fs::read(&file) {
            Ok(bytes) => bytes,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Self::new()),
            Err(error) => return Err(wrong(error.to_string())),
        };
        let manifest: Self = serde_json::from_slice(&bytes).map_err(|error| wrong(error.to_string()))?;
        if manifest.shape == SHAPE {
            Ok(manifest)
        } else {
            Err(wrong("another version of tribune-press has written it".to_owned()))
        }
    }

    /// Adds a print that a file may have from now on.
    pub(super) fn expect(&mut self, path: &str, print: &str) {
        let prints = self.files.entry(path.to_owned()).or_default();
        if !prints.iter().any(|known| known == print) {
            prints.push(print.to_owned());
        }
    }

    /// As it is written into the folder.
    pub(super) fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = serde_json::to_vec_pretty(self).unwrap_or_default();
        bytes.push(b'\n');
        bytes
    }
}
