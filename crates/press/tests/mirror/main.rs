//! `tribune-press mirror`, run as a publisher runs it, against a server of our own that can be in any mood.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]
#![allow(clippy::case_sensitive_file_extension_comparisons, reason = "the endings are ours, and small")]

mod again;
mod bodies;
mod copies;
#[cfg(unix)]
#[path = "../disk.rs"]
mod disk;
mod documents;
mod failures;
mod files;
mod full_disk;
mod interrupted;
mod limits;
mod names;
mod origin;
mod other_feeds;
mod outputs;
mod polite;
mod portal;
mod private;
#[path = "../ran.rs"]
mod ran;
mod run;
