//! What a run has done.

use feed::Link;

use super::Trouble;

/// What was done, file by file in numbers.
#[derive(Debug, Default)]
pub struct Report {
    /// The feeds, in the order in which they were asked for.
    pub feeds: Vec<MirroredFeed>,
    /// Copies that were not there before.
    pub new: usize,
    /// Copies that are other than before.
    pub changed: usize,
    /// Copies that are as they were.
    pub unchanged: usize,
    /// Files that are not there any more.
    pub removed: usize,
    /// Files that are left where they are by their kind: sound and film, office files, archives.
    pub left: usize,
    /// The size of all copies.
    pub bytes: u64,
    /// What is wrong, file by file.
    pub findings: Vec<Finding>,
    /// Documents that are copied, and of which nothing can be told: damaged ones, those that ask for a password.
    pub unread: Vec<Finding>,
    /// Files that are not wanted any more, and that somebody has changed: they were left alone.
    pub foreign: Vec<String>,
    /// What is to be in the portal's own page and is not, line by line.
    pub links: Vec<String>,
}

/// A feed, and its copy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MirroredFeed {
    /// Where it was asked for.
    pub address: String,
    /// Its copy, in the folder.
    pub file: String,
    /// How many items it has.
    pub items: usize,
    /// Whether its copy is other than before.
    pub is_changed: bool,
}

/// What is wrong with a file or a feed.
#[derive(Debug)]
pub struct Finding {
    /// Its name, for programs.
    pub code: &'static str,
    /// The file's or the feed's address.
    pub address: String,
    /// The ids of the items that name it.
    pub items: Vec<String>,
    /// Why, and what to do.
    pub why: String,
    /// Whether the copy of before is still there.
    pub is_kept: bool,
}

impl Finding {
    pub(super) fn of(address: &str, items: &[String], trouble: &Trouble, is_kept: bool) -> Self {
        Self {
            code: trouble.code(),
            address: address.to_owned(),
            items: items.to_vec(),
            why: trouble.to_string(),
            is_kept,
        }
    }

    /// A document that is copied, and cannot be read.
    pub(super) fn of_unread(address: &str, items: &[String], why: &str) -> Self {
        Self {
            code: "unread",
            address: address.to_owned(),
            items: items.to_vec(),
            why: why.to_owned(),
            is_kept: false,
        }
    }

    /// A whole item that did not come; that of before is as good as a copy of before.
    pub(super) fn of_body(link: &Link, item: &str, why: String, is_kept: bool) -> Self {
        let code = if is_kept { "unreachable" } else { "beginning-only" };
        Self { code, address: link.to_string(), items: vec![item.to_owned()], why, is_kept }
    }

    /// Something about a feed as a whole.
    pub(super) fn of_feed(code: &'static str, address: &str, why: &str) -> Self {
        Self { code, address: address.to_owned(), items: Vec::new(), why: why.to_owned(), is_kept: false }
    }
}

impl Report {
    /// How many copies there are.
    pub fn files(&self) -> usize {
        self.new + self.changed + self.unchanged
    }

    /// The exit code: 0 when all is copied, 1 when something is left to be looked at.
    pub fn exit_code(&self) -> u8 {
        u8::from(!self.findings.is_empty() || !self.foreign.is_empty())
    }
}
