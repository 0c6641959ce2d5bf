//! New pages, beside the old ones until all are there.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

use super::PrerenderError;

/// Its name in the portal's folder: renaming from there is within one file system.
const NAME: &str = ".tribune-press";

/// A folder that nobody looks into, which goes when it is let go of.
#[derive(Debug)]
pub(super) struct Staging {
    folder: PathBuf,
    count: AtomicUsize,
}

impl Staging {
    /// Begins anew; what a run left there that was interrupted is of no use.
    pub(super) fn new(dist: &Path) -> Result<Self, PrerenderError> {
        let folder = dist.join(NAME);
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir(&folder).map_err(|source| PrerenderError::Write { file: folder.clone(), source })?;
        Ok(Self { folder, count: AtomicUsize::new(0) })
    }

    /// Writes a file that waits for its place.
    pub(super) fn add(&self, bytes: &[u8]) -> Result<PathBuf, PrerenderError> {
        let file = self.folder.join(self.count.fetch_add(1, Ordering::Relaxed).to_string());
        match fs::write(&file, bytes) {
            Ok(()) => Ok(file),
            Err(source) => Err(PrerenderError::Write { file, source }),
        }
    }
}

/// Puts a file that waits in its place, in one step: whoever asks for it gets the old one or the new one, never a half.
pub(super) fn put(waiting: &Path, place: &Path) -> io::Result<()> {
    if let Some(folder) = place.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::rename(waiting, place)
}

impl Drop for Staging {
    fn drop(&mut self) {
        // What stays is deleted by the next run.
        let _ = fs::remove_dir_all(&self.folder);
    }
}
