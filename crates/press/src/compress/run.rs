//! A run over the whole folder.

use std::collections::BTreeMap;
use std::num::NonZero;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::thread;

use super::CompressError;
use super::coding::Coding;
use super::folder::Folder;
use super::seen::{self, Seen};
use super::squeeze::{Squeezed, squeeze};

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

/// Puts a `.br` and a `.gz` beside every file of a portal that gains by it, makes those anew whose file has changed, and deletes those whose file is
/// gone.
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
    let prints = squeezed.into_iter().map(|one| one.print);
    let now = Seen::new(names.into_iter().zip(prints).collect::<BTreeMap<_, _>>());
    for gone in before.files.keys().filter(|name| !now.files.contains_key(*name)) {
        for coding in Coding::ALL {
            report.removed += usize::from(folder.remove(&format!("{gone}.{}", coding.extension()))?);
        }
    }
    if now != before {
        folder.write(seen::NAME, &now.to_bytes())?;
    }
    Ok(report)
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
                    let one = squeeze(folder, name, before.files.get(name).map(String::as_str));
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
