//! One file: asked for, fetched, looked at, put in its place.

use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Duration;

use super::fetching::Answer;
use super::folder::{Folder, There};
use super::limits::Limits;
use super::manifest::Copy;
use super::pace::{Failure, Pace};
use super::part::Part;
use super::wanted::Wanted;
use super::{MirrorError, Trouble, facts, file_name};
use crate::fetch::{Client, FetchError};

/// How files are copied.
pub(super) struct Copying<'a> {
    pub(super) client: &'a Client,
    pub(super) pace: &'a Pace,
    pub(super) folder: &'a Folder,
    pub(super) limits: Limits,
    /// How many bytes all copies of this run have.
    pub(super) total: AtomicU64,
    /// Whether the run has come to its end already.
    pub(super) is_over: AtomicBool,
}

/// What came of it.
pub(super) enum Copied {
    /// The copy that is there is the file of now.
    Same(Copy),
    /// There was none.
    New(Copy),
    /// There was an older one.
    Changed(Copy),
    /// The file did not come, and the copy of before stays.
    Kept(Copy, Trouble),
    /// There is no copy.
    Failed(Trouble),
}

impl Copying<'_> {
    /// Copies a file, unless it is here already.
    pub(super) fn copy(&self, wanted: &Wanted) -> Result<Copied, MirrorError> {
        if self.is_over.load(Ordering::Relaxed) {
            // Nobody will read this: the run ends with an error.
            return Ok(Copied::Failed(Trouble::Fetch(FetchError::Timeout(Duration::ZERO))));
        }
        if wanted.is_in_the_way {
            return Ok(Copied::Failed(Trouble::Clash));
        }
        let copied = self.try_to_copy(wanted);
        if copied.is_err() {
            self.is_over.store(true, Ordering::Relaxed);
        }
        copied
    }

    fn try_to_copy(&self, wanted: &Wanted) -> Result<Copied, MirrorError> {
        let before = self.folder.before.copies.get(&wanted.key);
        let before = before.filter(|copy| self.folder.has(&copy.path, &copy.print));
        let mut part = Part::open(self.folder.part(&file_name::folder(&wanted.key)));
        let came = self.pace.persist(&wanted.link, || self.fetch(wanted, before, &mut part));
        let result = match came {
            Ok(Answer::Unchanged) => before.map_or_else(
                || Ok(Err(Trouble::Fetch(FetchError::Status(304)))),
                |copy| Ok(self.within(copy.clone()).map(|copy| (copy, There::Ours))),
            ),
            Ok(Answer::Whole) => self.place(wanted, &part),
            Err(Failure::End(error)) => return Err(error),
            Err(Failure::Passing(FetchError::TooLarge, _) | Failure::Lasting(FetchError::TooLarge)) => {
                part.discard();
                Ok(Err(Trouble::TooLarge(self.limits.most_of_a_file)))
            }
            Err(Failure::Passing(error, _) | Failure::Lasting(error)) => Ok(Err(Trouble::Fetch(error))),
        }?;
        let result = match result {
            Ok((copy, there)) => Ok((facts::known(self.folder, copy)?, there)),
            Err(trouble) => Err(trouble),
        };
        Ok(match (result, before) {
            (Ok((copy, _)), Some(before)) if before.print == copy.print => Copied::Same(copy),
            (Ok((copy, There::Nothing)), _) => Copied::New(copy),
            (Ok((copy, _)), _) => Copied::Changed(copy),
            (Err(trouble), Some(before)) if trouble.is_passing() => {
                Copied::Kept(facts::known(self.folder, before.clone())?, trouble)
            }
            (Err(trouble), _) => Copied::Failed(trouble),
        })
    }

    /// Counts a copy, if there is room for it.
    pub(super) fn within(&self, copy: Copy) -> Result<Copy, Trouble> {
        let total = self.total.fetch_add(copy.length, Ordering::Relaxed) + copy.length;
        match self.limits.most_of_all.filter(|most| total > *most) {
            None => Ok(copy),
            Some(most) => {
                self.total.fetch_sub(copy.length, Ordering::Relaxed);
                Err(Trouble::TooMuch(most))
            }
        }
    }
}
