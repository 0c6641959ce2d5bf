//! `tribune-press check`, run as a publisher runs it, on files and against a server of our own.

#![allow(clippy::unwrap_used, reason = "clippy.toml allows it in tests, and knows no function beside them")]

mod failures;
mod files;
mod links;
mod outputs;
mod pages;
#[path = "../ran.rs"]
mod ran;
mod run;
mod server;
mod verdicts;
