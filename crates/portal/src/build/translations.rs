//! Which articles are one work in several languages: found from what the feed says, never guessed.

use super::Entry;
use feed::Numbering;

use crate::{Article, ArticleId};

/// So many articles may be one work by what only follows from what the feed says. What is more has been made up.
const MOST_IN_A_WORK: usize = 100;

/// Links each article to its translations: those it names or is named by, those that share its slug, and the
/// translations of its translations. Articles are meant by their index.
pub(super) fn link(named: Vec<(usize, usize)>, sharing: &[Vec<usize>], articles: &mut [Article]) {
    let mut pairs: Vec<_> = named.into_iter().chain(pairs(sharing)).collect();
    pairs.retain(|(one, other)| are_translations(*one, *other, articles));
    // Most feeds are in one language.
    if pairs.is_empty() {
        return;
    }
    let works = works(&pairs, articles.len());
    let is_small = |work: &&Vec<usize>| (3..=MOST_IN_A_WORK).contains(&work.len());
    let of_works = works.iter().filter(is_small).flat_map(|work| each_with_each(work));
    for (one, other) in pairs.into_iter().chain(of_works) {
        if are_translations(one, other, articles) {
            articles[one].translations.push(ArticleId(other));
            articles[other].translations.push(ArticleId(one));
        }
    }
    leave_out_repeats(articles);
}

fn are_translations(one: usize, other: usize, articles: &[Article]) -> bool {
    match (&articles[one].language, &articles[other].language) {
        (Some(first), Some(second)) => !first.is_same_language(second),
        _ => false,
    }
}

/// Articles that pairs lead from one to the other, newest first.
fn works(pairs: &[(usize, usize)], count: usize) -> Vec<Vec<usize>> {
    let mut leaders: Vec<usize> = (0..count).collect();
    let find = |leaders: &mut Vec<usize>, mut at: usize| {
        while leaders[at] != at {
            leaders[at] = leaders[leaders[at]];
            at = leaders[at];
        }
        at
    };
    for (one, other) in pairs {
        let (one, other) = (find(&mut leaders, *one), find(&mut leaders, *other));
        leaders[one.max(other)] = one.min(other);
    }
    let mut works = vec![Vec::new(); count];
    for at in 0..count {
        works[find(&mut leaders, at)].push(at);
    }
    works
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
    sharing.iter().filter(|sharing| sharing.len() > 1).flat_map(|sharing| {
        let newest_first: Vec<usize> = sharing.iter().rev().copied().collect();
        each_with_each(&newest_first)
    })
}

fn each_with_each(articles: &[usize]) -> Vec<(usize, usize)> {
    let mut pairs = Vec::new();
    for (count, other) in articles.iter().enumerate() {
        pairs.extend(articles[..count].iter().map(|one| (*one, *other)));
    }
    pairs
}
