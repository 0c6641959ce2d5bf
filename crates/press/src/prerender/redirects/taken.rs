//! What a redirect may not stand over.

use std::cell::RefCell;
use std::collections::{BTreeSet, HashMap};
use std::fs;
use std::path::{Path, PathBuf};

use super::old_address::{OldAddress, folded, folded_base};
use super::{Dist, netlify, nginx};
use crate::prerender::dist::INDEX;
use crate::prerender::folder::Folder;
use crate::prerender::writing::Wanted;

/// What hosts read at the root of what is published: no folder may be called so.
const LISTS: [&str; 3] = [netlify::NAME, nginx::NAME, "_headers"];

/// What is written, and what somebody else has put into the folder: in small letters, for `Theme.css` is `theme.css` to nginx's maps,
/// and to the disks of many.
pub(super) struct Taken<'a> {
    pub(super) dist: &'a Dist,
    folder: &'a Folder<'a>,
    files: BTreeSet<String>,
    /// The same, and the redirects' pages, in small letters.
    written: BTreeSet<String>,
    /// What the press has written before, in small letters.
    before: BTreeSet<String>,
    /// What is in folders that were looked into, by its name in small letters.
    looked: RefCell<HashMap<PathBuf, HashMap<String, Vec<PathBuf>>>>,
}

impl<'a> Taken<'a> {
    /// By the files that are to be there.
    pub(super) fn new(dist: &'a Dist, folder: &'a Folder<'a>, files: &[Wanted<'_>]) -> Self {
        let files: BTreeSet<String> = files.iter().map(|file| file.path.clone()).collect();
        let written = files.iter().map(|path| folded(path)).chain(LISTS.map(str::to_owned)).collect();
        let before = folder.before.files.keys().map(|path| folded(path)).collect();
        Self { dist, folder, files, written, before, looked: RefCell::default() }
    }

    /// Whether there is something at an address, in whichever letters.
    pub(super) fn has(&self, old: &OldAddress) -> bool {
        let whole = [old.known_as().as_str(), "/"].concat();
        let below = old.query.is_none().then(|| whole.strip_prefix(&folded_base(self.dist))).flatten();
        let Some(path) = below.map(|below| below.trim_end_matches('/')) else { return false };
        let is_foreign =
            |path: &str| !self.before.contains(path) && self.there(path).iter().any(|there| there.is_file());
        [path, &page_of(path)].into_iter().any(|path| self.written.contains(path) || is_foreign(path))
    }

    /// Whether there is something at an address in just these letters, as whoever is sent there will ask.
    pub(super) fn has_just(&self, address: &OldAddress) -> bool {
        let Some(path) = address.query.is_none().then(|| address.below(self.dist)).flatten() else {
            return false;
        };
        let is_foreign = |path: &str| {
            !path.is_empty()
                && !self.folder.before.files.contains_key(path)
                && self.folder.file(path).is_file()
        };
        [path.as_str(), &page_of(&path)].into_iter().any(|path| self.files.contains(path) || is_foreign(path))
    }

    /// Whether a file can be here: no file is in the way to it, and none below it.
    pub(super) fn has_room(&self, path: &str) -> bool {
        let path = folded(path);
        let below = format!("{path}/");
        let is_above = |part: &Path| part.to_str().is_some_and(|part| self.written.contains(part));
        !self.written.range(below.clone()..).next().is_some_and(|other| other.starts_with(&below))
            && !Path::new(&path).ancestors().any(is_above)
            && !self.there(&path).iter().any(|there| there.is_dir())
    }

    /// Counts a file among those that are to be there.
    pub(super) fn add(&mut self, path: &str) {
        self.written.insert(folded(path));
    }

    /// What is at a path that is written in small letters.
    fn there(&self, path: &str) -> Vec<PathBuf> {
        let mut there = vec![self.folder.path.to_owned()];
        for name in path.split('/') {
            there = there.iter().flat_map(|folder| self.look(folder, name)).collect();
        }
        there
    }

    fn look(&self, folder: &Path, name: &str) -> Vec<PathBuf> {
        let mut looked = self.looked.borrow_mut();
        let names = looked.entry(folder.to_owned()).or_insert_with(|| {
            let mut names: HashMap<String, Vec<PathBuf>> = HashMap::new();
            // What is no folder, or cannot be read, has nothing in it.
            for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
                names.entry(folded(&entry.file_name().to_string_lossy())).or_default().push(entry.path());
            }
            names
        });
        names.get(name).cloned().unwrap_or_default()
    }
}

/// The file of the page at a path.
fn page_of(path: &str) -> String {
    if path.is_empty() { INDEX.to_owned() } else { format!("{path}/{INDEX}") }
}
