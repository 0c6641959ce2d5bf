//! Disks with no room left.

#![cfg(unix)]

use crate::built::{Built, item};
use crate::disk::with_files_of;
use crate::run::{command, prerender};

/// The new pages have room, but for one, and the list of what was written stays short.
#[test]
fn a_disk_that_is_full_leaves_the_site_as_it_was_and_the_next_run_writes_it() {
    let built = Built::of(&[item(1)]);
    prerender(&built, &[]);
    let before = built.files();
    let long = item(2).replace("Tekst 2.", &"Tekst 2. ".repeat(100_000));
    assert!(long.len() > 500_000, "{}", &long[..200]);
    built.publish(&[item(1), long]);
    let run = with_files_of(400, &command(&built, &[])).output().unwrap();
    assert_eq!(run.status.code(), Some(4), "{run:?}");
    let said = String::from_utf8_lossy(&run.stdout);
    assert!(said.contains("the site is as it was"), "{said}");
    let mut now = built.files();
    now.insert("feed.json".to_owned(), before["feed.json"].clone());
    assert!(now == before, "only the feed has changed");
    assert_eq!(prerender(&built, &[]).code, 0);
    assert!(built.text("nl/news-and-analyses/artikel-2/index.html").contains("Tekst 2."));
}
