//! A folder that is not there yet, and waits with all that is to be in it.

use std::fs::{self, File};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// The folder.
#[derive(Debug)]
pub(in super::super) struct Tree {
    waiting: PathBuf,
    /// Its path in the portal's folder.
    pub(in super::super) path: Arc<str>,
    is_put: AtomicBool,
}

impl Tree {
    pub(super) fn new(waiting: PathBuf, path: Arc<str>) -> Self {
        Self { waiting, path, is_put: AtomicBool::new(false) }
    }

    /// Where a file waits, by its path in the portal's folder.
    pub(super) fn file(&self, path: &str) -> PathBuf {
        self.waiting.join(path.strip_prefix(&*self.path).unwrap_or(path).trim_start_matches('/'))
    }

    /// Puts all of it in its place in one step, unless something is there meanwhile; its files can go to their places then, one by one.
    pub(in super::super) fn put(&self, place: &Path) {
        if fs::rename(&self.waiting, place).is_ok() {
            self.is_put.store(true, Ordering::Relaxed);
        }
    }

    pub(super) fn is_put(&self) -> bool {
        self.is_put.load(Ordering::Relaxed)
    }
}

/// Writes a file where there is none. In most cases it is the first in its folder.
pub(super) fn write_new(file: &Path, bytes: &[u8]) -> io::Result<()> {
    if let Some(folder) = file.parent() {
        match fs::create_dir(folder) {
            Err(error) if error.kind() == ErrorKind::NotFound => fs::create_dir_all(folder)?,
            Err(error) if error.kind() != ErrorKind::AlreadyExists => return Err(error),
            _ => {}
        }
    }
    File::create_new(file)?.write_all(bytes)
}
