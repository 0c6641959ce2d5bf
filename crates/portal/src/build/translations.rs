//! Which articles are one work in several languages: found from what the feed says, never guessed.

use super::Entry;
use crate::{Article, ArticleId, numbering::Numbering};

/// Links each article to its translations: those it names or is named by, and those that share its slug. Articles
/// are meant by their index.
pub(super) fn link(named: Vec<(usize, usize)>, sharing: &[Vec<usize>], articles: &mut [Article]) {
    for (one, other) in named.into_iter().chain(pairs(sharing)) {
        let is_other_language = match (&articles[one].language, &articles[other].language) {
            (Some(first), Some(second)) => !first.is_same_language(second),
            _ => false,
        };
        if is_other_language {
            articles[one].translations.push(ArticleId(other));
            articles[other].translations.push(ArticleId(one));
        }
    }
    leave_out_repeats(articles);
}

/// In each list of translations, each article once.
fn leave_out_repeats(articles: &mut [Article]) {
    // For each article the last one that has it as a translation: no list is searched for each of its members.
    let mut last = vec![usize::MAX; articles.len()];
    for (at, article) in articles.iter_mut().enumerate() {
        article.translations.retain(|other| std::mem::replace(&mut last[other.0], at) != at);
    }
}

/// Pairs of items of which one names the other as its translation.
pub(super) fn named(items: &[Entry<'_>]) -> Vec<(usize, usize)> {
    let mut ids = Numbering::default();
    // For each id the items that have it, one from each feed at the most.
    let mut called: Vec<Vec<usize>> = Vec::new();
    for (at, (item, _)) in items.iter().enumerate() {
        let number = ids.number(&item.id);
        if number == called.len() {
            called.push(Vec::new());
        }
        called[number].push(at);
    }
    let mut pairs = Vec::new();
    for (at, (item, origin)) in items.iter().enumerate() {
        for id in &item.extension.translations {
            let candidates = ids.find(id).map_or(&[][..], |number| &called[number]);
            let own_feed = candidates.iter().find(|other| items[**other].1.is_same(origin));
            // Another feed may hold the translation: one feed for each language is common.
            if let Some(other) = own_feed.or(candidates.first()).filter(|other| **other != at) {
                pairs.push((at, *other));
            }
        }
    }
    pairs
}

fn pairs(sharing: &[Vec<usize>]) -> impl Iterator<Item = (usize, usize)> {
    let of_one_slug = |sharing: &Vec<usize>| {
        let mut newest_first = sharing.clone();
        newest_first.reverse();
        let mut pairs = Vec::new();
        for (count, other) in newest_first.iter().enumerate() {
            pairs.extend(newest_first[..count].iter().map(|one| (*one, *other)));
        }
        pairs
    };
    sharing.iter().filter(|sharing| sharing.len() > 1).flat_map(of_one_slug)
}
