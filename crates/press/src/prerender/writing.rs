//! Pages become files: first all that are new beside the old ones, then each in its place.

use std::collections::BTreeMap;
use std::num::NonZero;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::thread;

use super::folder::{Folder, There};
use super::manifest::{self, Manifest};
use super::print::page_print;
use super::staging::{Staging, Waiting, put};
use super::{PrerenderError, Report};
use crate::{Progress, Step};

/// A page's views are nested deeply, and more so in a build that is not optimised.
const STACK: usize = 16 * 1024 * 1024;

/// A file that is to be there.
pub(super) struct Wanted<'a> {
    /// Its path in the folder.
    pub(super) path: String,
    /// Makes it.
    pub(super) make: Box<dyn Fn() -> Vec<u8> + Send + Sync + 'a>,
}

impl Wanted<'_> {
    /// A file that is made already.
    pub(super) fn of(path: impl Into<String>, text: String) -> Self {
        Self { path: path.into(), make: Box::new(move || text.clone().into_bytes()) }
    }
}

/// A file that is or will be there.
struct Ready {
    path: String,
    print: String,
    there: There,
    waiting: Option<Waiting>,
}

/// Writes what is wanted, and says in the report what was done. No page is held longer than it takes to write it.
pub(super) fn write(
    folder: &Folder<'_>,
    wanted: &[Wanted<'_>],
    report: &mut Report,
    progress: Progress<'_>,
) -> Result<(), PrerenderError> {
    let staging = Staging::new(folder.path)?;
    let mut ready = make_all(folder, &staging, wanted, progress)?;
    ready.sort_by(|one, other| one.path.cmp(&other.path));
    let files: BTreeMap<String, Vec<String>> = ready
        .iter()
        .filter(|file| file.there != There::Foreign)
        .map(|file| (file.path.clone(), vec![file.print.clone()]))
        .collect();
    let now = Manifest::new(report.feeds.clone(), files);
    if now != folder.before {
        // Whatever happens from here on, the next run knows what may be ours.
        remember(folder, &staging, &folder.before.on_the_way_to(&now))?;
    }
    for tree in staging.trees().iter().filter(|tree| folder.is_free(&tree.path)) {
        tree.put(&folder.file(&tree.path));
    }
    for file in &mut ready {
        place(folder, file)?;
        match file.there {
            There::Nothing | There::NoFolder(_) => report.new += 1,
            There::Older => report.changed += 1,
            There::Same => report.unchanged += 1,
            There::Foreign => report.foreign.push(file.path.clone()),
        }
    }
    for path in folder.before.files.keys().filter(|path| !now.files.contains_key(*path)) {
        if folder.remove(path)? {
            report.removed += 1;
        } else if folder.file(path).exists() && !report.foreign.contains(path) {
            report.foreign.push(path.clone());
        }
    }
    if now != folder.before {
        remember(folder, &staging, &now).map_err(PrerenderError::halfway)?;
    }
    Ok(())
}

/// Puts a file in its place, where it has not come there with its folder.
fn place(folder: &Folder<'_>, file: &mut Ready) -> Result<(), PrerenderError> {
    let Some(waiting) = file.waiting.take().filter(|waiting| !waiting.is_put()) else { return Ok(()) };
    // Pages take their time to be made. Somebody may have edited one meanwhile.
    if !folder.is_still(&file.path, &file.there) {
        file.there = There::Foreign;
        return Ok(());
    }
    let place = folder.file(&file.path);
    waiting.put(&file.path, &place).map_err(|source| PrerenderError::Half { file: place, source })
}

fn remember(folder: &Folder<'_>, staging: &Staging, manifest: &Manifest) -> Result<(), PrerenderError> {
    let waiting = staging.add(&manifest.to_bytes())?;
    let place = folder.file(manifest::NAME);
    put(&waiting, &place).map_err(|source| PrerenderError::Write { file: place, source })
}

/// Makes all files, as many at a time as the machine has cores.
fn make_all(
    folder: &Folder<'_>,
    staging: &Staging,
    wanted: &[Wanted<'_>],
    progress: Progress<'_>,
) -> Result<Vec<Ready>, PrerenderError> {
    let (next, is_over) = (AtomicUsize::new(0), AtomicBool::new(false));
    let ready = Mutex::new(Ok(Vec::with_capacity(wanted.len())));
    let work = || {
        while !is_over.load(Ordering::Relaxed) {
            let at = next.fetch_add(1, Ordering::Relaxed);
            let Some(file) = wanted.get(at) else { break };
            progress(Step::Of { done: at, all: wanted.len(), what: "files" });
            let made = make(folder, staging, file);
            let mut ready = ready.lock().unwrap_or_else(PoisonError::into_inner);
            match (&mut *ready, made) {
                (Ok(all), Ok(file)) => all.push(file),
                (all @ Ok(_), Err(error)) => {
                    *all = Err(error);
                    is_over.store(true, Ordering::Relaxed);
                }
                (Err(_), _) => {}
            }
        }
    };
    thread::scope(|scope| {
        let cores = thread::available_parallelism().map_or(1, NonZero::get);
        let mut others = Vec::new();
        for _ in 0..cores {
            others.extend(thread::Builder::new().stack_size(STACK).spawn_scoped(scope, work));
        }
        if others.is_empty() {
            work();
        }
    });
    ready.into_inner().unwrap_or_else(PoisonError::into_inner)
}

fn make(folder: &Folder<'_>, staging: &Staging, file: &Wanted<'_>) -> Result<Ready, PrerenderError> {
    let bytes = (file.make)();
    let there = folder.there(&file.path, &bytes)?;
    let waiting = match &there {
        There::NoFolder(top) => Some(staging.add_within(top, &file.path, &bytes)?),
        There::Nothing | There::Older => Some(Waiting::Alone(staging.add(&bytes)?)),
        There::Same | There::Foreign => None,
    };
    Ok(Ready { path: file.path.clone(), print: page_print(&bytes), there, waiting })
}
