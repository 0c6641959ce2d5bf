//! A download that is not whole yet, and waits on the disk to go on.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::fetch::{Download, Known};

/// What came of a file so far.
#[derive(Debug)]
pub(super) struct Part {
    file: PathBuf,
    said: PathBuf,
    pub(super) validators: Validators,
}

/// What the server has said of the file, by which it is known to be the same still.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(super) struct Validators {
    pub(super) etag: Option<String>,
    pub(super) last_modified: Option<String>,
}

/// Why a piece did not come whole.
#[derive(Debug)]
pub(super) enum Broken {
    /// The connection broke, or the server has said another length.
    Connection(io::Error),
    /// There is more than is wanted.
    TooLarge,
    /// The disk.
    Disk(io::Error),
}

impl Part {
    /// What an earlier try has left there, if anything.
    pub(super) fn open(file: PathBuf) -> Self {
        let said = file.with_extension("json");
        let validators = fs::read(&said).ok().and_then(|said| serde_json::from_slice(&said).ok());
        Self { file, said, validators: validators.unwrap_or_default() }
    }

    /// How many bytes are here that can be gone on with.
    pub(super) fn bytes(&self) -> u64 {
        let known = Known { bytes: 1, ..self.known() };
        if known.validator().is_none() {
            return 0;
        }
        fs::metadata(&self.file).map_or(0, |about| about.len())
    }

    /// The same, as a server is asked.
    pub(super) fn known(&self) -> Known<'_> {
        let Validators { etag, last_modified } = &self.validators;
        Known { etag: etag.as_deref(), last_modified: last_modified.as_deref(), bytes: 0 }
    }

    /// Adds what comes, after what is here (`goes_on`) or from the beginning.
    pub(super) fn fill(&mut self, download: Download, goes_on: bool, most: u64) -> Result<(), Broken> {
        // A piece goes on from what it was asked for by.
        if !goes_on {
            self.validators = Validators { etag: download.etag, last_modified: download.last_modified };
        }
        // Written first: bytes without it would be of no use, and it without bytes does no harm.
        let said = serde_json::to_vec(&self.validators).unwrap_or_default();
        if !goes_on {
            self.discard();
        }
        fs::write(&self.said, said).map_err(Broken::Disk)?;
        let open = OpenOptions::new().create(true).append(true).open(&self.file);
        let mut file = open.map_err(Broken::Disk)?;
        let here = file.metadata().map_err(Broken::Disk)?.len();
        copy(download.body, &mut file, download.length, most.saturating_sub(here))
    }

    pub(super) fn path(&self) -> &Path {
        &self.file
    }

    /// Lets go of what is here.
    pub(super) fn discard(&self) {
        let _ = fs::remove_file(&self.file);
        let _ = fs::remove_file(&self.said);
    }

    /// The bytes are in their place: what was said of them is not needed here any more.
    pub(super) fn done(&self) {
        let _ = fs::remove_file(&self.said);
    }
}

fn copy(mut body: impl Read, file: &mut File, length: Option<u64>, most: u64) -> Result<(), Broken> {
    if length.is_some_and(|length| length > most) {
        return Err(Broken::TooLarge);
    }
    let (mut buffer, mut came) = (vec![0; 64 * 1024], 0);
    loop {
        let read = match body.read(&mut buffer) {
            Ok(0) => break,
            Ok(read) => read,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(Broken::Connection(error)),
        };
        came += read as u64;
        if came > most {
            return Err(Broken::TooLarge);
        }
        file.write_all(buffer.get(..read).unwrap_or_default()).map_err(Broken::Disk)?;
    }
    match length {
        Some(length) if length != came => {
            Err(Broken::Connection(io::Error::new(io::ErrorKind::UnexpectedEof, "it ended before its end")))
        }
        _ => Ok(()),
    }
}
