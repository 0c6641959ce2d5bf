//! What happens in the thread that a document is read in.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::Sender;
use std::time::Instant;

use hayro::hayro_interpret::InterpreterSettings;
use hayro::hayro_syntax::{DecryptionError, LoadPdfError, Pdf};

use crate::text::TextReader;
use crate::{Cover, Document, DocumentError, Limits, cover, facts};

/// What is told of a document, in this order; the text for each page.
pub(crate) enum Told {
    Facts(Result<Box<Document>, DocumentError>),
    Cover(Option<Cover>),
    /// `None` where it cannot be read.
    Text(Option<String>),
}

/// Reads all there is, and tells each part as soon as it is known. Nobody may be listening any more.
pub(crate) fn work(bytes: Vec<u8>, limits: &Limits, end: Instant, tell: &Sender<Told>) {
    let pdf = match survive(|| opened(bytes)).unwrap_or(Err(DocumentError::Damaged)) {
        Ok(pdf) => pdf,
        Err(error) => {
            let _ = tell.send(Told::Facts(Err(error)));
            return;
        }
    };
    let facts = survive(|| facts::of(&pdf, limits)).unwrap_or(Err(DocumentError::Damaged));
    let is_over = facts.is_err() || Instant::now() >= end;
    if tell.send(Told::Facts(facts.map(Box::new))).is_err() || is_over {
        return;
    }
    let settings = InterpreterSettings::default();
    let cover = survive(|| cover::of(&pdf, &settings, limits.cover)).flatten();
    if tell.send(Told::Cover(cover)).is_err() {
        return;
    }
    let reader = TextReader::new(settings, limits.letters);
    let mut left = limits.text_bytes;
    for page in pdf.pages().iter().take(limits.text_pages) {
        let text = survive(|| reader.text_of(page));
        let length = text.as_ref().map_or(0, String::len);
        let Some(still_left) = left.checked_sub(length) else { return };
        left = still_left;
        if Instant::now() >= end || tell.send(Told::Text(text)).is_err() {
            return;
        }
    }
}

fn opened(bytes: Vec<u8>) -> Result<Pdf, DocumentError> {
    let pdf = Pdf::new(bytes).map_err(|error| match error {
        LoadPdfError::Decryption(DecryptionError::PasswordProtected) => DocumentError::Password,
        LoadPdfError::Decryption(_) => DocumentError::Encryption,
        LoadPdfError::Invalid => DocumentError::Damaged,
    })?;
    if pdf.pages().is_empty() { Err(DocumentError::NoPage) } else { Ok(pdf) }
}

/// A part that its reader breaks at is missing; the others are not. Nothing is looked at again that was being changed.
fn survive<T>(part: impl FnOnce() -> T) -> Option<T> {
    catch_unwind(AssertUnwindSafe(part)).ok()
}
