//! A visitor's browser, and the server it visits: what the stories are told with.
//!
//! [`visit`] is the way in. It starts a [`PortalServer`] and a [`Browser`], lets a story use them, and ends with
//! what every story must prove: that the Content Security Policy was not violated, and that nothing was asked of
//! another origin.

#![allow(
    clippy::missing_panics_doc,
    clippy::panic,
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a story that cannot go on has failed, and says so"
)]

mod accessibility;
mod answer;
mod axe;
mod browser;
mod bundle;
mod capabilities;
mod computed;
mod console;
mod copying;
mod driver;
mod engine;
mod environment;
mod evidence;
mod fading;
mod fuller_feed;
mod giving;
mod keys;
mod layout_shift;
mod line;
mod options;
mod other_site;
mod page_kind;
mod page_kinds;
mod part;
mod patience;
mod picture;
mod portal_server;
mod profile;
mod request;
mod seeing;
mod tools;
mod touch;
mod typing;
mod violation;
mod visit;
mod visitor;
mod wire;
mod workers;
mod written;

pub use accessibility::{AccessibilityTree, AccessibleNode};
pub use answer::Answer;
pub use browser::Browser;
pub use console::LogEntry;
pub use engine::Engine;
pub use environment::Environment;
pub use layout_shift::LayoutShift;
pub use line::Line;
pub use options::{BrowserOptions, Scheme};
pub use other_site::OtherSite;
pub use page_kind::{Given, PageKind};
pub use page_kinds::PAGE_KINDS;
pub use part::{Name, Part};
pub use patience::{PATIENCE, eventually, until};
pub use portal_server::PortalServer;
pub use profile::Profile;
pub use request::Request;
pub use violation::Violation;
pub use visit::{visit, visit_elsewhere, visit_with};
pub use visitor::Visitor;
pub use written::{copy as copy_folder, dist as written_dist};
