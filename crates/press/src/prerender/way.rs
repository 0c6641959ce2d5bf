//! What is on the way to a file.

use std::collections::HashMap;
use std::fs;
use std::io::ErrorKind;
use std::path::Path;
use std::sync::{Arc, PoisonError, RwLock};

/// A folder of the portal's, or what is in its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Way {
    /// A folder that is there.
    Open,
    /// A symbolic link, or a file: what is to be in that folder has no place.
    Barred,
    /// Nothing; nor is there anything in the place of this folder, which it is in, or which it is.
    Missing(Arc<str>),
}

/// What is known of folders that others are in: pages by the thousand have the same way.
#[derive(Debug, Default)]
pub(super) struct Ways {
    known: RwLock<HashMap<String, Way>>,
}

impl Ways {
    /// The way to what is in this folder, by its path within the portal's; that folder itself has the empty path.
    pub(super) fn to(&self, root: &Path, folder: &str) -> Way {
        if folder.is_empty() {
            return Way::Open;
        }
        match self.known_to(root, parent(folder)) {
            Way::Open => look(root, folder),
            before => before,
        }
    }

    fn known_to(&self, root: &Path, folder: &str) -> Way {
        let known = self.known.read().unwrap_or_else(PoisonError::into_inner).get(folder).cloned();
        known.unwrap_or_else(|| {
            let way = self.to(root, folder);
            self.known.write().unwrap_or_else(PoisonError::into_inner).insert(folder.to_owned(), way.clone());
            way
        })
    }
}

/// The folder that a file or a folder is in.
pub(super) fn parent(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(folder, _)| folder)
}

fn look(root: &Path, folder: &str) -> Way {
    match fs::symlink_metadata(root.join(folder)) {
        Ok(there) if there.is_dir() => Way::Open,
        Ok(_) => Way::Barred,
        Err(error) if error.kind() == ErrorKind::NotFound => Way::Missing(folder.into()),
        // Whoever reads what is in it learns what is wrong.
        Err(_) => Way::Open,
    }
}
