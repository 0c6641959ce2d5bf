//! RSS and Atom as real systems write them, made into JSON Feed.

#![allow(clippy::unwrap_used, reason = "clippy.toml allows it in tests, and knows no function beside them")]

mod atom;
mod command;
mod fixture;
mod mistakes;
mod pages;
mod readable;
mod rss;
