//! A built portal, served: asked as a browser asks, answered without a network.

#![allow(clippy::unwrap_used, reason = "clippy.toml allows it in tests, and knows no function beside them")]

mod addresses;
mod compression;
mod content;
mod folder;
mod headers;
mod mistakes;
mod origins;
