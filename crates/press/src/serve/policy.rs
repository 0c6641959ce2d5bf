//! What the browser may do on a page of the portal, and what it may not.

use std::collections::BTreeSet;

use axum::http::{HeaderName, HeaderValue, header};

use crate::serve::Origin;

/// The Content Security Policy (level 3) of a portal. Beyond the origins it is the same for all.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Policy {
    /// Where pictures, sound, films, documents and feeds may come from, besides the portal itself.
    pub origins: BTreeSet<Origin>,
}

/// Whether the feed has a say in a directive.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Origins {
    Never,
    Added,
}

/// Each directive, its own sources, and whether the feed's origins are added to them.
/// What is not named here falls back to `default-src 'none'`: frames, objects, plug-ins.
const DIRECTIVES: [(&str, &str, Origins); 14] = [
    ("default-src", "'none'", Origins::Never),
    // `wasm-unsafe-eval` compiles WebAssembly, and lets no JavaScript be made from text.
    ("script-src", "'self' 'wasm-unsafe-eval'", Origins::Never),
    ("style-src", "'self'", Origins::Never),
    ("img-src", "'self' data:", Origins::Added),
    ("media-src", "'self'", Origins::Added),
    ("font-src", "'self'", Origins::Never),
    // Feeds, and the documents that the reader loads piece by piece.
    ("connect-src", "'self'", Origins::Added),
    ("worker-src", "'self'", Origins::Never),
    ("manifest-src", "'self'", Origins::Never),
    ("base-uri", "'none'", Origins::Never),
    ("form-action", "'none'", Origins::Never),
    ("frame-ancestors", "'none'", Origins::Never),
    ("require-trusted-types-for", "'script'", Origins::Never),
    ("trusted-types", "default dompurify pdf-worker article-parser", Origins::Never),
];

impl Policy {
    /// The policy as the header has it.
    pub fn content(&self) -> String {
        let directives = DIRECTIVES.map(|(name, sources, origins)| {
            let mut directive = format!("{name} {sources}");
            if origins == Origins::Added {
                for origin in &self.origins {
                    directive.push(' ');
                    directive.push_str(origin.as_str());
                }
            }
            directive
        });
        directives.join("; ")
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
        Policy { origins: origins.iter().filter_map(|raw| Origin::parse(raw)).collect() }
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
    fn the_header_is_the_policy_itself() {
        let policy = policy(&["https://a.example:8443"]);
        let headers = policy.headers();
        let (_, value) = headers.iter().find(|(name, _)| name == header::CONTENT_SECURITY_POLICY).unwrap();
        assert_eq!(value.to_str().unwrap(), policy.content());
    }
}
