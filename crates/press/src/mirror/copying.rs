//! One file: asked for, fetched, looked at, put in its place.

use std::fs;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Duration;

use super::folder::{Folder, There};
use super::journal::Entry;
use super::kind::Kind;
use super::limits::Limits;
use super::manifest::Copy;
use super::pace::{Failure, Pace};
use super::part::{Broken, Part};
use super::sniff::{self, BEGINNING, FileType, SVG, sniff};
use super::wanted::Wanted;
use super::{MirrorError, Trouble, facts, file_name, inert_svg};
use crate::fetch::{Client, FetchError, Known};
use crate::prerender::print::print;

/// What servers are told that we can make use of.
const ACCEPTED: &str = "application/pdf, image/avif, image/webp, image/*;q=0.9, */*;q=0.5";

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

/// What a server has said.
enum Answer {
    Unchanged,
    Whole,
}

impl Copying<'_> {
    /// Copies a file, unless it is here already.
    pub(super) fn copy(&self, wanted: &Wanted) -> Result<Copied, MirrorError> {
        if self.is_over.load(Ordering::Relaxed) {
            // Nobody will read this: the run ends with an error.
            return Ok(Copied::Failed(Trouble::Fetch(FetchError::Timeout(Duration::ZERO))));
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
        Ok(match (result, before) {
            (Ok((copy, _)), Some(before)) if before.print == copy.print => Copied::Same(copy),
            (Ok((copy, There::Nothing)), _) => Copied::New(copy),
            (Ok((copy, _)), _) => Copied::Changed(copy),
            (Err(trouble), Some(before)) if trouble.is_passing() => Copied::Kept(before.clone(), trouble),
            (Err(trouble), _) => Copied::Failed(trouble),
        })
    }

    fn fetch(&self, wanted: &Wanted, before: Option<&Copy>, part: &mut Part) -> Result<Answer, Failure> {
        let here = part.bytes();
        let known = match before {
            _ if here > 0 => Known { bytes: here, ..part.known() },
            Some(copy) => {
                Known { etag: copy.etag.as_deref(), last_modified: copy.last_modified.as_deref(), bytes: 0 }
            }
            None => Known::default(),
        };
        let download = self.client.download(&wanted.link, ACCEPTED, &known)?;
        let goes_on = match download.status {
            304 if before.is_some() => return Ok(Answer::Unchanged),
            200 => false,
            206 if here > 0 && download.start == Some(here) => true,
            206 | 416 => {
                // What is here is no beginning of what is there.
                part.discard();
                *part = Part::open(part.path().to_owned());
                return Err(Failure::Passing(FetchError::Status(download.status), Some(Duration::ZERO)));
            }
            status => {
                let error = FetchError::Status(status);
                return Err(if error.is_passing() {
                    Failure::Passing(error, download.retry_after)
                } else {
                    Failure::Lasting(error)
                });
            }
        };
        match part.fill(download, goes_on, self.limits.most_of_a_file) {
            Ok(()) => Ok(Answer::Whole),
            Err(Broken::TooLarge) => Err(Failure::Lasting(FetchError::TooLarge)),
            Err(Broken::Connection(error)) => {
                Err(Failure::Passing(FetchError::of_body(error, self.client.patience()), None))
            }
            Err(Broken::Disk(source)) => {
                Err(Failure::End(MirrorError::Write { file: part.path().to_owned(), source }))
            }
        }
    }

    /// Looks at a file that has come, and puts it in its place.
    fn place(&self, wanted: &Wanted, part: &Part) -> Result<Result<(Copy, There), Trouble>, MirrorError> {
        let unread = |source| MirrorError::Write { file: part.path().to_owned(), source };
        let bytes = fs::read(part.path()).map_err(unread)?;
        let file_type = match judge(&bytes, &wanted.kinds) {
            Ok(file_type) => file_type,
            Err(trouble) => {
                part.discard();
                return Ok(Err(trouble));
            }
        };
        let mut copy = Copy {
            address: wanted.link.to_string(),
            path: file_name::path(&wanted.key, &wanted.link, file_type.ending),
            media_type: file_type.media_type.to_owned(),
            length: bytes.len() as u64,
            print: print(&bytes),
            etag: part.validators.etag.clone(),
            last_modified: part.validators.last_modified.clone(),
            facts: None,
        };
        let there = self.folder.there(&copy.path);
        let is_same = self.folder.has(&copy.path, &copy.print);
        if there == There::Foreign && !is_same {
            part.discard();
            return Ok(Err(Trouble::Foreign(copy.path)));
        }
        copy = match self.within(copy) {
            Ok(copy) => copy,
            Err(trouble) => {
                part.discard();
                return Ok(Err(trouble));
            }
        };
        let older = self.folder.before.copies.get(&wanted.key).filter(|older| older.print == copy.print);
        copy.facts = match older {
            Some(older) => older.facts.clone(),
            None if file_type.kind == Kind::Document => Some(facts::read(self.folder, &copy, part.path())?),
            None => None,
        };
        let entry = Entry {
            path: copy.path.clone(),
            print: copy.print.clone(),
            copy: Some((wanted.key.clone(), copy.clone())),
        };
        if is_same {
            part.discard();
        } else {
            self.folder.put(part.path(), &entry)?;
            part.done();
        }
        Ok(Ok((copy, there)))
    }

    /// Counts a copy, if there is room for it.
    fn within(&self, copy: Copy) -> Result<Copy, Trouble> {
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

/// What a file is, if it is what the feed says and may be shown.
fn judge(bytes: &[u8], kinds: &[Kind]) -> Result<FileType, Trouble> {
    let beginning = bytes.get(..BEGINNING).unwrap_or(bytes);
    let file_type = sniff(beginning).filter(|found| kinds.contains(&found.kind));
    let file_type = file_type.ok_or_else(|| Trouble::WrongType(sniff::in_words(beginning)))?;
    if file_type == SVG && !inert_svg::is_inert(bytes) {
        return Err(Trouble::LiveDrawing);
    }
    Ok(file_type)
}
