//! What servers answer with where there is nothing.

use tribune::written::Writer;

use super::template::Template;
use super::writing::Wanted;

/// Its name, by which the servers that look for such a page by themselves find it.
pub(super) const NAME: &str = "404.html";

/// The page. The program is in it as in any other: what is at an address that was not written yet, it shows.
pub(super) fn file<'a>(writer: &'a Writer, template: &'a Template) -> Wanted<'a> {
    Wanted { path: NAME.to_owned(), make: Box::new(|| template.fill(&writer.not_found()).into_bytes()) }
}
