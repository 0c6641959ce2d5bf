//! Which articles are one work in several languages: found from what the feed says, never guessed.

use std::collections::HashMap;

use feed::Item;

use super::articles::Origin;
use crate::{Article, ArticleId, SectionId};

/// Links each article to its translations: those it names or is named by, and those that share its slug.
pub(super) fn link(items: &[(Item, Origin)], articles: &mut [Article]) {
    for (one, other) in named(items).into_iter().chain(sharing_a_slug(articles)) {
        let is_other_language = match (&articles[one].language, &articles[other].language) {
            (Some(first), Some(second)) => !first.is_same_language(second),
            _ => false,
        };
        if is_other_language {
            add(&mut articles[one], other);
            add(&mut articles[other], one);
        }
    }
}

fn add(article: &mut Article, translation: usize) {
    let id = ArticleId(translation);
    if !article.translations.contains(&id) {
        article.translations.push(id);
    }
}

fn named(items: &[(Item, Origin)]) -> Vec<(usize, usize)> {
    let mut by_id: HashMap<&str, Vec<usize>> = HashMap::new();
    for (at, (item, _)) in items.iter().enumerate() {
        by_id.entry(item.id.as_str()).or_default().push(at);
    }
    let mut pairs = Vec::new();
    for (at, (item, origin)) in items.iter().enumerate() {
        for id in &item.extension.translations {
            let candidates = by_id.get(id.as_str()).map_or(&[][..], Vec::as_slice);
            let own_feed = candidates.iter().find(|other| items[**other].1.is_same(origin));
            // Another feed may hold the translation: one feed for each language is common.
            if let Some(other) = own_feed.or(candidates.first()).filter(|other| **other != at) {
                pairs.push((at, *other));
            }
        }
    }
    pairs
}

fn sharing_a_slug(articles: &[Article]) -> Vec<(usize, usize)> {
    let mut by_slug: HashMap<(SectionId, &str), Vec<usize>> = HashMap::new();
    let mut pairs = Vec::new();
    for (at, article) in articles.iter().enumerate() {
        let sharing = by_slug.entry((article.section, &article.slug)).or_default();
        pairs.extend(sharing.iter().map(|other| (*other, at)));
        sharing.push(at);
    }
    pairs
}
