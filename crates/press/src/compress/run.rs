//! A run over the whole folder.

use std::collections::BTreeMap;
use std::fs;
use std::num::NonZero;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::thread;

use super::CompressError;
use super::folder::Folder;
use super::seen::{self, Seen, SeenCopy};
use super::squeeze::{Squeezed, squeeze};
use crate::prerender::print::print;

/// What was done, in numbers.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Report {
    /// Files that may have copies.
    pub files: usize,
    /// Copies that are new or made anew.
    pub made: usize,
    /// Copies that are as they were.
    pub kept: usize,
    /// Copies that are not there any more.
    pub removed: usize,
}

/// Puts a `.br` and a `.gz` beside every file of a portal that gains by it, makes those anew whose file has changed, and deletes those that it has made and whose
/// file is gone.
///
/// # Errors
/// [`CompressError`] when there is no portal, or something cannot be read or written.
pub fn compress(path: &Path) -> Result<Report, CompressError> {
    let folder = Folder::open(path)?;
    let before = Seen::read(path);
    let names = folder.names()?;
    let squeezed = all(&folder, &names, &before)?;
    let mut report = Report { files: names.len(), ..Report::default() };
    for one in &squeezed {
        report.made += one.made;
        report.kept += one.kept;
        report.removed += one.removed;
    }
    let seen = squeezed.into_iter().map(|one| one.seen);
    let now = Seen::new(names.into_iter().zip(seen).collect::<BTreeMap<_, _>>());
    for (gone, seen) in before.files.iter().filter(|(name, _)| !now.files.contains_key(*name)) {
        for (extension, copy) in &seen.copies {
            report.removed += usize::from(
                is_ours(&folder, gone, extension, copy) && folder.remove(&format!("{gone}.{extension}"))?,
            );
        }
    }
    if now != before {
        folder.write(seen::NAME, &now.to_bytes())?;
    }
    Ok(report)
}

/// Whether a copy is just what the press has made: what somebody else has put there may be the only one that they have.
fn is_ours(folder: &Folder<'_>, name: &str, extension: &str, copy: &SeenCopy) -> bool {
    let there = fs::read(folder.file(&format!("{name}.{extension}")));
    copy.is_ours && there.is_ok_and(|bytes| print(&bytes) == copy.print)
}

/// All files, as many at a time as the machine has cores, in their order.
fn all(folder: &Folder<'_>, names: &[String], before: &Seen) -> Result<Vec<Squeezed>, CompressError> {
    let next = AtomicUsize::new(0);
    let done = Mutex::new(Vec::with_capacity(names.len()));
    thread::scope(|scope| {
        for _ in 0..thread::available_parallelism().map_or(1, NonZero::get) {
            scope.spawn(|| {
                loop {
                    let at = next.fetch_add(1, Ordering::Relaxed);
                    let Some(name) = names.get(at) else { break };
                    let one = squeeze(folder, name, before.files.get(name));
                    if one.is_err() {
                        // What is left is not begun.
                        next.store(names.len(), Ordering::Relaxed);
                    }
                    done.lock().unwrap_or_else(PoisonError::into_inner).push((at, one));
                }
            });
        }
    });
    let mut done = done.into_inner().unwrap_or_else(PoisonError::into_inner);
    done.sort_unstable_by_key(|(at, _)| *at);
    done.into_iter().map(|(_, one)| one).collect()
}
