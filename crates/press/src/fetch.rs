//! Getting what a publisher points at: a file of this machine, or an address of the web.
//!
//! Private addresses are refused where the address comes from somebody else's feed and the answer is published ([`Guard`]);
//! else they are not: the publisher runs the command, on a machine of their own.

mod answer;
mod beside;
mod client;
mod download;
mod fetch_error;
mod guard;
mod guarded_resolver;
mod header_values;
mod public_address;
mod source;

pub use answer::Answer;
pub use beside::Beside;
pub use client::Client;
pub use download::{Download, Known, Want};
pub use fetch_error::FetchError;
pub use guard::Guard;
pub use source::Source;
