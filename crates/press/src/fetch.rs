//! Getting what a publisher points at: a file of this machine, or an address of the web.
//!
//! Private addresses are not refused: the publisher runs the command, on a machine of their own.

mod answer;
mod beside;
mod client;
mod fetch_error;
mod source;

pub use answer::Answer;
pub use beside::Beside;
pub use client::Client;
pub use fetch_error::FetchError;
pub use source::Source;
