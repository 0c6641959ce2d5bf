//! A file that has come: looked at, and put in its place.

use std::fs;

use super::copying::Copying;
use super::folder::There;
use super::journal::Entry;
use super::kind::Kind;
use super::manifest::Copy;
use super::part::Part;
use super::sniff::{self, BEGINNING, FileType, SVG, sniff};
use super::wanted::Wanted;
use super::{MirrorError, Trouble, file_name, inert_svg};
use crate::prerender::print;

impl Copying<'_> {
    /// Looks at a file that has come, and puts it in its place.
    pub(super) fn place(
        &self,
        wanted: &Wanted,
        part: &Part,
    ) -> Result<Result<(Copy, There), Trouble>, MirrorError> {
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
        copy.facts = older.and_then(|older| older.facts.clone());
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
