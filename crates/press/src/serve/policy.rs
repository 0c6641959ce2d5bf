//! What the browser may do on a page of the portal, and what it may not.

use std::fs;

use axum::http::{HeaderName, HeaderValue, header};

use crate::held::{Held, Kind, held};
use crate::serve::{Origin, Origins, ServeError, Site, origins};

/// The Content Security Policy (level 3) of a portal. Beyond the origins it is the same for all.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Policy {
    /// Where what the portal shows may come from, besides the portal itself.
    pub origins: Origins,
    /// What written pages hold of the portal's own files.
    pub hashes: Hashes,
}

/// What is let in although it stands in a page: hash sources (2.3.1).
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Hashes {
    /// Of style sheets.
    pub styles: Vec<String>,
    /// Of scripts.
    pub scripts: Vec<String>,
}

/// What is added to a directive: origins of the feed's, or hashes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Added {
    Never,
    Loaded,
    Framed,
    Styles,
    Scripts,
}

/// Each directive, its own sources, and what is added to them. One without any source is left out.
/// What is not named here falls back to `default-src 'none'`: objects, plug-ins, and frames where no text embeds a page.
const DIRECTIVES: [(&str, &str, Added); 15] = [
    ("default-src", "'none'", Added::Never),
    // `wasm-unsafe-eval` compiles WebAssembly, and lets no JavaScript be made from text.
    ("script-src", "'self' 'wasm-unsafe-eval'", Added::Scripts),
    ("style-src", "'self'", Added::Styles),
    ("img-src", "'self' data:", Added::Loaded),
    ("media-src", "'self'", Added::Loaded),
    ("font-src", "'self'", Added::Never),
    // Feeds, and the documents that the reader loads piece by piece.
    ("connect-src", "'self'", Added::Loaded),
    // Pages of others, when somebody has them shown. None of the portal's own: they would be let out of their sandbox.
    ("frame-src", "", Added::Framed),
    ("worker-src", "'self'", Added::Never),
    ("manifest-src", "'self'", Added::Never),
    ("base-uri", "'none'", Added::Never),
    ("form-action", "'none'", Added::Never),
    ("frame-ancestors", "'none'", Added::Never),
    ("require-trusted-types-for", "'script'", Added::Never),
    ("trusted-types", "default dompurify pdf-worker article-parser", Added::Never),
];

impl Policy {
    /// The policy of a site: what its own page and its feeds say that it takes.
    ///
    /// # Errors
    /// [`ServeError`] when an origin is malformed or the site's `index.html` cannot be read.
    pub fn of(site: &Site) -> Result<Self, ServeError> {
        let origins = origins(site)?;
        let file = site.index();
        let page = fs::read(&file).map_err(|source| ServeError::Unreadable { file, source })?;
        let read = |name: &str| fs::read(site.folder.join(name)).ok();
        let held = held(&String::from_utf8_lossy(&page), &site.base, read);
        let of = |kind| held.iter().filter(|held| held.kind == kind).map(Held::hash).collect();
        Ok(Self { origins, hashes: Hashes { styles: of(Kind::Style), scripts: of(Kind::Script) } })
    }

    /// The policy as the header has it.
    pub fn content(&self) -> String {
        let directives = DIRECTIVES.iter().filter_map(|(name, own, added)| {
            let sources: Vec<&str> =
                [*own].into_iter().filter(|own| !own.is_empty()).chain(self.added(*added)).collect();
            (!sources.is_empty()).then(|| format!("{name} {}", sources.join(" ")))
        });
        directives.collect::<Vec<_>>().join("; ")
    }

    fn added(&self, added: Added) -> Vec<&str> {
        match added {
            Added::Never => Vec::new(),
            Added::Loaded => self.origins.loaded.iter().map(Origin::as_str).collect(),
            Added::Framed => self.origins.framed.iter().map(Origin::as_str).collect(),
            Added::Styles => self.hashes.styles.iter().map(String::as_str).collect(),
            Added::Scripts => self.hashes.scripts.iter().map(String::as_str).collect(),
        }
    }

    /// Every header that keeps visitors safe. They belong on each response, for a worker lives by the policy of
    /// its own file, and an error page is a page too.
    pub fn headers(&self) -> Vec<(HeaderName, HeaderValue)> {
        // An `Origin` is plain ASCII, so this holds; were it ever not to, all is closed rather than open.
        let policy = HeaderValue::from_str(&self.content())
            .unwrap_or_else(|_| HeaderValue::from_static("default-src 'none'"));
        let fixed = |text| HeaderValue::from_static(text);
        vec![
            (header::CONTENT_SECURITY_POLICY, policy),
            (header::X_CONTENT_TYPE_OPTIONS, fixed("nosniff")),
            (header::REFERRER_POLICY, fixed("strict-origin-when-cross-origin")),
            (HeaderName::from_static("cross-origin-opener-policy"), fixed("same-origin")),
            (
                HeaderName::from_static("permissions-policy"),
                fixed("camera=(), microphone=(), geolocation=()"),
            ),
            (header::X_FRAME_OPTIONS, fixed("DENY")),
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn policy(origins: &[&str]) -> Policy {
        let loaded = origins.iter().filter_map(|raw| Origin::parse(raw)).collect();
        Policy { origins: Origins { loaded, ..Origins::default() }, ..Policy::default() }
    }

    #[test]
    fn a_portal_that_keeps_to_itself_loads_from_nowhere_else() {
        assert_eq!(
            policy(&[]).content(),
            "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; \
             media-src 'self'; font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; \
             base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; \
             trusted-types default dompurify pdf-worker article-parser"
        );
    }

    #[test]
    fn origins_are_let_in_for_what_is_loaded_and_never_for_what_runs() {
        let content = policy(&["https://b.example", "https://a.example", "https://b.example/"]).content();
        let with_origins: Vec<&str> =
            content.split("; ").filter(|directive| directive.contains("://")).collect();
        assert_eq!(
            with_origins,
            [
                "img-src 'self' data: https://a.example https://b.example",
                "media-src 'self' https://a.example https://b.example",
                "connect-src 'self' https://a.example https://b.example",
            ]
        );
    }

    #[test]
    fn frames_come_from_where_they_are_said_to_and_from_nowhere_else() {
        let framed = Origin::parse("https://film.example").into_iter().collect();
        let policy = Policy {
            origins: Origins { framed, ..policy(&["https://a.example"]).origins },
            ..Policy::default()
        };
        let content = policy.content();
        assert!(content.contains("; frame-src https://film.example; "), "{content}");
        assert_eq!(content.matches("film.example").count(), 1, "{content}");
    }

    #[test]
    fn what_pages_hold_is_let_in_by_its_hash() {
        let hashes = Hashes { styles: vec!["'sha256-a'".to_owned()], scripts: vec!["'sha256-b'".to_owned()] };
        let content = Policy { hashes, ..policy(&[]) }.content();
        assert!(
            content.contains("script-src 'self' 'wasm-unsafe-eval' 'sha256-b'; style-src 'self' 'sha256-a';"),
            "{content}"
        );
    }

    #[test]
    fn the_header_is_the_policy_itself() {
        let policy = policy(&["https://a.example:8443"]);
        let headers = policy.headers();
        let (_, value) = headers.iter().find(|(name, _)| name == header::CONTENT_SECURITY_POLICY).unwrap();
        assert_eq!(value.to_str().unwrap(), policy.content());
    }
}
