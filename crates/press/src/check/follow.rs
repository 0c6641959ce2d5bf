//! A feed with all its pages.

use feed::{Feed, Finding, Link, PagedFeed};

use super::ReadError;
use crate::fetch::{Answer, Beside, Client, FetchError, Source};
use crate::{Progress, Step};

/// A feed that could be read.
#[derive(Debug)]
pub struct Followed {
    /// Its pages, as one feed.
    pub feed: PagedFeed,
    /// The size of all the pages, in bytes.
    pub size_in_bytes: u64,
    /// What servers answered, page by page; nothing for files.
    pub answers: Vec<(u32, Answer)>,
    /// The files beside the feed, when it is a file itself.
    pub beside: Option<Beside>,
}

/// Reads a feed and follows it through at most `most_pages` pages. `progress` is told the address of each further page.
///
/// # Errors
/// [`ReadError`] when the first page cannot be had or read; a later page that cannot is a finding.
pub fn follow(
    source: &Source,
    client: &Client,
    most_pages: u32,
    progress: Progress<'_>,
) -> Result<Followed, ReadError> {
    let mut followed = first_page(source, client)?;
    while let Some(next) = followed.feed.next().cloned() {
        if followed.feed.pages() >= most_pages {
            break;
        }
        progress(Step::At(&format!("page {}: {next}", followed.feed.pages() + 1)));
        if let Err(error) = add_page(&mut followed, &next, client) {
            followed.feed.fail(&error.to_string());
        }
    }
    // Only the headers are of interest from here on.
    followed.answers.iter_mut().for_each(|(_, answer)| answer.bytes = Vec::new());
    Ok(followed)
}

fn first_page(source: &Source, client: &Client) -> Result<Followed, ReadError> {
    let unreadable = |error| ReadError::Feed { source: source.clone(), error };
    match source {
        Source::Web(link) => {
            let answer = client.get(link)?;
            let page = feed::read(&answer.bytes, &answer.address).map_err(unreadable)?;
            let feed = PagedFeed::new(page, answer.address.clone());
            let size_in_bytes = answer.bytes.len() as u64;
            Ok(Followed { feed, size_in_bytes, answers: vec![(1, answer)], beside: None })
        }
        Source::File(file) => {
            let bytes = Beside::read(file)?;
            let no_file = || FetchError::NoFile(file.clone());
            let mut beside = Beside::new(file, None).ok_or_else(no_file)?;
            let mut page = feed::read(&bytes, beside.address()).map_err(unreadable)?;
            // Relative addresses are meant as they will be read where the feed is published.
            if let Some(published) = page.0.feed_url.take().filter(|link| !Beside::is_nowhere(link)) {
                beside = Beside::new(file, Some(&published)).ok_or_else(no_file)?;
                page = feed::read(&bytes, beside.address()).map_err(unreadable)?;
            }
            let feed = PagedFeed::new(page, beside.address().clone());
            Ok(Followed {
                feed,
                size_in_bytes: bytes.len() as u64,
                answers: Vec::new(),
                beside: Some(beside),
            })
        }
    }
}

fn add_page(followed: &mut Followed, next: &Link, client: &Client) -> Result<(), ReadError> {
    if let Some(file) = followed.beside.as_ref().and_then(|beside| beside.file(next)) {
        let bytes = Beside::read(&file)?;
        followed.size_in_bytes += bytes.len() as u64;
        followed.feed.add(read(&bytes, next, &Source::File(file))?, next);
        return Ok(());
    }
    if Beside::is_nowhere(next) {
        return Err(FetchError::NoFile(next.path().trim_start_matches('/').into()).into());
    }
    let answer = client.get(next)?;
    followed.size_in_bytes += answer.bytes.len() as u64;
    let page = read(&answer.bytes, &answer.address, &Source::Web(next.clone()))?;
    followed.feed.add(page, &answer.address);
    followed.answers.push((followed.feed.pages(), answer));
    Ok(())
}

fn read(bytes: &[u8], address: &Link, source: &Source) -> Result<(Feed, Vec<Finding>), ReadError> {
    feed::read(bytes, address).map_err(|error| ReadError::Feed { source: source.clone(), error })
}
