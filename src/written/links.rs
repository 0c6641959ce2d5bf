//! Where a page is at home, and where it is in other languages.

use super::Said;
use super::escape::escape;

/// The links of the head. By `data-place` the program knows that they are the page's, and writes others in their place when
/// another is shown: see `tribuneLinks` in `boot.js`.
pub(super) fn html(said: &Said) -> String {
    let link = |line: &String| {
        let (language, address) = line.split_once(' ').unwrap_or(("", line));
        let address = escape(address);
        if language.is_empty() {
            format!("<link rel=\"canonical\" href=\"{address}\" data-place=\"\">\n")
        } else {
            let language = escape(language);
            format!("<link rel=\"alternate\" hreflang=\"{language}\" href=\"{address}\" data-place=\"\">\n")
        }
    };
    said.links.iter().map(link).collect()
}
