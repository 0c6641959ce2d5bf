//! The portal's folder: what is in it that may have copies, and how copies get there.

use std::fs::{self, File, TryLockError};
use std::path::{Path, PathBuf};

use super::CompressError;
use crate::serve::content_type;

const INDEX: &str = "index.html";

/// A folder that no other run of the press writes into as long as this is there.
#[derive(Debug)]
pub(super) struct Folder<'a> {
    path: &'a Path,
    /// `tribune-press prerender` holds the same.
    _lock: File,
}

impl<'a> Folder<'a> {
    pub(super) fn open(path: &'a Path) -> Result<Self, CompressError> {
        let page = path.join(INDEX);
        let lock = File::open(&page).map_err(|source| CompressError::NoPortal { page, source })?;
        match lock.try_lock() {
            Err(TryLockError::WouldBlock) => Err(CompressError::Busy(path.to_owned())),
            // Some file systems have no locks; there, whoever starts two runs at once has to know.
            Ok(()) | Err(TryLockError::Error(_)) => Ok(Self { path, _lock: lock }),
        }
    }

    pub(super) fn file(&self, name: &str) -> PathBuf {
        self.path.join(name)
    }

    /// Every file that is text at heart, by its path in the folder. Symbolic links are not followed, and what is hidden is not served.
    pub(super) fn names(&self) -> Result<Vec<String>, CompressError> {
        let (mut names, mut folders) = (Vec::new(), vec![String::new()]);
        while let Some(folder) = folders.pop() {
            let path = self.path.join(&folder);
            let unreadable = |source| CompressError::Write { file: path.clone(), source };
            for entry in fs::read_dir(&path).map_err(unreadable)? {
                let entry = entry.map_err(unreadable)?;
                let kind = entry.file_type().map_err(unreadable)?;
                // A name that is no text is none of the portal's.
                let Ok(name) = entry.file_name().into_string() else { continue };
                if name.starts_with('.') {
                    continue;
                }
                if kind.is_dir() {
                    folders.push(format!("{folder}{name}/"));
                } else if kind.is_file() && content_type::is_compressible(content_type::of(&name)) {
                    names.push(format!("{folder}{name}"));
                }
            }
        }
        names.sort_unstable();
        Ok(names)
    }

    /// Writes a file in one step: whoever asks for it gets the old one or the new one, never a half.
    pub(super) fn write(&self, name: &str, bytes: &[u8]) -> Result<(), CompressError> {
        let file = self.file(name);
        let part = file.with_file_name(format!(".tribune-press-part-{}", file_name(&file)));
        let written = fs::write(&part, bytes).and_then(|()| fs::rename(&part, &file));
        written.map_err(|source| {
            let _ = fs::remove_file(&part);
            CompressError::Write { file, source }
        })
    }

    /// Deletes a file, and the folders that nothing is left in. `false` where there is none.
    pub(super) fn remove(&self, name: &str) -> Result<bool, CompressError> {
        let file = self.file(name);
        if !file.is_file() {
            return Ok(false);
        }
        fs::remove_file(&file).map_err(|source| CompressError::Write { file: file.clone(), source })?;
        for folder in file.ancestors().skip(1).take_while(|folder| *folder != self.path) {
            // Only an empty one can be deleted so.
            if fs::remove_dir(folder).is_err() {
                break;
            }
        }
        Ok(true)
    }
}

fn file_name(file: &Path) -> String {
    file.file_name().unwrap_or_default().to_string_lossy().into_owned()
}
