//! The copies of one file.

use std::fs;

use super::CompressError;
use super::coding::Coding;
use super::folder::Folder;
use super::seen::{SeenCopy, SeenFile};
use crate::prerender::print::print;

/// Below this many bytes the answer's headers weigh more than what is saved.
const SMALLEST: usize = 1024;

/// A file whose copies are as they should be, and what was done for that.
#[derive(Debug, Default)]
pub(super) struct Squeezed {
    pub(super) seen: SeenFile,
    pub(super) made: usize,
    pub(super) kept: usize,
    pub(super) removed: usize,
}

/// Sees to the copies of a file. `before` is what was seen of it last time.
pub(super) fn squeeze(
    folder: &Folder<'_>,
    name: &str,
    before: Option<&SeenFile>,
) -> Result<Squeezed, CompressError> {
    let file = folder.file(name);
    let bytes = fs::read(&file).map_err(|source| CompressError::Write { file, source })?;
    let mut squeezed = Squeezed::default();
    squeezed.seen.print = print(&bytes);
    let is_as_before = before.is_some_and(|before| before.print == squeezed.seen.print);
    for coding in Coding::ALL {
        let extension = coding.extension();
        let copy = format!("{name}.{extension}");
        let known = before.and_then(|before| before.copies.get(extension));
        if let Some(there) = right(folder, &copy, coding, &bytes, known, is_as_before) {
            squeezed.seen.copies.insert(extension.to_owned(), there);
            squeezed.kept += 1;
            continue;
        }
        let failed = |source| CompressError::Write { file: folder.file(&copy), source };
        let encoded =
            if bytes.len() > SMALLEST { coding.encode(&bytes).map_err(failed)? } else { bytes.clone() };
        if encoded.len() < bytes.len() {
            folder.write(&copy, &encoded)?;
            let ours = SeenCopy { print: print(&encoded), is_ours: true };
            squeezed.seen.copies.insert(extension.to_owned(), ours);
            squeezed.made += 1;
        } else if folder.remove(&copy)? {
            squeezed.removed += 1;
        }
    }
    Ok(squeezed)
}

/// The copy that is there, if it says what the file says. One that is known to, of a file that is as it was, need not be decoded.
fn right(
    folder: &Folder<'_>,
    copy: &str,
    coding: Coding,
    bytes: &[u8],
    known: Option<&SeenCopy>,
    is_as_before: bool,
) -> Option<SeenCopy> {
    let there = fs::read(folder.file(copy)).ok()?;
    let print = print(&there);
    let known = known.filter(|known| known.print == print);
    let is_right = (is_as_before && known.is_some()) || coding.says(&there, bytes);
    is_right.then(|| SeenCopy { print, is_ours: known.is_some_and(|known| known.is_ours) })
}
