//! What lists of all pages say of one: for sitemaps.

use feed::Timestamp;

use super::{Leaf, Writer};

/// A page that is at home at its address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The whole address.
    pub address: String,
    /// When it last changed, as far as that is known.
    pub changed: Option<Timestamp>,
    /// Where the same is in a language (or `x-default`), this page included: the language and the whole address.
    pub alternates: Vec<(String, String)>,
}

impl Writer {
    /// What is to be said of a page. `None` where it is at home elsewhere, or nobody is to look for it.
    pub fn entry(&self, leaf: &Leaf) -> Option<Entry> {
        if leaf.is_for_the_program() {
            return None;
        }
        let written = self.page(leaf).head_links();
        let mut links = written.iter().filter_map(|line| line.split_once(' '));
        let (_, home) = links.next()?;
        let alternates = links.map(|(language, address)| (language.to_owned(), address.to_owned())).collect();
        let is_home =
            self.base.link().resolve(&self.base.href(&leaf.address())).is_ok_and(|own| own.as_str() == home);
        is_home.then(|| Entry { address: home.to_owned(), changed: leaf.changed, alternates })
    }
}
