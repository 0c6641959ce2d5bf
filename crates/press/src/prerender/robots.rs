//! What search engines are told before they look (RFC 9309).

use super::writing::Wanted;
use super::{Dist, sitemap};

/// Its name. It counts at the root of an origin alone.
const NAME: &str = "robots.txt";

/// Everything may be looked at: that a page is not to be found is said on the page, which has to be read for that. Only a list's
/// part in one language is not worth the while: it is all on the whole list.
pub(super) fn file(dist: &Dist) -> Wanted<'static> {
    let (path, sitemap) = (dist.site.path(), sitemap_of(dist));
    let text = format!("User-agent: *\nAllow: /\nDisallow: {path}*?language=\n\nSitemap: {sitemap}\n");
    Wanted::of(NAME, text)
}

/// Where crawlers look for it, when that is not where it is written.
pub(super) fn root(dist: &Dist) -> Option<String> {
    (dist.site.path() != "/").then(|| format!("{}/{NAME}", dist.site.origin()))
}

/// The line's address.
pub(super) fn sitemap_of(dist: &Dist) -> String {
    format!("{}{}", dist.site, sitemap::NAME)
}
