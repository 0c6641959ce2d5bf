//! New pages, beside the old ones until all are there.

mod tree;

use std::collections::HashMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use super::PrerenderError;
pub(super) use tree::Tree;

/// Its name in the portal's folder: renaming from there is within one file system.
const NAME: &str = ".tribune-press";

/// A folder that nobody looks into, which goes when it is let go of.
#[derive(Debug)]
pub(super) struct Staging {
    folder: PathBuf,
    count: AtomicUsize,
    /// Folders that are to be in the portal's, by their paths there.
    trees: Mutex<HashMap<Arc<str>, Arc<Tree>>>,
}

/// Where a page waits for its place.
#[derive(Debug, Clone)]
pub(super) enum Waiting {
    /// As a file.
    Alone(PathBuf),
    /// In a folder that becomes one of the portal's, and brings all that is in it.
    Within(Arc<Tree>),
}

impl Staging {
    /// Begins anew; what a run left there that was interrupted is of no use.
    pub(super) fn new(dist: &Path) -> Result<Self, PrerenderError> {
        let folder = dist.join(NAME);
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir(&folder).map_err(|source| PrerenderError::Write { file: folder.clone(), source })?;
        Ok(Self { folder, count: AtomicUsize::new(0), trees: Mutex::default() })
    }

    /// Writes a file that waits for its place.
    pub(super) fn add(&self, bytes: &[u8]) -> Result<PathBuf, PrerenderError> {
        let file = self.next();
        match fs::write(&file, bytes) {
            Ok(()) => Ok(file),
            Err(source) => Err(PrerenderError::Write { file, source }),
        }
    }

    /// Writes a file that waits in a folder which is not there yet.
    pub(super) fn add_within(
        &self,
        folder: &Arc<str>,
        path: &str,
        bytes: &[u8],
    ) -> Result<Waiting, PrerenderError> {
        let tree = self.tree(folder);
        let file = tree.file(path);
        match tree::write_new(&file, bytes) {
            Ok(()) => Ok(Waiting::Within(tree)),
            // Some disks have one file for two that differ in large and small letters: the second is not to have the first one's place.
            Err(error) if is_taken(&error) => self.add(bytes).map(Waiting::Alone),
            Err(source) => Err(PrerenderError::Write { file, source }),
        }
    }

    /// The folders that wait for their places, by their paths: where a disk takes two names for one, it is not chance which comes first.
    pub(super) fn trees(&self) -> Vec<Arc<Tree>> {
        let trees = self.trees.lock().unwrap_or_else(PoisonError::into_inner);
        let mut trees: Vec<_> = trees.values().cloned().collect();
        trees.sort_by(|one, other| one.path.cmp(&other.path));
        trees
    }

    fn tree(&self, folder: &Arc<str>) -> Arc<Tree> {
        let mut trees = self.trees.lock().unwrap_or_else(PoisonError::into_inner);
        let tree = trees
            .entry(Arc::clone(folder))
            .or_insert_with(|| Arc::new(Tree::new(self.next(), Arc::clone(folder))));
        Arc::clone(tree)
    }

    fn next(&self) -> PathBuf {
        self.folder.join(self.count.fetch_add(1, Ordering::Relaxed).to_string())
    }
}

fn is_taken(error: &io::Error) -> bool {
    use io::ErrorKind::{AlreadyExists, IsADirectory, NotADirectory};
    matches!(error.kind(), AlreadyExists | IsADirectory | NotADirectory)
}

impl Waiting {
    /// Puts a page in its place, in one step: whoever asks for it gets the old one or the new one, never a half.
    pub(super) fn put(&self, path: &str, place: &Path) -> io::Result<()> {
        match self {
            Self::Alone(file) => put(file, place),
            Self::Within(tree) => put(&tree.file(path), place),
        }
    }

    /// Whether it has come to its place with its folder.
    pub(super) fn is_put(&self) -> bool {
        matches!(self, Self::Within(tree) if tree.is_put())
    }
}

/// Puts a file that waits in its place.
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_that_somebody_makes_meanwhile_is_left_and_its_pages_come_one_by_one() {
        let dist = tempfile::tempdir().unwrap();
        let staging = Staging::new(dist.path()).unwrap();
        let waiting = ["nl/a/index.html", "nl/b/index.html"]
            .map(|path| (path, staging.add_within(&"nl".into(), path, path.as_bytes()).unwrap()));
        fs::create_dir(dist.path().join("nl")).unwrap();
        fs::write(dist.path().join("nl/notes.txt"), "Notes.").unwrap();
        let trees = staging.trees();
        trees[0].put(&dist.path().join("nl"));
        assert_eq!(trees.len(), 1);
        for (path, waiting) in waiting {
            assert!(!waiting.is_put());
            waiting.put(path, &dist.path().join(path)).unwrap();
            assert_eq!(fs::read_to_string(dist.path().join(path)).unwrap(), path);
        }
        assert_eq!(fs::read_to_string(dist.path().join("nl/notes.txt")).unwrap(), "Notes.");
    }

    #[test]
    fn a_page_that_has_the_place_of_another_waits_by_itself() {
        let dist = tempfile::tempdir().unwrap();
        let staging = Staging::new(dist.path()).unwrap();
        let add = |bytes| staging.add_within(&"nl".into(), "nl/index.html", bytes).unwrap();
        assert!(matches!(add(b"one"), Waiting::Within(_)) && matches!(add(b"two"), Waiting::Alone(_)));
        staging.trees()[0].put(&dist.path().join("nl"));
        assert_eq!(fs::read(dist.path().join("nl/index.html")).unwrap(), b"one");
    }
}
