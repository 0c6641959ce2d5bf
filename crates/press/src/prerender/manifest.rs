//! What the press has written, so that it touches nothing else.

use std::collections::BTreeMap;
use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use serde::{Deserialize, Serialize};

use super::PrerenderError;
use super::print::{page_print, print};

/// Its name, in the portal's folder. It is not served.
pub(super) const NAME: &str = ".tribune-press.json";

/// Raised when an older press could not read it any more. One that knew only [`print`] would take changed pages for somebody else's.
const SHAPE: u32 = 2;
/// The oldest that this one can read.
const OLDEST: u32 = 1;

/// The files, by their path in the folder, each with the prints that it may have: one, or two while a run is on its way, of which
/// it is not known how far it came.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Manifest {
    shape: u32,
    /// How many items each feed had.
    pub(super) feeds: BTreeMap<String, usize>,
    pub(super) files: BTreeMap<String, Vec<String>>,
}

impl Manifest {
    pub(super) fn new(feeds: BTreeMap<String, usize>, files: BTreeMap<String, Vec<String>>) -> Self {
        Self { shape: SHAPE, feeds, files }
    }

    /// Reads what is remembered; where nothing was written yet, that is nothing.
    pub(super) fn read(folder: &Path) -> Result<Self, PrerenderError> {
        let file = folder.join(NAME);
        let wrong = |why: String| PrerenderError::Manifest { file: file.clone(), why };
        let bytes = match fs::read(&file) {
            Ok(bytes) => bytes,
            Err(error) if error.kind() == ErrorKind::NotFound => {
                return Ok(Self::new(BTreeMap::new(), BTreeMap::new()));
            }
            Err(error) => return Err(wrong(error.to_string())),
        };
        let manifest: Self = serde_json::from_slice(&bytes).map_err(|error| wrong(error.to_string()))?;
        if (OLDEST..=SHAPE).contains(&manifest.shape) {
            Ok(manifest)
        } else {
            Err(wrong("another version of tribune-press has written it".to_owned()))
        }
    }

    /// Whether the press has written a file, and nobody has changed it since.
    pub(super) fn has(&self, path: &str, bytes: &[u8]) -> bool {
        let is_one_of = |prints: &Vec<String>| {
            // Once, all prints were of the other kind.
            prints.contains(&page_print(bytes)) || prints.contains(&print(bytes))
        };
        self.files.get(path).is_some_and(is_one_of)
    }

    /// What may be there while this one gives way to a newer.
    #[must_use]
    pub(super) fn on_the_way_to(&self, newer: &Self) -> Self {
        let mut between = Self { files: self.files.clone(), feeds: self.feeds.clone(), ..newer.clone() };
        for (path, prints) in &newer.files {
            let known = between.files.entry(path.clone()).or_default();
            known.extend(prints.iter().filter(|print| !known.contains(print)).cloned().collect::<Vec<_>>());
        }
        between
    }

    /// As it is written into the folder.
    pub(super) fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = serde_json::to_vec_pretty(self).unwrap_or_default();
        bytes.push(b'\n');
        bytes
    }
}
