//! From bytes to a document, whatever the bytes do to their reader.

use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::thread;
use std::time::Instant;

use crate::document::Gap;
use crate::work::{Told, work};
use crate::{Document, DocumentError, Limits};

/// Deeply nested files are read by functions that call themselves. It is taken from memory only as far as it is used.
const STACK: usize = 128 << 20;

/// Reads a PDF file.
///
/// It is read in a thread of its own. When its time is up, that thread is given up: it ends by itself with the page that
/// it is busy with, if it ends at all.
///
/// # Errors
/// [`DocumentError`] when not even the number of its pages can be told.
pub fn examine(bytes: Vec<u8>, limits: &Limits) -> Result<Document, DocumentError> {
    refuse_others(&bytes)?;
    let limits = *limits;
    let end = Instant::now() + limits.time;
    let (tell, told) = channel();
    thread::Builder::new()
        .name(String::from("document"))
        .stack_size(STACK)
        .spawn(move || work(bytes, &limits, end, &tell))
        .map_err(|_| DocumentError::NoThread)?;
    collect(&told, end)
}

/// What is no PDF file at all. Readers look for its mark in the first kilobyte.
fn refuse_others(bytes: &[u8]) -> Result<(), DocumentError> {
    let head = bytes.get(..1024).unwrap_or(bytes);
    let has = |mark: &[u8]| head.windows(mark.len()).any(|window| window.eq_ignore_ascii_case(mark));
    match () {
        () if bytes.is_empty() => Err(DocumentError::Empty),
        () if has(b"%PDF-") => Ok(()),
        () if has(b"<html") || has(b"<!doctype") => Err(DocumentError::WebPage),
        () => Err(DocumentError::NotAPdf),
    }
}

/// Puts together what comes, until all is there or the time is up.
fn collect(told: &Receiver<Told>, end: Instant) -> Result<Document, DocumentError> {
    let mut document: Option<Document> = None;
    let mut has_cover_come = false;
    loop {
        let left = end.saturating_duration_since(Instant::now());
        // What comes when the time is up has come too late, however near it is.
        let next = if left.is_zero() { Err(RecvTimeoutError::Timeout) } else { told.recv_timeout(left) };
        match (next, &mut document) {
            (Ok(Told::Facts(Ok(facts))), _) => document = Some(*facts),
            (Ok(Told::Facts(Err(error))), _) => return Err(error),
            (Ok(Told::Cover(cover)), Some(document)) => {
                has_cover_come = true;
                if cover.is_none() {
                    document.gaps.push(Gap::Cover);
                }
                document.cover = cover;
            }
            (Ok(Told::Text(text)), Some(document)) => {
                if text.is_none() {
                    document.gaps.push(Gap::TextOf(document.texts.len() + 1));
                }
                document.texts.push(text.unwrap_or_default());
            }
            (Ok(Told::Cover(_) | Told::Text(_)), None) => {}
            (Err(RecvTimeoutError::Timeout), None) => return Err(DocumentError::TooSlow),
            // Its thread has come to grief.
            (Err(RecvTimeoutError::Disconnected), None) => return Err(DocumentError::Damaged),
            (Err(_), Some(_)) => break,
        }
    }
    let mut document = document.ok_or(DocumentError::Damaged)?;
    if !has_cover_come {
        document.gaps.push(Gap::Cover);
    }
    if document.texts.len() < document.pages {
        document.gaps.push(Gap::TextAfter(document.texts.len()));
    }
    Ok(document)
}
