//! Large feeds in parts: what a portal makes of them, and what changes when an article is added.
#![expect(clippy::unwrap_used, clippy::panic, reason = "the helpers of tests may fail too")]

mod given;
mod parts;
mod portals;
mod stable;
