//! The mirror's folder: what is in it, whose it is, and how files come to their places.

mod ending;
mod lock;

use std::fs::{self, File};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use super::MirrorError;
use super::file_name;
use super::journal::{Entry, Journal};
use super::manifest::Manifest;
use crate::prerender::print;
use lock::alone;

/// A folder in it that is not served: downloads that are not whole, feeds as they came, the journal.
const HIDDEN: &str = ".tribune-mirror";

/// Whose it is what is where a file is to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum There {
    Nothing,
    /// A file of the mirror's.
    Ours,
    /// Something that the mirror has not written, or that somebody has changed.
    Foreign,
}

/// The folder, and what the mirror has written there before.
#[derive(Debug)]
pub(super) struct Folder {
    path: PathBuf,
    pub(super) before: Manifest,
    journal: Journal,
    _alone: Option<File>,
}

impl Folder {
    /// Opens it, or makes it, and keeps other runs out.
    pub(super) fn open(path: &Path) -> Result<Self, MirrorError> {
        let hidden = path.join(HIDDEN);
        let parts = hidden.join("parts");
        fs::create_dir_all(&parts).map_err(|source| MirrorError::Write { file: parts, source })?;
        let alone = alone(&hidden.join("lock"), path)?;
        let mut before = Manifest::read(path)?;
        let journal = hidden.join("journal");
        let journal = Journal::open(journal.clone(), &mut before)
            .map_err(|source| MirrorError::Write { file: journal, source })?;
        Ok(Self { path: path.to_owned(), before, journal, _alone: alone })
    }

    /// Whose it is what is there.
    pub(super) fn there(&self, path: &str) -> There {
        let file = self.path.join(path);
        if file.ancestors().take_while(|part| *part != self.path).any(Path::is_symlink) {
            return There::Foreign;
        }
        match fs::read(&file) {
            Ok(bytes) => {
                let print = print(&bytes);
                let is_ours = self.before.files.get(path).is_some_and(|prints| prints.contains(&print));
                if is_ours { There::Ours } else { There::Foreign }
            }
            Err(error) if error.kind() == ErrorKind::NotFound => There::Nothing,
            Err(_) => There::Foreign,
        }
    }

    /// Whether a file has not changed since it was copied.
    pub(super) fn has(&self, path: &str, wanted: &str) -> bool {
        self.read(path).is_ok_and(|bytes| print(&bytes) == wanted)
    }

    /// Whether there is a file, whosever it is.
    pub(super) fn is_there(&self, path: &str) -> bool {
        self.path.join(path).is_file()
    }

    /// What is in a file.
    pub(super) fn read(&self, path: &str) -> io::Result<Vec<u8>> {
        fs::read(self.path.join(path))
    }

    /// Puts a file that waits in its place, in one step.
    pub(super) fn put(&self, waiting: &Path, entry: &Entry) -> Result<(), MirrorError> {
        let place = self.path.join(&entry.path);
        let journal = self.journal.add(entry);
        journal.map_err(|source| MirrorError::Write { file: self.journal.path().to_owned(), source })?;
        let folder = place.parent().map_or(Ok(()), fs::create_dir_all);
        folder
            .and_then(|()| fs::rename(waiting, &place))
            .map_err(|source| MirrorError::Write { file: place, source })
    }

    /// Writes a file that the mirror makes itself. `None` when there is something else in its place; else whether there was
    /// anything to be written.
    pub(super) fn write(&self, path: &str, bytes: &[u8]) -> Result<Option<bool>, MirrorError> {
        let print = print(bytes);
        if self.there(path) == There::Foreign && !self.has(path, &print) {
            return Ok(None);
        }
        let is_there = self.has(path, &print);
        if is_there && self.before.files.get(path).is_some_and(|prints| prints.contains(&print)) {
            return Ok(Some(false));
        }
        let waiting = self.part(&file_name::folder(path)).with_extension("new");
        let written = fs::write(&waiting, bytes);
        written.map_err(|source| MirrorError::Write { file: waiting.clone(), source })?;
        self.put(&waiting, &Entry { path: path.to_owned(), print, copy: None })?;
        Ok(Some(!is_there))
    }

    /// Where a download waits until it is whole.
    pub(super) fn part(&self, name: &str) -> PathBuf {
        self.path.join(HIDDEN).join("parts").join(name)
    }

    /// Where a page of a feed is kept as it came.
    pub(super) fn page(&self, address: &str) -> PathBuf {
        self.path.join(HIDDEN).join(format!("{}.page", file_name::folder(address)))
    }
}
