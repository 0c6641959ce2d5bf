//! Disks with no room left.

#![cfg(unix)]

use crate::disk::with_files_of;
use crate::files::pdf;
use crate::interrupted::{LENGTH, of, waiting};
use crate::run::{command, mirror};

/// A disk on which no file can be longer than 100 KB or so.
#[test]
fn a_disk_that_is_full_leaves_the_mirror_as_it_was_and_the_next_run_goes_on() {
    let (origin, portal, feed) = of(&[]);
    mirror(&portal, &[&feed]);
    let before = portal.files();
    let item = format!(
        r#"{{"id": "a", "content_text": "New", "attachments": [{{"url": "{}", "mime_type": "application/pdf"}}]}}"#,
        origin.at("/a.pdf")
    );
    origin.publishes("/feed.json", "", &[&item]);
    origin.has("/a.pdf", "application/pdf", pdf(LENGTH));
    let output = with_files_of(100, &command(&portal, &[&feed])).output().unwrap();
    assert_eq!((output.status.code(), portal.files() == before), (Some(4), true), "{output:?}");
    assert!(waiting(&portal) > 0);
    origin.was_asked();
    assert_eq!(mirror(&portal, &[&feed]).code, 0);
    assert!(origin.was_asked().iter().any(|asked| asked.status == 206));
    assert_eq!(portal.copy(&portal.feed().items[0].attachments[0].url).unwrap(), pdf(LENGTH));
    assert_eq!(waiting(&portal), 0);
}
