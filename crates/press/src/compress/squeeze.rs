//! The copies of one file.

use std::fs;

use super::CompressError;
use super::coding::Coding;
use super::folder::Folder;
use crate::prerender::print::print;

/// Below this many bytes the answer's headers weigh more than what is saved.
const SMALLEST: usize = 1024;

/// A file whose copies are as they should be.
#[derive(Debug)]
pub(super) struct Squeezed {
    /// By which its content is known again.
    pub(super) print: String,
    pub(super) made: usize,
    pub(super) kept: usize,
    pub(super) removed: usize,
}

/// Sees to the copies of a file. `known` is the print of what they are known to say.
pub(super) fn squeeze(
    folder: &Folder<'_>,
    name: &str,
    known: Option<&str>,
) -> Result<Squeezed, CompressError> {
    let file = folder.file(name);
    let bytes = fs::read(&file).map_err(|source| CompressError::Write { file, source })?;
    let mut squeezed = Squeezed { print: print(&bytes), made: 0, kept: 0, removed: 0 };
    let is_known = known == Some(squeezed.print.as_str());
    for coding in Coding::ALL {
        let copy = format!("{name}.{}", coding.extension());
        if is_right(folder, &copy, coding, &bytes, is_known) {
            squeezed.kept += 1;
            continue;
        }
        let failed = |source| CompressError::Write { file: folder.file(&copy), source };
        let encoded =
            if bytes.len() > SMALLEST { coding.encode(&bytes).map_err(failed)? } else { bytes.clone() };
        if encoded.len() < bytes.len() {
            folder.write(&copy, &encoded)?;
            squeezed.made += 1;
        } else if folder.remove(&copy)? {
            squeezed.removed += 1;
        }
    }
    Ok(squeezed)
}

fn is_right(folder: &Folder<'_>, copy: &str, coding: Coding, bytes: &[u8], is_known: bool) -> bool {
    let file = folder.file(copy);
    if is_known { file.is_file() } else { fs::read(file).is_ok_and(|copy| coding.says(&copy, bytes)) }
}
