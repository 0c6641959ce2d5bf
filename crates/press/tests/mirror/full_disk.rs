//! Disks with no room left.

#![cfg(unix)]

use std::process::Command;

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
    let plain = command(&portal, &[&feed]);
    let mut limited = Command::new("sh");
    limited.args(["-c", "ulimit -f 100; trap '' XFSZ; exec \"$0\" \"$@\""]);
    limited.arg(plain.get_program()).args(plain.get_args());
    for (name, value) in plain.get_envs() {
        match value {
            Some(value) => limited.env(name, value),
            None => limited.env_remove(name),
        };
    }
    let output = limited.output().unwrap();
    assert_eq!((output.status.code(), portal.files() == before), (Some(4), true), "{output:?}");
    assert!(waiting(&portal) > 0);
    origin.was_asked();
    assert_eq!(mirror(&portal, &[&feed]).code, 0);
    assert!(origin.was_asked().iter().any(|asked| asked.status == 206));
    assert_eq!(portal.copy(&portal.feed().items[0].attachments[0].url).unwrap(), pdf(LENGTH));
    assert_eq!(waiting(&portal), 0);
}
