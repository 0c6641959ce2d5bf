//! The portal behind the web servers that `deploy/` has configurations for: `cargo xtask test` runs these with each of them.
//!
//! What they answer is held against what `tribune-press serve` answers, which is what every other story is told with. So one walk
//! in one browser is enough here.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on has failed, and says so"
)]

mod addresses;
mod answers;
mod asking;
mod caddy;
mod folder;
mod nginx;
#[path = "../stories/places.rs"]
#[allow(dead_code, reason = "the stories need more of it")]
mod places;
mod started;
mod walk;
mod web_server;
