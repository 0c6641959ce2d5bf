//! The headers that [`serve`](crate::serve) sends, as the configurations of other servers say them.

mod caddy;
mod cloudfront;
mod html;
mod netlify;
mod nginx;

use crate::serve::{Policy, ServeError, Site};

/// Who will send them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Host {
    /// `add_header` lines.
    Nginx,
    /// A `header` directive.
    Caddy,
    /// A `_headers` file, which Cloudflare Pages reads too.
    Netlify,
    /// A response headers policy.
    CloudFront,
    /// Nobody: the page says of itself what a page can.
    Html,
}

/// What to write into the host's configuration for a site.
///
/// # Errors
/// [`ServeError`] where `serve` could not begin either.
pub fn host_headers(site: &Site, host: Host) -> Result<String, ServeError> {
    let policy = Policy::of(site)?;
    Ok(match host {
        Host::Nginx => nginx::text(&policy),
        Host::Caddy => caddy::text(&policy),
        Host::Netlify => netlify::text(&policy, site)?,
        Host::CloudFront => cloudfront::text(&policy),
        Host::Html => html::text(&policy),
    })
}

/// The headers as text. All of them are plain ASCII, without quotation marks, backslashes, braces or dollar signs.
fn pairs(policy: &Policy) -> Vec<(String, String)> {
    let text = |value: &axum::http::HeaderValue| String::from_utf8_lossy(value.as_bytes()).into_owned();
    policy.headers().iter().map(|(name, value)| (name.as_str().to_owned(), text(value))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::serve::{Origin, Origins};

    #[test]
    fn no_sign_is_in_them_that_a_configuration_would_read_as_its_own() {
        let loaded =
            ["https://a.example", "http://127.0.0.1:8080"].iter().filter_map(|raw| Origin::parse(raw));
        let policy = Policy {
            origins: Origins { loaded: loaded.collect(), ..Origins::default() },
            ..Policy::default()
        };
        let pairs = pairs(&policy);
        assert_eq!(pairs.len(), 6);
        for (name, value) in pairs {
            let is_plain = |letter: char| (' '..='~').contains(&letter) && !"\"\\{}$".contains(letter);
            assert!(value.chars().all(is_plain), "{name}: {value}");
        }
    }
}
