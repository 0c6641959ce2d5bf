//! The end of a run: what is not wanted any more goes, what is there is remembered.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use super::{Folder, There};
use crate::mirror::MirrorError;
use crate::mirror::manifest::{self, Manifest};

impl Folder {
    /// Deletes a file that is not to be there any more, and the folders that nothing is left in. `false` where somebody has changed
    /// it, or it is gone.
    fn remove(&self, path: &str) -> bool {
        let file = self.path.join(path);
        if self.there(path) != There::Ours || fs::remove_file(&file).is_err() {
            return false;
        }
        for folder in file.ancestors().skip(1).take_while(|folder| *folder != self.path) {
            // Only an empty one can be deleted so.
            if fs::remove_dir(folder).is_err() {
                break;
            }
        }
        true
    }

    /// Remembers what is there now, and deletes what is not wanted any more. Gives how many were deleted, and those that are
    /// somebody else's by now.
    pub(in crate::mirror) fn finish(self, now: &Manifest) -> Result<(usize, Vec<String>), MirrorError> {
        let (mut removed, mut foreign) = (0, Vec::new());
        for path in self.before.files.keys().filter(|path| !now.files.contains_key(*path)) {
            if self.remove(path) {
                removed += 1;
            } else if self.path.join(path).exists() {
                foreign.push(path.clone());
            }
        }
        self.tidy(&now.pages);
        let (waiting, place, bytes) = (self.part("manifest"), self.path.join(manifest::NAME), now.to_bytes());
        if fs::read(&place).ok().as_ref() != Some(&bytes) {
            let written = fs::write(&waiting, bytes).and_then(|()| fs::rename(&waiting, &place));
            written.map_err(|source| MirrorError::Write { file: place, source })?;
        }
        self.journal.close();
        Ok((removed, foreign))
    }

    /// Deletes downloads that are not whole and that nobody goes on with: all but those of these names.
    pub(in crate::mirror) fn tidy_parts(&self, wanted: &BTreeSet<String>) {
        let parts = fs::read_dir(self.part("")).into_iter().flatten().flatten();
        for part in parts.map(|part| part.path()) {
            let name = part.file_stem().map(|name| name.to_string_lossy().into_owned());
            if !name.is_some_and(|name| wanted.contains(&name)) {
                // One that cannot be deleted does no harm.
                let _ = fs::remove_file(part);
            }
        }
    }

    /// Deletes pages of feeds that nobody asks for any more.
    fn tidy(&self, pages: &BTreeMap<String, manifest::Page>) {
        for address in self.before.pages.keys().filter(|address| !pages.contains_key(*address)) {
            let _ = fs::remove_file(self.page(address));
        }
    }
}
