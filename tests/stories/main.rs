//! What visitors of the portal live through, in a real browser: `cargo xtask test` runs these in each of three.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a story that cannot go on has failed, and says so"
)]

mod addresses;
mod crash;
mod document;
mod document_failures;
mod feed_failures;
mod feed_health;
mod feeds;
mod hostile_feed;
mod keyboard;
mod languages;
mod loading;
mod places;
mod positions;
mod seed;
mod start;
mod sub_path;
