//! The folder of a portal, with the mirror's folder in it.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;
use std::time::SystemTime;

use feed::{Feed, Link};
use percent_encoding::percent_decode_str;
use tempfile::TempDir;

/// Where the portal is served, were it.
const SITE: &str = "https://portal.invalid/content/";

pub(crate) struct Portal {
    folder: TempDir,
}

/// Every file, by its path: what is in it, and when it was written.
pub(crate) type Files = BTreeMap<String, (Vec<u8>, SystemTime)>;

impl Portal {
    pub(crate) fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap() }
    }

    /// The mirror's folder.
    pub(crate) fn content(&self) -> PathBuf {
        self.folder.path().join("content")
    }

    /// Writes a file beside the mirror's folder, or in it.
    pub(crate) fn put(&self, name: &str, content: impl AsRef<[u8]>) {
        let file = self.folder.path().join(name);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, content).unwrap();
    }

    /// The files in the mirror's folder that are served.
    pub(crate) fn files(&self) -> Files {
        let mut files = self.all_files();
        files.retain(|name, _| !name.starts_with('.'));
        files
    }

    /// All files in the mirror's folder.
    pub(crate) fn all_files(&self) -> Files {
        let mut files = Files::new();
        let mut folders = vec![self.content()];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
                if entry.file_type().unwrap().is_dir() {
                    folders.push(entry.path());
                    continue;
                }
                let name = entry.path().strip_prefix(self.content()).unwrap().display().to_string();
                let changed = entry.metadata().unwrap().modified().unwrap();
                files.insert(name.replace('\\', "/"), (fs::read(entry.path()).unwrap(), changed));
            }
        }
        files
    }

    /// The one feed in the folder, by its name and its bytes.
    pub(crate) fn feed_file(&self) -> (String, Vec<u8>) {
        let is_feed = |(name, _): &(String, _)| !name.contains('/');
        let (name, (bytes, _)) = self.files().into_iter().find(is_feed).unwrap();
        (name, bytes)
    }

    /// The one feed in the folder, as the portal reads it.
    pub(crate) fn feed(&self) -> Feed {
        let (name, bytes) = self.feed_file();
        feed::read(&bytes, &Link::absolute(SITE).unwrap().resolve(&name).unwrap()).unwrap().0
    }

    /// What is in the file that an address of the feed leads to; `None` where that is elsewhere.
    pub(crate) fn copy(&self, link: &Link) -> Option<Vec<u8>> {
        let path = link.without_fragment().strip_prefix(SITE)?;
        let path = percent_decode_str(path).decode_utf8().unwrap();
        Some(fs::read(self.content().join(path.as_ref())).unwrap_or_else(|error| panic!("{path}: {error}")))
    }
}
