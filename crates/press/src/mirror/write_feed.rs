//! The copy of a feed, in its place; a large one in parts.

use std::path::Path;

use feed::Json;

use super::MirrorError;
use super::folder::Folder;
use super::manifest::Manifest;
use super::written_feed::Node;
use crate::prerender::print;
use crate::split::{SplitFile, SplitOptions, split};

/// Writes a feed that is to be at `name` in the folder; whether any of its files is other than before.
///
/// # Errors
/// [`MirrorError`] when one cannot be written, or something else stands in its place.
pub(super) fn write_feed(
    feed: &Node,
    name: &str,
    folder: &Folder,
    path: &Path,
    now: &mut Manifest,
) -> Result<bool, MirrorError> {
    let mut is_changed = false;
    // The feed itself comes last: whatever it leads to is there by then.
    for file in files(feed, name).iter().rev() {
        let written = folder.write(&file.path, &file.bytes)?;
        is_changed |= written.ok_or_else(|| MirrorError::InTheWay(path.join(&file.path)))?;
        now.expect(&file.path, &print(&file.bytes));
    }
    Ok(is_changed)
}

fn files(feed: &Node, name: &str) -> Vec<SplitFile> {
    let mut bytes = serde_json::to_vec_pretty(feed).unwrap_or_default();
    bytes.push(b'\n');
    let stem = name.strip_suffix(".json").unwrap_or(name);
    let parts =
        Json::parse(&bytes).map(|feed| split(feed, stem, &SplitOptions::default())).unwrap_or_default();
    // People may look into a small one.
    if parts.len() > 1 { parts } else { vec![SplitFile { path: name.to_owned(), bytes }] }
}
