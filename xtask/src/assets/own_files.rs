//! Our own files in `target/web`, whose names change with their content, so that browsers keep them for good.

use std::collections::BTreeMap;
use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use anyhow::{Context, Result};

/// Names and contents, as they are to be in one folder.
pub(super) type Files = BTreeMap<String, String>;

/// Writes what is wanted in a folder, and deletes what an earlier build left there.
pub(super) fn fill(web: &Path, folder: &str, wanted: &Files) -> Result<()> {
    let inside = web.join(folder);
    fs::create_dir_all(&inside).with_context(|| format!("{} cannot be made", inside.display()))?;
    for entry in fs::read_dir(&inside)? {
        let entry = entry?;
        let name = format!("{folder}/{}", entry.file_name().to_string_lossy());
        if !wanted.contains_key(&name) {
            fs::remove_file(entry.path())?;
        }
    }
    wanted.iter().try_for_each(|(name, content)| write(&web.join(name), content))
}

/// Writes a file, unless it is there: a watcher would never rest.
pub(super) fn write(path: &Path, content: &str) -> Result<()> {
    match fs::read_to_string(path) {
        Ok(there) if there == content => return Ok(()),
        Err(error) if error.kind() != ErrorKind::NotFound => {
            return Err(error).with_context(|| format!("{} cannot be read", path.display()));
        }
        _ => {}
    }
    fs::write(path, content).with_context(|| format!("{} cannot be written", path.display()))?;
    println!("{}: {} bytes", path.display(), content.len());
    Ok(())
}

/// `reader/reader-0123456789abcdef.js`, as Trunk names files: of the folder's name and the content.
pub(super) fn hashed(folder: &str, ending: &str, content: &str) -> String {
    format!("{folder}/{folder}-{:016x}.{ending}", hash(content.as_bytes()))
}

/// FNV-1a: it only has to differ when the content does.
fn hash(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3)
    })
}

/// What esbuild puts in the place of a name.
pub(super) fn define(name: &str, value: &str) -> String {
    format!("--define:{name}=\"{value}\"")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_changes_with_the_content() {
        let name = hashed("reader", "js", "a");
        assert_eq!(name, "reader/reader-af63dc4c8601ec8c.js");
        assert_ne!(name, hashed("reader", "js", "b"));
    }
}
