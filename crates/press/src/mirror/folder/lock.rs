//! One run at a time.

use std::fs::{File, TryLockError};
use std::path::Path;

use crate::mirror::MirrorError;

/// Keeps other runs out for as long as it is held, and no longer than this program runs.
pub(super) fn alone(lock: &Path, folder: &Path) -> Result<Option<File>, MirrorError> {
    let file = File::create(lock).map_err(|source| MirrorError::Write { file: lock.to_owned(), source })?;
    match file.try_lock() {
        Ok(()) => Ok(Some(file)),
        Err(TryLockError::WouldBlock) => Err(MirrorError::Busy(folder.to_owned())),
        // Some file systems have no locks; there, whoever starts two runs at once has to know.
        Err(TryLockError::Error(_)) => Ok(None),
    }
}
