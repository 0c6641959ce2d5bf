//! An article's HTML on the host: parsed, enriched, sanitised by ammonia.

use std::collections::{HashMap, HashSet};

use ammonia::{Builder, UrlRelative};
use portal::enrich::{Context, enrich};

use super::parsed_tree::ParsedTree;
use crate::article_html::Allowed;

/// HTML that is safe to write into a page.
pub fn article_html(html: &str, context: &Context) -> String {
    let tree = ParsedTree::parse(html);
    enrich(&tree, context);
    sanitiser(&Allowed::list()).clean(&tree.to_html()).to_string()
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
