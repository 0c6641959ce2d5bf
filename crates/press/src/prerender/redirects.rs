//! Old addresses: each leads to where what was there is now. As a page, for any server; as lists, for servers that read these.

mod claims;
mod netlify;
mod nginx;
mod old_address;
mod page;
mod settled;
mod target;

use std::collections::BTreeSet;
use std::path::Path;

use tribune::written::Writer;

use self::old_address::OldAddress;
use self::settled::settle;
use self::target::Target;
use super::folder::Folder;
use super::writing::Wanted;
use super::{Dist, Note, PrerenderError, Report};

/// What a redirect may not stand over: what is written, and what somebody else has put into the folder.
struct Taken<'a> {
    dist: &'a Dist,
    folder: &'a Folder<'a>,
    written: BTreeSet<String>,
}

impl Taken<'_> {
    /// Whether there is something at an address.
    fn has(&self, old: &OldAddress) -> bool {
        let Some(path) = old.query.is_none().then(|| old.below(self.dist)).flatten() else { return false };
        let page = if path.is_empty() {
            super::dist::INDEX.to_owned()
        } else {
            format!("{path}/{}", super::dist::INDEX)
        };
        [path, page].iter().any(|path| self.written.contains(path) || self.is_foreign(path))
    }

    fn is_foreign(&self, path: &str) -> bool {
        !path.is_empty() && !self.folder.before.files.contains_key(path) && self.folder.file(path).is_file()
    }

    /// Whether a file can be here: no file is in the way to it, and none below it.
    fn has_room(&self, path: &str) -> bool {
        let below = format!("{path}/");
        let is_above = |part: &Path| part.to_str().is_some_and(|part| self.written.contains(part));
        !self.written.range(below.clone()..).next().is_some_and(|other| other.starts_with(&below))
            && !Path::new(path).ancestors().any(is_above)
            && !self.folder.file(path).is_dir()
    }
}

/// The files for all old addresses that the feeds' articles name (`redirect_from`), and those in a list of the publisher's.
/// `others` are the files that are to be there besides.
pub(super) fn files(
    dist: &Dist,
    writer: &Writer,
    folder: &Folder<'_>,
    list: Option<&Path>,
    others: &[Wanted<'_>],
    report: &mut Report,
) -> Result<Vec<Wanted<'static>>, PrerenderError> {
    let mut claims =
        list.map(|list| claims::of_list(list, dist, &mut report.notes)).transpose()?.unwrap_or_default();
    claims.extend(claims::of_articles(dist, writer, &mut report.notes));
    let mut taken = Taken { dist, folder, written: others.iter().map(|file| file.path.clone()).collect() };
    let moved = settle(claims, &taken, writer.portal(), &mut report.notes);
    if moved.is_empty() {
        return Ok(Vec::new());
    }
    let mut files = Vec::new();
    for (old, target) in &moved {
        match old.page_path(dist).filter(|path| taken.has_room(path)) {
            Some(path) => {
                taken.written.insert(path.clone());
                let target = target.clone();
                files.push(Wanted { path, make: Box::new(move || page::of(&target).into_bytes()) });
            }
            None => report.notes.push(Note::NoRedirectPage { old: old.to_string() }),
        }
    }
    files.push(Wanted::of(netlify::NAME, netlify::of(&moved, dist)));
    files.push(Wanted::of(nginx::NAME, nginx::of(&moved, dist)));
    Ok(files)
}
