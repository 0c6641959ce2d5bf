//! Old addresses: each leads to where what was there is now. As a page, for any server; as lists, for servers that read these.

mod claims;
mod netlify;
mod nginx;
mod old_address;
mod page;
mod settled;
mod taken;
mod target;

use std::collections::BTreeMap;
use std::path::Path;

use tribune::written::Writer;

use self::old_address::{OldAddress, folded};
use self::settled::settle;
use self::taken::Taken;
use self::target::Target;
use super::folder::Folder;
use super::writing::Wanted;
use super::{Dist, Note, PrerenderError, Report};

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
    let mut taken = Taken::new(dist, folder, others);
    let moved = settle(claims, &taken, writer.portal(), &mut report.notes);
    if moved.is_empty() {
        return Ok(Vec::new());
    }
    let mut files = pages(&moved, &mut taken, &mut report.notes);
    files.push(Wanted::of(netlify::NAME, netlify::of(&moved, dist)));
    files.push(Wanted::of(nginx::NAME, nginx::of(&moved, dist)));
    Ok(files)
}

/// A page for each that can have one. Where two differ in large and small letters alone, a disk may have one file for both: these say the
/// same.
fn pages(
    moved: &BTreeMap<OldAddress, Target>,
    taken: &mut Taken<'_>,
    notes: &mut Vec<Note>,
) -> Vec<Wanted<'static>> {
    let mut pages: BTreeMap<String, BTreeMap<String, &Target>> = BTreeMap::new();
    for (old, target) in moved {
        let has_page = old.page_path(taken.dist).is_some_and(|path| {
            let same = pages.entry(folded(&path)).or_default();
            let fits = same.values().next().map_or_else(|| taken.has_room(&path), |first| *first == target);
            if fits {
                taken.add(&path);
                same.insert(path, target);
            }
            fits
        });
        if !has_page {
            notes.push(Note::NoRedirectPage { old: old.to_string() });
        }
    }
    let page = |(path, target): (String, &Target)| {
        let target = target.clone();
        Wanted { path, make: Box::new(move || page::of(&target).into_bytes()) }
    };
    pages.into_values().flatten().map(page).collect()
}
