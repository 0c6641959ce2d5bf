//! An old address as a page: it leads on by itself, or by a link.

use super::Target;
use crate::prerender::text::escaped;

/// The whole page. Search engines take it for what it is, and look at the new address instead.
pub(super) fn of(target: &Target) -> String {
    let address = escaped(target.link.as_str());
    let (title, language) = match &target.title {
        Some((title, language)) => (escaped(title), escaped(language)),
        None => (address.clone(), String::new()),
    };
    format!(
        "<!doctype html>\n<html lang=\"{language}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{title}</title>\n\
         <meta name=\"robots\" content=\"noindex\">\n<link rel=\"canonical\" href=\"{address}\">\n\
         <meta http-equiv=\"refresh\" content=\"0; url={address}\">\n</head>\n\
         <body>\n<p><a href=\"{address}\" dir=\"auto\">{title}</a></p>\n</body>\n</html>\n"
    )
}
