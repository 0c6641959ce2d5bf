//! What a feed becomes: sections, articles and documents, and the address of each. Pure.
//!
//! The one idea of the house is here: *the address is the breadcrumb*. Every prefix of an address is a
//! place, and the trail of a place is the list of those prefixes. [`Address`] is the only code that reads or
//! writes an address, [`Portal::resolve`] the only code that says what is there.

mod address;
mod article;
mod article_order;
mod body_links;
mod build;
mod canonical;
mod document;
mod embedded;
pub mod enrich;
mod excerpt;
mod file_name;
mod fold;
mod found_groups;
#[cfg(not(target_arch = "wasm32"))]
mod found_lists;
mod group;
pub mod health;
mod identifiers;
mod kind;
mod listing;
mod markup;
#[cfg(not(target_arch = "wasm32"))]
mod measured;
mod neighbours;
mod news;
mod order;
mod origins;
mod own_page;
mod person;
mod place;
mod places;
mod portal;
mod publication;
mod reading_time;
mod related;
mod resolve;
mod same_article;
mod same_file;
mod section;
mod slug;
mod tagging;
mod text;
mod topic;
mod year;

pub use address::Address;
pub use article::{Article, Body};
pub use body_links::{BodyLink, pdf_links};
pub use canonical::Alternate;
pub use document::Document;
pub use embedded::embedded;
pub use group::{Group, GroupKind};
pub use identifiers::{ArticleId, DocumentId, GroupId, SectionId};
pub use kind::Kind;
#[cfg(not(target_arch = "wasm32"))]
pub use measured::Measured;
pub use origins::{Brings, other_origins};
pub use own_page::OwnPage;
pub use person::Authors;
pub use place::{Crumb, Place, Spot};
pub use portal::Portal;
pub use publication::Publication;
pub use resolve::Resolved;
pub use same_file::key as file_key;
pub use section::{Section, SectionTitle};
pub use slug::slug_of_page;
pub use tagging::Tagging;
pub use text::{Label, Text};
pub use topic::Topics;
