//! `tribune-press prerender`, run as a publisher runs it, on the folder of a built portal.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

mod again;
mod around;
mod built;
#[cfg(unix)]
#[path = "../disk.rs"]
mod disk;
mod failures;
mod feeds_out;
mod full_disk;
mod interrupted;
mod letters;
mod outputs;
mod pages;
#[path = "../ran.rs"]
mod ran;
mod redirects;
mod run;
#[path = "../check/server.rs"]
#[allow(dead_code, reason = "the checks' tests have more of it")]
mod server;
mod sitemap;
