//! A program that runs as long as somebody has this.

use std::fs;
use std::net::{Ipv4Addr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use tempfile::TempDir;

/// A web server, with a folder for all that it writes.
pub(crate) struct Started {
    child: Child,
    folder: TempDir,
}

impl Started {
    pub(crate) fn new(mut command: Command, folder: TempDir) -> Self {
        let log = fs::File::create(folder.path().join("log")).unwrap();
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(log);
        Self { child: command.spawn().unwrap_or_else(|error| panic!("{command:?}: {error}")), folder }
    }

    /// What it has said on its standard error, when it has ended.
    pub(crate) fn end(&mut self) -> Option<String> {
        let status = self.child.try_wait().unwrap()?;
        let log = fs::read_to_string(self.folder.path().join("log")).unwrap_or_default();
        Some(format!("{status}: {log}"))
    }
}

impl Drop for Started {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A port that nobody listens at.
pub(crate) fn free_port() -> u16 {
    TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap().local_addr().unwrap().port()
}

/// The configurations that are tested.
pub(crate) fn deploy() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../deploy")
}

/// One of them, with other words in the place of some. Each of these has to be there.
pub(crate) fn changed(file: &Path, changes: &[(&str, &str)]) -> String {
    let mut text = fs::read_to_string(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    for (from, to) in changes {
        assert!(text.contains(from), "{} does not say {from:?} any more", file.display());
        text = text.replace(from, to);
    }
    text
}
