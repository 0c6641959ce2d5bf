//! A feed that the page names, and what came of it.

use std::cell::RefCell;
use std::rc::Rc;

use feed::{Link, PagedFeed};
use leptos::prelude::*;

use crate::LoadError;

/// A feed that the page's head names.
#[derive(Debug, Clone, PartialEq)]
pub struct Source {
    /// Where it is.
    pub address: Link,
    /// What the content team calls it; its file's name where they call it nothing.
    pub name: String,
    /// What came of it; `None` while it is on its way.
    pub outcome: Option<Result<PagedFeed, LoadError>>,
    /// The size of all its pages, in bytes.
    pub size_in_bytes: u64,
    /// Tells whether its first page is the same as another time.
    pub fingerprint: u64,
}

/// The feeds of a run, in the order in which the page names them.
pub type Sources = Rc<RefCell<Vec<Source>>>;

/// Where the app keeps the feeds of the portal in hand, for the doctor.
pub type SourcesKept = StoredValue<Sources, LocalStorage>;

impl Source {
    /// A feed that was asked for.
    pub fn new(address: Link, name: Option<String>) -> Self {
        let name = name.or_else(|| address.file_name().map(str::to_owned));
        Self {
            name: name.unwrap_or_else(|| address.as_str().to_owned()),
            address,
            outcome: None,
            size_in_bytes: 0,
            fingerprint: 0,
        }
    }

    /// The feed, when it came.
    pub fn feed(&self) -> Option<&PagedFeed> {
        self.outcome.as_ref().and_then(|outcome| outcome.as_ref().ok())
    }
}
