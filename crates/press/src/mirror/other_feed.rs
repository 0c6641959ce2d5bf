//! Feeds in RSS and Atom, with all their pages.

use std::cell::RefCell;
use std::collections::BTreeMap;

use feed::{Link, PagedFeed};

use super::MirrorError;
use super::feeds::{Came, Read, Reading};
use super::pace::Failure;
use crate::convert::{ConvertError, convert_bytes};

impl Reading<'_> {
    /// Makes a JSON Feed of one whose first page has come.
    pub(super) fn convert(&self, link: &Link, came: Came, read: &mut Read) -> Result<(), MirrorError> {
        let address = link.to_string();
        let failed = |error: ConvertError| MirrorError::Convert { feed: address.clone(), error };
        let (pages, end) = (RefCell::new(BTreeMap::new()), RefCell::new(None));
        let further = |link: &Link| match self.persist(link) {
            Ok(Came { page, bytes, address }) => {
                pages.borrow_mut().insert(link.to_string(), page);
                Ok((bytes, address))
            }
            Err(Failure::Passing(error, _) | Failure::Lasting(error)) => Err(ConvertError::Fetch(error)),
            Err(Failure::End(error)) => {
                let why = error.to_string();
                end.replace(Some(error));
                Err(ConvertError::Unreadable(why))
            }
        };
        let converted = convert_bytes(&came.bytes, link, &came.address, &further, self.progress);
        if let Some(error) = end.into_inner() {
            return Err(error);
        }
        let converted = converted.map_err(failed)?;
        if let Some(why) = converted.missing {
            return Err(MirrorError::Pages { feed: address, why });
        }
        let bytes = converted.feed.to_string().into_bytes();
        let page = feed::read(&bytes, link).map_err(|_| failed(ConvertError::NoContent))?;
        read.pages.extend(pages.into_inner());
        read.pages.insert(link.to_string(), came.page);
        read.feeds.push(PagedFeed::new(page, link.clone()));
        read.notes.extend(converted.notes.into_iter().map(|note| (address.clone(), note)));
        Ok(())
    }
}
