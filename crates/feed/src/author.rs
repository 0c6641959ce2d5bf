//! Who wrote something.

use crate::Link;

/// An author, following JSON Feed 1.1; at least one field is there.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Author {
    /// The name.
    pub name: Option<String>,
    /// A page about the author.
    pub url: Option<Link>,
    /// A picture of the author.
    pub avatar: Option<Link>,
}
