//! How a file comes: all of it, or what is missing, or the word that nothing has changed.

use super::MirrorError;
use super::copying::Copying;
use super::manifest::Copy;
use super::pace::Failure;
use super::part::{Broken, Part};
use super::wanted::Wanted;
use crate::fetch::{FetchError, Known, Want};

/// What a server has said.
pub(super) enum Answer {
    /// The copy is as good as ever.
    Unchanged,
    /// All of the file is here, and waits.
    Whole,
}

impl Copying<'_> {
    /// Asks for a file, or for what is missing of it.
    pub(super) fn fetch(
        &self,
        wanted: &Wanted,
        before: Option<&Copy>,
        part: &mut Part,
    ) -> Result<Answer, Failure> {
        let here = part.bytes();
        let known = match before {
            _ if here > 0 => Known { bytes: here, ..part.known() },
            Some(copy) => {
                Known { etag: copy.etag.as_deref(), last_modified: copy.last_modified.as_deref(), bytes: 0 }
            }
            None => Known::default(),
        };
        let download = self.client.download(&wanted.link, Want::File, &known)?;
        let goes_on = match download.status {
            304 if before.is_some() => return Ok(Answer::Unchanged),
            200 => false,
            206 if here > 0 && download.start == Some(here) => true,
            // It had come whole already when an earlier run ended.
            416 if here > 0 && download.total == Some(here) => return Ok(Answer::Whole),
            206 | 416 if here > 0 => {
                // What is here is no beginning of what is there.
                part.discard();
                *part = Part::open(part.path().to_owned());
                return self.fetch(wanted, before, part);
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
}
