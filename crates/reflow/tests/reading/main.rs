//! What is read of a page.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

mod documents;
mod given;
mod hostile;
mod tagged;
mod untagged;
