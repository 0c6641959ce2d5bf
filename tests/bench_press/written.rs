//! What is in a folder.

use std::{fs, io, ops::Sub, path::Path};

/// Files, pages and bytes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Written {
    pub(crate) files: u64,
    /// Those that are pages.
    pub(crate) pages: u64,
    pub(crate) bytes: u64,
}

impl Written {
    /// All that there is, also further down; nothing where there is no folder.
    pub(crate) fn within(folder: &Path) -> io::Result<Self> {
        let mut written = Self::default();
        if folder.is_dir() {
            written.add(folder)?;
        }
        Ok(written)
    }

    fn add(&mut self, folder: &Path) -> io::Result<()> {
        for entry in fs::read_dir(folder)? {
            let entry = entry?;
            if entry.file_type()?.is_dir() {
                self.add(&entry.path())?;
                continue;
            }
            self.files += 1;
            self.bytes += entry.metadata()?.len();
            self.pages += u64::from(entry.path().extension().is_some_and(|extension| extension == "html"));
        }
        Ok(())
    }
}

impl Sub for Written {
    type Output = Self;

    fn sub(self, before: Self) -> Self {
        Self {
            files: self.files - before.files,
            pages: self.pages - before.pages,
            bytes: self.bytes - before.bytes,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_there_before_was_not_written() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("index.html"), "before").unwrap();
        let before = Written::within(folder.path()).unwrap();
        fs::create_dir(folder.path().join("en")).unwrap();
        fs::write(folder.path().join("en/index.html"), "page").unwrap();
        fs::write(folder.path().join("en/feed.json"), "{}").unwrap();
        let after = Written::within(folder.path()).unwrap();
        assert_eq!(after - before, Written { files: 2, pages: 1, bytes: 6 });
        assert_eq!(Written::within(&folder.path().join("none")).unwrap(), Written::default());
    }
}
