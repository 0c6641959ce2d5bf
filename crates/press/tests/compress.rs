//! `tribune-press compress` on a folder like the one that a build writes.

#![allow(clippy::unwrap_used, reason = "clippy.toml allows it in tests, and knows no function beside them")]

use std::fs;
use std::path::Path;

use press::compress::{CompressError, Report, compress};
use tempfile::TempDir;

fn page(word: &str) -> String {
    format!("<!doctype html><title>{word}</title>{}", format!("<p>{word}</p>").repeat(200))
}

fn put(folder: &Path, name: &str, content: impl AsRef<[u8]>) {
    let file = folder.join(name);
    fs::create_dir_all(file.parent().unwrap()).unwrap();
    fs::write(file, content).unwrap();
}

fn portal() -> TempDir {
    let folder = TempDir::new().unwrap();
    put(folder.path(), "index.html", page("portal"));
    put(folder.path(), "nl/nieuws/index.html", page("nieuws"));
    put(folder.path(), "small.html", "<!doctype html>");
    put(folder.path(), "documents/a.pdf", "%PDF-1.7".repeat(1_000));
    put(folder.path(), ".tribune-press.json", page("hidden"));
    folder
}

fn run(folder: &TempDir) -> [usize; 3] {
    let Report { made, kept, removed, .. } = compress(folder.path()).unwrap();
    [made, kept, removed]
}

/// What a browser makes of a copy.
fn said(folder: &TempDir, name: &str) -> String {
    let mut text = Vec::new();
    let copy = fs::read(folder.path().join(name)).unwrap();
    brotli::BrotliDecompress(&mut copy.as_slice(), &mut text).unwrap();
    String::from_utf8(text).unwrap()
}

/// What the build makes of a page.
fn encoded(word: &str) -> Vec<u8> {
    let parameters = brotli::enc::BrotliEncoderParams { quality: 11, ..Default::default() };
    let mut best = Vec::new();
    brotli::BrotliCompress(&mut page(word).as_bytes(), &mut best, &parameters).unwrap();
    best
}

#[test]
fn what_gains_by_it_has_copies_and_a_second_run_makes_none() {
    let folder = portal();
    assert_eq!(run(&folder), [4, 0, 0]);
    assert_eq!(said(&folder, "index.html.br"), page("portal"));
    for name in ["small.html.br", "small.html.gz", "documents/a.pdf.br", ".tribune-press.json.br"] {
        assert!(!folder.path().join(name).exists(), "{name}");
    }
    assert_eq!(run(&folder), [0, 4, 0]);
}

#[test]
fn a_file_that_has_changed_has_new_copies() {
    let folder = portal();
    run(&folder);
    put(folder.path(), "index.html", page("another"));
    assert_eq!(run(&folder), [2, 2, 0]);
    assert_eq!(said(&folder, "index.html.br"), page("another"));
    put(folder.path(), "index.html", "<p>Short now.");
    assert_eq!(run(&folder), [0, 2, 2]);
}

#[test]
fn copies_of_what_is_gone_go_and_the_folder_with_them() {
    let folder = portal();
    run(&folder);
    fs::remove_file(folder.path().join("nl/nieuws/index.html")).unwrap();
    put(folder.path(), "data/archive.json.br", "somebody's own");
    assert_eq!(run(&folder), [0, 2, 2]);
    assert!(!folder.path().join("nl").exists());
    assert!(folder.path().join("data/archive.json.br").exists(), "its file was never seen");
}

#[test]
fn an_older_file_that_comes_back_is_not_sent_as_what_lay_over_it() {
    let folder = portal();
    run(&folder);
    put(folder.path(), "index.html.br", encoded("another"));
    assert_eq!(run(&folder), [1, 3, 0]);
    assert_eq!(said(&folder, "index.html.br"), page("portal"));
    assert_eq!(run(&folder), [0, 4, 0]);
}

#[test]
fn what_somebody_else_has_made_of_a_file_is_not_deleted_with_it() {
    let folder = portal();
    for name in ["dump.csv", "kept.csv"] {
        put(folder.path(), name, page("dump"));
    }
    // Right, and kept as it is.
    put(folder.path(), "kept.csv.br", encoded("dump"));
    run(&folder);
    // As `gzip dump.csv` does.
    put(folder.path(), "dump.csv.gz", "their only copy");
    for name in ["dump.csv", "kept.csv"] {
        fs::remove_file(folder.path().join(name)).unwrap();
    }
    assert_eq!(run(&folder), [0, 4, 2]);
    assert_eq!(fs::read(folder.path().join("dump.csv.gz")).unwrap(), b"their only copy");
    assert_eq!(said(&folder, "kept.csv.br"), page("dump"));
    assert!(!folder.path().join("dump.csv.br").exists() && !folder.path().join("kept.csv.gz").exists());
}

#[test]
fn a_copy_of_the_build_is_kept_when_it_is_right_and_made_anew_when_it_is_not() {
    let folder = portal();
    let best = encoded("portal");
    put(folder.path(), "index.html.br", &best);
    put(folder.path(), "nl/nieuws/index.html.br", &best);
    assert_eq!(run(&folder), [3, 1, 0]);
    assert_eq!(fs::read(folder.path().join("index.html.br")).unwrap(), best);
    assert_eq!(said(&folder, "nl/nieuws/index.html.br"), page("nieuws"));
}

#[test]
fn without_its_memory_it_looks_at_each_copy() {
    let folder = portal();
    run(&folder);
    put(folder.path(), ".tribune-compressed.json", "{");
    assert_eq!(run(&folder), [0, 4, 0]);
}

#[test]
fn it_says_what_is_wrong() {
    let folder = TempDir::new().unwrap();
    let error = compress(folder.path()).unwrap_err();
    assert!(matches!(error, CompressError::NoPortal { .. }) && error.exit_code() == 2, "{error}");
    put(folder.path(), "index.html", page("portal"));
    let lock = fs::File::open(folder.path().join("index.html")).unwrap();
    lock.lock().unwrap();
    let error = compress(folder.path()).unwrap_err();
    assert!(matches!(error, CompressError::Busy(_)) && error.exit_code() == 2, "{error}");
}
