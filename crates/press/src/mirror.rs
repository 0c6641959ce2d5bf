//! Feeds from elsewhere, copied beside a portal: with all their pages, documents and pictures, so that the portal asks nobody else.
//!
//! [`Mirror::run`] is the whole: it reads the feeds ([`feeds`]), copies what they name, side by side and politely ([`copying`],
//! [`pace`]), and only then writes the feeds, with the copies' addresses in them ([`written_feed`]). What it has written it remembers
//! ([`manifest`], [`journal`]), and touches nothing else.

mod as_json;
mod bodies;
mod body;
mod copying;
mod document_facts;
mod facts;
mod feed_name;
mod feeds;
mod fetching;
mod file_name;
mod folder;
mod index_links;
mod inert_svg;
mod journal;
mod kind;
mod limits;
mod manifest;
mod mirror_error;
mod other_feed;
mod pace;
mod part;
mod placing;
mod report;
mod run;
mod silent_hosts;
mod sniff;
mod tally;
mod trouble;
mod wanted;
mod write_feed;
mod written_feed;

pub use as_json::as_json;
pub use limits::Limits;
pub use mirror_error::MirrorError;
pub use report::{Finding, MirroredFeed, Report};
pub use run::Mirror;
pub use trouble::Trouble;
