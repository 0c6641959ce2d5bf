//! An article's HTML on the host: parsed, enriched, sanitised by ammonia.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use ammonia::{Builder, UrlRelative};
use portal::enrich::{Context, Heading, carry, enrich};

use super::parsed_tree::ParsedTree;
use crate::article_html::Allowed;

/// An article's HTML, ready to be written.
pub struct ArticleText {
    /// The headings of its parts, where they are many enough.
    pub outline: Vec<Heading>,
    /// HTML that is safe to write into a page.
    pub html: String,
}

impl ArticleText {
    /// Parses and enriches an article's HTML, and makes it safe.
    pub fn of(html: &str, context: &Context) -> Self {
        let tree = ParsedTree::parse(html);
        let outline = enrich(&tree, context);
        Self { outline, html: safe(&tree) }
    }

    /// An article's HTML for feeds, safe as it is on the article's page, which is at this address.
    pub(crate) fn elsewhere(html: &str, context: &Context, page: &str) -> String {
        let tree = ParsedTree::parse(html);
        carry(&tree, context, page);
        safe(&tree)
    }
}

/// Made once: to make it takes as long as to clean an article with it.
static SANITISER: LazyLock<Builder<'static>> = LazyLock::new(|| sanitiser(&ALLOWED));
static ALLOWED: LazyLock<Allowed> = LazyLock::new(Allowed::list);

fn safe(tree: &ParsedTree) -> String {
    SANITISER.clean(&tree.to_html()).to_string()
}

fn sanitiser(allowed: &Allowed) -> Builder<'_> {
    let mut builder = Builder::empty();
    builder
        .tags(of(&allowed.elements))
        .generic_attributes(of(&allowed.attributes))
        .tag_attributes(HashMap::new())
        .clean_content_tags(of(&allowed.dropped_with_content))
        .url_schemes(of(&allowed.schemes))
        .url_relative(UrlRelative::PassThrough)
        // Enriching has set it where it belongs.
        .link_rel(None);
    builder
}

fn of(names: &[String]) -> HashSet<&str> {
    names.iter().map(String::as_str).collect()
}
