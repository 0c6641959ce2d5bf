//! What documents say of themselves, read once for each of their versions.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::MirrorError;
use super::document_facts::{READER, document_facts};
use super::folder::Folder;
use super::manifest::Copy;
use crate::prerender::print;

/// What is remembered of a document.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub(super) struct KeptFacts {
    /// Which reader has read it.
    pub(super) reader: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) pages: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) title: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) language: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) tagged: Option<bool>,
    /// The path of the picture of its first page, in the folder.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) cover: Option<String>,
    /// The path of its text, in the folder.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) text: Option<String>,
    /// The prints of these two, as they were written: what somebody else has put there is not ours.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub(super) prints: BTreeMap<String, String>,
    /// Why it could not be read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) unread: Option<String>,
}

impl KeptFacts {
    /// Whether all that was made of it is there, by whomever.
    fn is_whole(&self, folder: &Folder) -> bool {
        let mut files = self.cover.iter().chain(&self.text);
        files.all(|path| self.prints.contains_key(path) && folder.is_there(path))
    }
}

/// The copy with what is known of it: as it was read before, else read now.
///
/// # Errors
/// [`MirrorError`] when what is made of it cannot be written.
pub(super) fn known(folder: &Folder, copy: Copy) -> Result<Copy, MirrorError> {
    let is_read = copy.facts.as_ref().is_some_and(|facts| facts.reader == READER && facts.is_whole(folder));
    if is_read || copy.media_type != "application/pdf" {
        return Ok(copy);
    }
    let facts = read(folder, &copy)?;
    Ok(Copy { facts: Some(facts), ..copy })
}

/// Reads a document, and writes what is kept beside it.
fn read(folder: &Folder, copy: &Copy) -> Result<KeptFacts, MirrorError> {
    let nothing = KeptFacts { reader: READER, ..KeptFacts::default() };
    let facts = match folder
        .read(&copy.path)
        .map_err(|error| error.to_string())
        .and_then(|bytes| document_facts(bytes).map_err(|error| error.to_string()))
    {
        Ok(facts) => facts,
        Err(why) => return Ok(KeptFacts { unread: Some(why), ..nothing }),
    };
    let stem = copy.path.rsplit_once('.').map_or(copy.path.as_str(), |(stem, _)| stem);
    let mut prints = BTreeMap::new();
    let mut beside = |bytes: &[u8], ending: &str| -> Result<Option<String>, MirrorError> {
        let path = format!("{stem}.{ending}");
        let is_ours = folder.write(&path, bytes)?.is_some();
        Ok(is_ours.then(|| {
            prints.insert(path.clone(), print(bytes));
            path
        }))
    };
    let cover = facts.cover.map(|(bytes, ending)| beside(&bytes, &format!("cover.{ending}")));
    let cover = cover.transpose()?.flatten();
    let text = facts.text.map(|bytes| beside(&bytes, "text.json")).transpose()?.flatten();
    Ok(KeptFacts {
        pages: facts.pages,
        title: facts.title,
        language: facts.language,
        tagged: facts.tagged,
        cover,
        text,
        prints,
        ..nothing
    })
}
