//! What documents say of themselves, read once for each of their versions.

use std::path::Path;

use serde::{Deserialize, Serialize};

use super::MirrorError;
use super::document_facts::document_facts;
use super::folder::Folder;
use super::manifest::Copy;

/// What is remembered of a document.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub(super) struct KeptFacts {
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
    /// Why it could not be read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) unread: Option<String>,
}

impl KeptFacts {
    /// The files that were made of it.
    pub(super) fn files(&self) -> impl Iterator<Item = &String> {
        self.cover.iter().chain(&self.text)
    }
}

/// Reads a document that has come, and writes what is kept beside it.
pub(super) fn read(folder: &Folder, copy: &Copy, file: &Path) -> Result<KeptFacts, MirrorError> {
    let bytes = std::fs::read(file).map_err(|source| MirrorError::Write { file: file.to_owned(), source })?;
    let facts = match document_facts(&bytes) {
        Ok(facts) => facts,
        Err(why) => return Ok(KeptFacts { unread: Some(why), ..KeptFacts::default() }),
    };
    let stem = copy.path.rsplit_once('.').map_or(copy.path.as_str(), |(stem, _)| stem);
    let beside = |bytes: Option<Vec<u8>>, ending: &str| -> Result<Option<String>, MirrorError> {
        let Some(bytes) = bytes else { return Ok(None) };
        let path = format!("{stem}.{ending}");
        Ok(folder.write(&path, &bytes)?.map(|_| path))
    };
    Ok(KeptFacts {
        pages: facts.pages,
        title: facts.title,
        language: facts.language,
        tagged: facts.tagged,
        cover: beside(facts.cover, "cover.png")?,
        text: beside(facts.text, "text.json")?,
        unread: None,
    })
}
