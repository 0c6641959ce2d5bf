//! The whole items of a large feed, each of which is a file of its own (`body_url`).

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use feed::{Item, Link};

use super::feeds::{Came, Read, Reading};
use super::manifest::Page;
use super::pace::Failure;
use super::report::Finding;
use super::{MirrorError, Trouble};
use crate::fetch::FetchError;
use crate::{Step, crowd};

/// What came of an item.
#[derive(Default)]
struct Body {
    page: Option<Page>,
    /// `None` where its beginning is all there is.
    whole: Option<Item>,
    /// What is to be told.
    why: Option<String>,
}

impl Reading<'_> {
    /// Puts whole items in the place of their beginnings, and tells of what did not come. No address of a body stays: whoever reads
    /// the copy next would ask for it, wherever it is.
    pub(super) fn complete(&self, read: &mut Read) -> Result<Vec<Finding>, MirrorError> {
        let mut findings = Vec::new();
        for feed in &mut read.feeds {
            let beginnings = feed.feed().items.iter();
            let beginnings: Vec<(Link, Item)> = beginnings
                .filter_map(|item| Some((item.extension.body_url.clone()?, item.clone())))
                .collect();
            for ((link, beginning), body) in beginnings.iter().zip(self.bodies(&beginnings)) {
                let body = body?;
                read.pages.extend(body.page.map(|page| (link.to_string(), page)));
                let is_whole = body.whole.is_some();
                feed.complete(link, &mut vec![body.whole.unwrap_or_else(|| beginning.clone())]);
                findings.extend(body.why.map(|why| Finding::of_body(link, &beginning.id, why, is_whole)));
            }
        }
        Ok(findings)
    }

    fn bodies(&self, beginnings: &[(Link, Item)]) -> Vec<Result<Body, MirrorError>> {
        let (done, is_over) = (AtomicUsize::new(0), AtomicBool::new(false));
        crowd::each(
            beginnings,
            self.at_once,
            |(link, _)| link.origin(),
            |(link, item)| {
                if is_over.load(Ordering::Relaxed) {
                    // Nobody will read this: the run ends with an error.
                    return Ok(Body::default());
                }
                let body = self.body(link, &item.id);
                is_over.fetch_or(body.is_err(), Ordering::Relaxed);
                body
            },
            |_| {
                let done = done.fetch_add(1, Ordering::Relaxed) + 1;
                (self.progress)(Step::Of { done, all: beginnings.len(), what: "articles" });
            },
        )
    }

    fn body(&self, link: &Link, id: &str) -> Result<Body, MirrorError> {
        let most = self.limits.most_of_a_file;
        match self.pace.persist(link, || self.fetch(link, most)) {
            Ok(came) => Ok(read(came, id, None)),
            Err(Failure::End(error)) => Err(error),
            Err(Failure::Passing(FetchError::TooLarge, _) | Failure::Lasting(FetchError::TooLarge)) => {
                Ok(Body { why: Some(Trouble::TooLarge(most).to_string()), ..Body::default() })
            }
            Err(Failure::Passing(error, _) | Failure::Lasting(error)) => {
                let why = Some(error.to_string());
                let here = Trouble::Fetch(error).is_passing().then(|| self.here(link)).flatten();
                Ok(match here {
                    Some(here) => read(here, id, why),
                    None => Body { why, ..Body::default() },
                })
            }
        }
    }
}

/// The item in what has come.
fn read(came: Came, id: &str, why: Option<String>) -> Body {
    let whole = match feed::read(&came.bytes, &came.address) {
        Ok((whole, _)) => whole.items.into_iter().find(|item| item.id == id),
        Err(error) => return Body { why: Some(error.to_string()), ..Body::default() },
    };
    let why = if whole.is_some() { why } else { Some(String::from("the item is not in it")) };
    Body { page: Some(came.page), whole, why }
}
