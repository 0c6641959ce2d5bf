//! Further runs.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use axum::response::{IntoResponse, Redirect};
use axum::routing::get;

use crate::built::{Built, Files, item};
use crate::run::prerender;
use crate::server::{Server, json};

fn items(numbers: impl IntoIterator<Item = usize>) -> Vec<String> {
    numbers.into_iter().map(item).collect()
}

/// The files that differ, or are not there, in the other.
fn rewritten(before: &Files, after: &Files) -> Vec<String> {
    after
        .iter()
        .filter(|(name, file)| before.get(*name) != Some(file))
        .map(|(name, _)| name.clone())
        .collect()
}

#[test]
fn a_second_run_touches_nothing_and_another_folder_gets_the_same() {
    let built = Built::new();
    let first = prerender(&built, &[]);
    let before = built.files();
    let second = prerender(&built, &[]);
    assert_eq!(built.files(), before);
    let [new, ..] = first.counts();
    assert_eq!(second.counts(), [0, 0, new, 0]);
    let other = Built::new();
    prerender(&other, &[]);
    let content =
        |files: Files| files.into_iter().map(|(name, (bytes, _))| (name, bytes)).collect::<Vec<_>>();
    assert_eq!(content(other.files()), content(before));
}

#[test]
fn only_what_has_changed_is_written_and_what_is_gone_is_removed() {
    let built = Built::of(&items(1..=12));
    prerender(&built, &[]);
    let before = built.files();
    let mut changed = items(1..=11);
    changed[5] = changed[5].replace("Tekst 6.", "Een andere tekst.");
    built.publish(&changed);
    let run = prerender(&built, &[]);
    let after = built.files();
    assert!(!built.file("nl/news-and-analyses/artikel-12").exists(), "its folder is empty, and gone with it");
    assert_eq!(run.counts()[3], 2, "in both languages");
    let rewritten = rewritten(&before, &after);
    assert!(rewritten.contains(&"nl/news-and-analyses/artikel-6/index.html".to_owned()), "{rewritten:?}");
    assert!(!rewritten.contains(&"nl/news-and-analyses/artikel-1/index.html".to_owned()), "{rewritten:?}");
    assert!(after.keys().all(|name| !name.contains("tribune-press/")));
}

#[cfg(unix)]
#[test]
fn a_link_to_somewhere_else_is_not_followed() {
    let built = Built::of(&items(1..=3));
    let elsewhere = Built::of(&items(1..=1));
    std::fs::create_dir_all(built.file("nl")).unwrap();
    std::os::unix::fs::symlink(elsewhere.file("nowhere"), built.file("nl/index.html")).unwrap();
    std::os::unix::fs::symlink(elsewhere.file(""), built.file("nl/topics")).unwrap();
    let run = prerender(&built, &[]);
    assert_eq!(
        (run.code, &run.json()["foreign"]),
        (1, &serde_json::json!(["nl/index.html", "nl/topics/index.html"]))
    );
    assert!(built.file("nl/index.html").is_symlink() && built.file("nl/topics").is_symlink());
    assert!(!elsewhere.file("nowhere").exists());
}

#[test]
fn what_the_press_has_not_written_is_left_alone() {
    let built = Built::of(&items(1..=3));
    built.put("nl/about/index.html", "Our own page.");
    built.put("nl/news-and-analyses/artikel-3/notes.txt", "Notes.");
    let first = prerender(&built, &[]);
    assert_eq!((first.code, &first.json()["foreign"]), (1, &serde_json::json!(["nl/about/index.html"])));
    // Somebody works on a page after it was written.
    built.put("nl/news-and-analyses/artikel-3/index.html", "Edited.");
    built.put("nl/news-and-analyses/artikel-1/index.html", "Edited, too.");
    built.publish(&items(1..=2));
    let second = prerender(&built, &[]);
    assert_eq!(second.code, 1);
    assert_eq!(built.text("nl/about/index.html"), "Our own page.");
    assert_eq!(built.text("nl/news-and-analyses/artikel-1/index.html"), "Edited, too.");
    assert_eq!(built.text("nl/news-and-analyses/artikel-3/index.html"), "Edited.");
    assert_eq!(built.text("nl/news-and-analyses/artikel-3/notes.txt"), "Notes.");
    assert!(!built.file("en/news-and-analyses/artikel-3").exists());
    // What is not in the way any more is written again.
    std::fs::remove_file(built.file("nl/about/index.html")).unwrap();
    std::fs::remove_file(built.file("nl/news-and-analyses/artikel-1/index.html")).unwrap();
    assert_eq!(prerender(&built, &[]).code, 0);
    assert!(built.text("nl/about/index.html").contains("<h1"));
}

#[test]
fn a_feed_that_has_shrunk_stops_the_run_unless_that_is_meant() {
    let built = Built::of(&items(1..=20));
    prerender(&built, &[]);
    let before = built.files();
    built.publish(&items(1..=2));
    let run = prerender(&built, &[]);
    let reason = run.json()["reason"].as_str().unwrap().to_owned();
    assert_eq!(run.code, 3);
    assert!(
        reason.contains("feed.json has 2 items, and had 20") && reason.contains("--allow-shrink"),
        "{reason}"
    );
    assert_eq!(rewritten(&before, &built.files()), ["feed.json"]);
    let run = prerender(&built, &["--allow-shrink"]);
    assert_eq!((run.code, run.counts()[3]), (0, 36));
    // From now on this is what it had.
    assert_eq!(prerender(&built, &[]).code, 0);
}

#[test]
fn a_feed_that_has_moved_is_still_the_same_feed() {
    let has_moved = Arc::new(AtomicBool::new(false));
    let feed = |count| json("", &items(1..=count).join(","));
    let (all, few, moves) = (feed(20), feed(2), Arc::clone(&has_moved));
    let here = get(move || async move {
        let there = moves.load(Ordering::Relaxed).then(|| Redirect::temporary("/new.json"));
        there.map_or_else(|| all.into_response(), IntoResponse::into_response)
    });
    let server = Server::new(&[("/feed.json", here), ("/new.json", crate::server::feed(few))]);
    let built = Built::new();
    let named = format!("href=\"{}\"", server.at("/feed.json"));
    built.put("index.html", &built.text("index.html").replace("href=\"feed.json\"", &named));
    assert_eq!(prerender(&built, &[]).code, 0);
    has_moved.store(true, Ordering::Relaxed);
    let run = prerender(&built, &[]);
    assert_eq!(run.code, 3, "{run:?}");
}
