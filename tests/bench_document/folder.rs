//! The folder that is served: a build of the portal, with the documents, their feed, and the plain page laid into it.

use std::{fs, io, path::Path};

use serde_json::json;
use tempfile::TempDir;

use crate::document::{DOCUMENTS, Document};

const PAGE: &str = include_str!("plain/index.html");
const SCRIPT: &str = include_str!("plain/plain.js");
const STYLE: &str = include_str!("plain/plain.css");

/// Lays it all into a folder of its own; the build stays as it is.
pub(crate) fn lay(dist: &Path) -> io::Result<TempDir> {
    let folder = tempfile::tempdir()?;
    let to = folder.path();
    copy(dist, to)?;
    fs::create_dir_all(to.join("documents"))?;
    for document in DOCUMENTS {
        fs::write(to.join(document.file()), document.bytes())?;
    }
    // The build's own feed is not there any more: what is written must not go through a link into the build.
    fs::write(to.join("feed.json"), feed())?;
    let pdfjs = pdfjs(dist)?;
    let plain = to.join("plain");
    fs::create_dir_all(&plain)?;
    fs::write(plain.join("index.html"), page(&pdfjs))?;
    fs::write(plain.join("plain.js"), SCRIPT)?;
    fs::write(plain.join("plain.css"), STYLE)?;
    Ok(folder)
}

fn copy(from: &Path, to: &Path) -> io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy(&entry.path(), &target)?;
        } else if !is_replaced(&entry.file_name().to_string_lossy())
            && fs::hard_link(entry.path(), &target).is_err()
        {
            // Temporary files may be on another disk.
            fs::copy(entry.path(), &target)?;
        }
    }
    Ok(())
}

fn is_replaced(name: &str) -> bool {
    matches!(name, "feed.json" | "feed.json.br")
}

/// The folder of PDF.js, whose name has its version.
fn pdfjs(dist: &Path) -> io::Result<String> {
    let names =
        fs::read_dir(dist)?.filter_map(|entry| Some(entry.ok()?.file_name().to_string_lossy().into_owned()));
    { names }
        .find(|name| name.starts_with("pdfjs-"))
        .ok_or_else(|| io::Error::other(format!("no PDF.js in {}", dist.display())))
}

fn page(pdfjs: &str) -> String {
    let link = |document: &Document| {
        format!("      <li><a href=\"/{}\">Read: {}</a></li>", document.file(), document.title())
    };
    let links: Vec<String> = DOCUMENTS.iter().map(link).collect();
    PAGE.replace("{pdfjs}", pdfjs).replace("{links}", &links.join("\n"))
}

/// One article, with all documents.
fn feed() -> String {
    let attachments: Vec<_> = DOCUMENTS
        .iter()
        .map(|document| {
            json!({
                "url": document.file(),
                "mime_type": "application/pdf",
                "title": document.title(),
                "size_in_bytes": document.bytes().len(),
                "_tribune": {"language": "en", "pages": document.pages},
            })
        })
        .collect();
    json!({
        "version": "https://jsonfeed.org/version/1.1",
        "title": "Bench",
        "language": "en",
        "_tribune": {"languages": ["en"], "sections": [{"id": "news", "title": {"en": "News"}}]},
        "items": [{
            "id": "documents",
            "language": "en",
            "title": "Documents",
            "content_html": "<p>Some short, some long.</p>",
            "date_published": "2026-01-01T09:00:00Z",
            "attachments": attachments,
            "_tribune": {"section": "news", "slug": "documents"},
        }],
    })
    .to_string()
}
