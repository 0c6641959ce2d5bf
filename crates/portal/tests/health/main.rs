//! What the doctor says of a feed.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

mod checkups;
mod given;
mod languages;
mod reports;
