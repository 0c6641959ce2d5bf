//! Nothing is kept but what the page about privacy names.

use std::fs;
use std::path::{Path, PathBuf};

use super::*;

/// What else is called so, and kept nowhere: where the program is, in the page.
const NOT_KEPT: &str = "tribune:program";

/// Ways to keep something, or to tell somebody, that the portal has no use for.
const NEVER: [&str; 7] = [
    "indexedDB",
    "document.cookie",
    "set_cookie",
    "cookieStore",
    "serviceWorker",
    "sendBeacon",
    "caches.open",
];

/// The program's own files: Rust, and the JavaScript around it.
fn sources() -> Vec<(PathBuf, String)> {
    let home = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = vec![home.join("boot.js"), home.join("theme.js"), home.join("index.html")];
    let mut folders = vec![home.join("src")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() { folders.push(path) } else { files.push(path) }
        }
    }
    let is_of_program = |file: &PathBuf| !file.ends_with("kept/tests.rs");
    files
        .into_iter()
        .filter(is_of_program)
        .map(|file| (file.clone(), fs::read_to_string(file).unwrap()))
        .collect()
}

/// The names in a text that begin as ours do.
fn names(text: &str) -> impl Iterator<Item = String> {
    let is_of_name = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_' | '.');
    text.split("tribune:").skip(1).map(move |rest| {
        let end = rest.find(|letter| !is_of_name(letter)).unwrap_or(rest.len());
        ["tribune:", &rest[..end]].concat()
    })
}

#[test]
fn every_name_under_which_something_is_kept_is_known() {
    let sources = sources();
    assert!(sources.len() > 100);
    for (file, text) in sources {
        // A path of Rust, `tribune::start`, is none.
        for name in names(&text.replace("tribune::", "")) {
            let is_known = name == NOT_KEPT || Kept::ALL.iter().any(|kept| kept.name() == name);
            assert!(is_known, "{} keeps {name}: name it in src/kept.rs", file.display());
        }
    }
}

#[test]
fn whatever_is_put_into_a_storage_is_put_there_under_such_a_name() {
    for (file, text) in sources() {
        for call in ["setItem(", "set_item("] {
            for argument in text.split(call).skip(1) {
                let is_other = argument.trim_start().starts_with(['"', '\'', '`'])
                    && !argument.trim_start()[1..].starts_with("tribune:");
                assert!(!is_other, "{} keeps something under another name", file.display());
            }
        }
    }
}

#[test]
fn nothing_is_kept_or_told_in_other_ways() {
    for (file, text) in sources() {
        for way in NEVER {
            assert!(!text.contains(way), "{} has {way}", file.display());
        }
    }
}

#[test]
fn what_ends_with_the_tab_is_where_the_tab_is() {
    let tab: Vec<Kept> = Kept::ALL.into_iter().filter(|kept| kept.storage() == Storage::Tab).collect();
    assert_eq!(tab, [Kept::Positions]);
}
