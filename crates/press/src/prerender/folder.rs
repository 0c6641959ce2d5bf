//! What is in the portal's folder now, and whose it is.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::PrerenderError;
use super::manifest::Manifest;
use super::way::{Way, Ways, parent};

/// What is where a page is to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum There {
    /// Nothing.
    Nothing,
    /// Nothing, nor is there the folder that is called here, which all of it is in.
    NoFolder(Arc<str>),
    /// Just this page.
    Same,
    /// An older page that the press has written.
    Older,
    /// Something that it has not.
    Foreign,
}

/// The folder, and what the press has written there before.
#[derive(Debug)]
pub(super) struct Folder<'a> {
    pub(super) path: &'a Path,
    pub(super) before: Manifest,
    ways: Ways,
}

impl<'a> Folder<'a> {
    pub(super) fn new(path: &'a Path, before: Manifest) -> Self {
        Self { path, before, ways: Ways::default() }
    }

    /// Whose it is what is there.
    pub(super) fn there(&self, path: &str, new: &[u8]) -> Result<There, PrerenderError> {
        match self.ways.to(self.path, parent(path)) {
            Way::Open => self.there_in_folder(path, new),
            Way::Missing(folder) => Ok(There::NoFolder(folder)),
            Way::Barred => Ok(There::Foreign),
        }
    }

    fn there_in_folder(&self, path: &str, new: &[u8]) -> Result<There, PrerenderError> {
        let file = self.file(path);
        if file.is_symlink() {
            return Ok(There::Foreign);
        }
        match fs::read(&file) {
            Ok(old) if old == new => Ok(There::Same),
            Ok(old) if self.before.has(path, &old) => Ok(There::Older),
            Ok(_) => Ok(There::Foreign),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(There::Nothing),
            // A folder of that name, or a file in the place of a folder.
            Err(error) if matches!(error.kind(), ErrorKind::IsADirectory | ErrorKind::NotADirectory) => {
                Ok(There::Foreign)
            }
            Err(source) => Err(PrerenderError::Write { file, source }),
        }
    }

    /// Deletes a page that is not to be there any more, and the folders that nothing is left in. `false` where somebody has changed
    /// it, or it is gone.
    pub(super) fn remove(&self, path: &str) -> Result<bool, PrerenderError> {
        let file = self.file(path);
        if !fs::read(&file).is_ok_and(|bytes| self.before.has(path, &bytes)) {
            return Ok(false);
        }
        fs::remove_file(&file).map_err(|source| PrerenderError::Half { file: file.clone(), source })?;
        let folders = file.ancestors().skip(1).take_while(|folder| *folder != self.path);
        for folder in folders {
            // Only an empty one can be deleted so.
            if fs::remove_dir(folder).is_err() {
                break;
            }
        }
        Ok(true)
    }

    /// Whether nobody has put anything there since it was seen.
    pub(super) fn is_still(&self, path: &str, there: &There) -> bool {
        match fs::read(self.file(path)) {
            Ok(now) => *there == There::Older && self.before.has(path, &now),
            Err(error) => *there != There::Older && error.kind() == ErrorKind::NotFound && self.is_free(path),
        }
    }

    /// Whether nothing is there, and no link leads there from elsewhere.
    pub(super) fn is_free(&self, path: &str) -> bool {
        let file = self.file(path);
        !self.is_linked(&file) && !file.exists()
    }

    /// Whether the file, or a folder on the way to it, is a symbolic link: what that leads to is not in the portal's folder.
    fn is_linked(&self, file: &Path) -> bool {
        file.ancestors().take_while(|part| *part != self.path).any(Path::is_symlink)
    }

    pub(super) fn file(&self, path: &str) -> PathBuf {
        self.path.join(path)
    }
}
