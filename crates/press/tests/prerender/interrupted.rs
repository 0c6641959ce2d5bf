//! Runs that are killed, and runs at one time.

use std::fs::File;
use std::thread;
use std::time::Duration;

use crate::built::{Built, item};
use crate::run::{command, prerender};

#[test]
fn a_run_that_is_killed_leaves_the_site_whole_and_the_next_one_goes_on() {
    let items: Vec<String> = (1..=600).map(item).collect();
    let built = Built::of(&items[..20]);
    prerender(&built, &[]);
    let before = built.files();
    built.publish(&items);
    let mut run = command(&built, &[]).spawn().unwrap();
    while run.try_wait().unwrap().is_none() && !built.file(".tribune-press/3").exists() {
        thread::sleep(Duration::from_millis(5));
    }
    run.kill().unwrap();
    run.wait().unwrap();
    for (name, (bytes, _)) in built.files() {
        let is_waiting = name.starts_with(".tribune-press");
        let is_old = before.get(&name).is_some_and(|(old, _)| *old == bytes);
        // Where the machine was slow to kill, some are new, and whole.
        let is_whole = name.ends_with("index.html") && bytes.trim_ascii_end().ends_with(b"</html>");
        assert!(is_waiting || is_old || is_whole || name == "feed.json", "{name} is a half");
    }
    let next = prerender(&built, &[]);
    assert_eq!((next.code, built.file(".tribune-press").exists()), (0, false), "{next:?}");
    assert!(built.text("nl/news-and-analyses/artikel-600/index.html").contains("Tekst 600."));
}

#[test]
fn what_an_interrupted_run_has_put_in_place_is_known_to_the_next() {
    let built = Built::of(&[item(1), item(2)]);
    prerender(&built, &[]);
    let old = built.text(".tribune-press.json");
    built.publish(&[item(1), item(2), item(3)]);
    prerender(&built, &[]);
    // As it is when the run ends between the first file and the last: both may be there.
    let [old, new]: [serde_json::Value; 2] =
        [old, built.text(".tribune-press.json")].map(|text| serde_json::from_str(&text).unwrap());
    let mut between = new.clone();
    for (name, prints) in between["files"].as_object_mut().unwrap() {
        let before = old["files"][name].as_array().cloned().unwrap_or_default();
        prints.as_array_mut().unwrap().extend(before);
    }
    built.put(".tribune-press.json", &between.to_string());
    built.publish(&[item(1), item(2)]);
    let run = prerender(&built, &[]);
    assert_eq!((run.code, run.json()["foreign"].as_array().unwrap().len()), (0, 0), "{run:?}");
    assert!(!built.file("nl/news-and-analyses/artikel-3").exists());
}

#[test]
fn one_run_at_a_time() {
    let built = Built::of(&[item(1)]);
    let held = File::open(built.file("index.html")).unwrap();
    held.try_lock().unwrap();
    let run = prerender(&built, &[]);
    assert_eq!(run.code, 2);
    assert!(run.json()["reason"].as_str().unwrap().contains("another run"));
    drop(held);
    assert_eq!(prerender(&built, &[]).code, 0);
}
