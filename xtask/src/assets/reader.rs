//! What `boot.js` loads with the first document: our glue around PDF.js, and the reader's style sheet.
//!
//! Their names change with their content, so that browsers keep them for good; `boot.js` is told the names as it is
//! bundled, and Trunk gives it a name of that kind in its turn.

use std::collections::BTreeMap;
use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use anyhow::{Context, Result};

use super::minify;
use crate::workspace::Workspace;

/// Where they are put, in `target/web` and in the deployed portal.
const FOLDER: &str = "reader";

/// Makes `target/web/reader/` and `target/web/boot.js`. What is there already is not written again.
pub(crate) fn bundle(workspace: &Workspace, pdfjs: &str) -> Result<()> {
    let web = workspace.path("target/web");
    let styles = minify::bundle(workspace, &workspace.path("style/reader.css"), &[])?;
    let styles_name = hashed("reader", "css", &styles);
    let defines = [define("PDFJS", &format!("{pdfjs}/")), define("STYLES", &styles_name)];
    let glue = minify::bundle(workspace, &workspace.path("src/reader/index.js"), &defines)?;
    let glue_name = hashed("reader", "js", &glue);
    let [pdfjs, _] = defines;
    let tools = minify::bundle(workspace, &workspace.path("src/tools/index.js"), &[])?;
    let tools_name = hashed("tools", "js", &tools);
    let names = [pdfjs, define("READER", &glue_name), define("TOOLS", &tools_name)];
    let boot = minify::bundle(workspace, &workspace.path("boot.js"), &names)?;
    let wanted = BTreeMap::from([(styles_name, styles), (glue_name, glue), (tools_name, tools)]);
    fill(&web, &wanted)?;
    write(&web.join("boot.js"), &boot)
}

/// Writes what is wanted, and deletes what an earlier build left.
fn fill(web: &Path, wanted: &BTreeMap<String, String>) -> Result<()> {
    let folder = web.join(FOLDER);
    fs::create_dir_all(&folder).with_context(|| format!("{} cannot be made", folder.display()))?;
    for entry in fs::read_dir(&folder)? {
        let entry = entry?;
        let name = format!("{FOLDER}/{}", entry.file_name().to_string_lossy());
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

/// `reader/reader-0123456789abcdef.js`, as Trunk names files.
fn hashed(name: &str, ending: &str, content: &str) -> String {
    format!("{FOLDER}/{name}-{:016x}.{ending}", hash(content.as_bytes()))
}

/// FNV-1a: it only has to differ when the content does.
fn hash(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3)
    })
}

fn define(name: &str, value: &str) -> String {
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
