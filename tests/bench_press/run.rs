//! A site, written once.

use std::{io, path::Path, process::Stdio, time::Instant};

use crate::{article::Article, contestant::Contestant, peak, written::Written};

/// What it took.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Run {
    pub(crate) seconds: f64,
    /// The most memory, in bytes.
    pub(crate) peak: u64,
    pub(crate) written: Written,
}

impl Run {
    /// Lays the articles into a folder of their own in this one and has them written. One that takes too long is said to, and is none.
    pub(crate) fn take(contestant: &Contestant, articles: &[Article], within: &Path) -> Option<Self> {
        Self::try_take(contestant, articles, within)
            .inspect_err(|error| println!("    no time was taken: {error}"))
            .ok()
    }

    fn try_take(contestant: &Contestant, articles: &[Article], within: &Path) -> io::Result<Self> {
        let folder = contestant.folder(within)?;
        contestant.lay(&folder, articles)?;
        let output = contestant.output(&folder);
        let before = Written::within(&output)?;
        let start = Instant::now();
        let mut child = contestant.command(&folder).stdout(Stdio::null()).spawn()?;
        let (status, peak) = peak::wait(&mut child)?;
        let seconds = start.elapsed().as_secs_f64();
        if !status.success() {
            return Err(io::Error::other(format!("it failed ({status})")));
        }
        let written = Written::within(&output)? - before;
        assert!(written.pages >= articles.len() as u64, "not every article is written: {written:?}");
        Ok(Self { seconds, peak, written })
    }
}
