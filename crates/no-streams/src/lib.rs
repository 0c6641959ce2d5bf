//! Nothing, by the name of `wasm-streams`.
//!
//! Leptos brings server functions, which Tribune has none of, and they bring `wasm-streams`. All of that is left out of
//! the browser build but for what `wasm-streams` exports to JavaScript: exports are always kept, and these cost every
//! visitor some 5 KB (brotli). So this crate is in its place (`[patch.crates-io]`): what server functions compile
//! against, and no more. See `docs/decisions/0016-no-streams.md`.

mod readable_stream;

pub use readable_stream::ReadableStream;
