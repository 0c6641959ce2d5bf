//! Brotli 11 for every file that gains by it, remembered in `target/brotli` by content.
//!
//! Node's zlib does the work. It is here anyway, it uses every core, and it is compiled C: a Rust
//! encoder, in the debug build that this program is, needs a minute for what takes Node a second.

use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Stdio;

use anyhow::{Context, Result, ensure};

use crate::command::command;
use crate::workspace::Workspace;

/// Kinds of files that are not compressed already.
const KINDS: [&str; 16] = [
    "bcmap",
    "css",
    "html",
    "icc",
    "ico",
    "js",
    "json",
    "mjs",
    "pfb",
    "svg",
    "ttf",
    "txt",
    "wasm",
    "webmanifest",
    "xml",
    "md",
];

/// Below this many bytes the answer's headers weigh more than what is saved.
const SMALLEST: u64 = 1024;

/// A file of a build.
pub(crate) struct File {
    /// Where it is.
    pub(crate) path: PathBuf,
    /// Its name inside the build, with `/`.
    pub(crate) name: String,
    /// Its size in bytes.
    pub(crate) raw: u64,
    /// Its compressed copy in the cache, with the size in bytes, when that is smaller.
    pub(crate) brotli: Option<(PathBuf, u64)>,
}

impl File {
    /// The bytes that a visitor's browser downloads for it.
    pub(crate) fn transferred(&self) -> u64 {
        self.brotli.as_ref().map_or(self.raw, |(_, size)| *size)
    }
}

/// Every file of the build with its compressed copy. Writes into the cache only.
pub(crate) fn compressed(workspace: &Workspace, dist: &Path) -> Result<Vec<File>> {
    let cache = workspace.path("target/brotli");
    fs::create_dir_all(&cache).context("target/brotli cannot be made")?;
    let mut files = Vec::new();
    list(dist, dist, &mut files)?;
    let mut jobs = Vec::new();
    for file in files.iter_mut().filter(|file| gains(&file.name, file.raw)) {
        let bytes = fs::read(&file.path).with_context(|| format!("reading {}", file.path.display()))?;
        let mut hasher = DefaultHasher::new();
        bytes.hash(&mut hasher);
        let copy = cache.join(format!("{:016x}-{}.br", hasher.finish(), file.raw));
        if !copy.exists() {
            jobs.push(format!("{}\t{}", file.path.display(), copy.display()));
        }
        file.brotli = Some((copy, 0));
    }
    if !jobs.is_empty() {
        compress(workspace, &jobs.join("\n"))?;
    }
    for file in &mut files {
        if let Some((copy, size)) = &mut file.brotli {
            *size = fs::metadata(&*copy).with_context(|| format!("reading {}", copy.display()))?.len();
        }
        file.brotli.take_if(|(_, size)| *size >= file.raw);
    }
    Ok(files)
}

/// Puts the compressed copies beside their files, and says how many there are.
pub(crate) fn write_siblings(files: &[File]) -> Result<usize> {
    let mut written = 0;
    for file in files {
        if let Some((copy, _)) = &file.brotli {
            let sibling = format!("{}.br", file.path.display());
            fs::copy(copy, &sibling).with_context(|| format!("writing {sibling}"))?;
            written += 1;
        }
    }
    Ok(written)
}

fn compress(workspace: &Workspace, jobs: &str) -> Result<()> {
    let mut node = command(workspace, "node")
        .args(["--input-type=module", "--eval", include_str!("compress.mjs")])
        .stdin(Stdio::piped())
        .spawn()
        .context("node could not be started")?;
    node.stdin.take().context("node takes no input")?.write_all(jobs.as_bytes())?;
    let status = node.wait()?;
    ensure!(status.success(), "compressing failed ({status})");
    Ok(())
}

fn list(dist: &Path, folder: &Path, files: &mut Vec<File>) -> Result<()> {
    for entry in fs::read_dir(folder).with_context(|| format!("reading {}", folder.display()))? {
        let (entry, path) = entry.map(|entry| (entry.metadata(), entry.path()))?;
        let entry = entry?;
        if entry.is_dir() {
            list(dist, &path, files)?;
        } else if path.extension().is_none_or(|kind| kind != "br") {
            let name = path.strip_prefix(dist)?.to_string_lossy().replace('\\', "/");
            files.push(File { path, name, raw: entry.len(), brotli: None });
        }
    }
    Ok(())
}

fn gains(name: &str, bytes: u64) -> bool {
    let kind = Path::new(name).extension().and_then(|kind| kind.to_str());
    bytes > SMALLEST && kind.is_some_and(|kind| KINDS.contains(&kind.to_ascii_lowercase().as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_compressed_already_or_tiny_is_left_alone() {
        assert!(gains("index.html", 4000));
        assert!(gains("pdfjs-6.5.438/cmaps/UniJIS-UTF16-H.bcmap", 4000));
        assert!(!gains("index.html", 1000));
        assert!(!gains("fonts-5.3.1/latin.woff2", 50_000));
        assert!(!gains("documents/report.pdf", 900_000));
        assert!(!gains("LICENSE", 9000));
    }
}
