//! What a run has done so far, line by line: were it to end here, the next run would know.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use serde::{Deserialize, Serialize};

use super::manifest::{Copy, Manifest};

/// A file that is about to be put in its place.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Entry {
    pub(super) path: String,
    pub(super) print: String,
    /// The copy, and what its original is known by; nothing for what the mirror makes itself.
    pub(super) copy: Option<(String, Copy)>,
}

/// The journal of the run that is on its way.
#[derive(Debug)]
pub(super) struct Journal {
    path: PathBuf,
    file: Mutex<File>,
}

impl Journal {
    /// Opens it, and adds to what is remembered what an interrupted run has left in it. A line that is not whole was being written:
    /// its file is not in its place yet.
    pub(super) fn open(path: PathBuf, remembered: &mut Manifest) -> io::Result<Self> {
        let lines = fs::read(&path).unwrap_or_default();
        for line in lines.split(|byte| *byte == b'\n') {
            let Ok(entry) = serde_json::from_slice::<Entry>(line) else { continue };
            remembered.expect(&entry.path, &entry.print);
            if let Some((key, copy)) = entry.copy {
                remembered.copies.insert(key, copy);
            }
        }
        let mut file = OpenOptions::new().create(true).append(true).open(&path)?;
        if !lines.is_empty() && !lines.ends_with(b"\n") {
            file.write_all(b"\n")?;
        }
        Ok(Self { path, file: Mutex::new(file) })
    }

    /// Writes an entry, before its file is put in its place.
    pub(super) fn add(&self, entry: &Entry) -> io::Result<()> {
        let mut line = serde_json::to_vec(entry)?;
        line.push(b'\n');
        self.file.lock().unwrap_or_else(PoisonError::into_inner).write_all(&line)
    }

    /// Where it is.
    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    /// Ends it: all that is in it is remembered.
    pub(super) fn close(self) {
        drop(self.file);
        // What stays is read again, and says nothing new.
        let _ = fs::remove_file(&self.path);
    }
}
