//! Who says that something was at an address.

use std::collections::HashMap;
use std::fs;
use std::path::Path;

use feed::{Item, Language};
use portal::{Address, ArticleId, Place, Portal, Spot};
use std::sync::Arc;
use tribune::written::Writer;

use super::old_address::{OldAddress, link};
use super::{Dist, Note, PrerenderError, Target};

/// That what was at an address is elsewhere now.
pub(super) struct Claim {
    pub(super) old: OldAddress,
    pub(super) target: Target,
}

/// What a list of the publisher's says, line by line: an old address, a blank, a new one. What follows a `#` is for people.
pub(super) fn of_list(list: &Path, dist: &Dist, notes: &mut Vec<Note>) -> Result<Vec<Claim>, PrerenderError> {
    let unread = |source| PrerenderError::Redirects { list: list.to_owned(), source };
    let text = fs::read_to_string(list).map_err(unread)?;
    let mut claims = Vec::new();
    for (line, number) in text.trim_start_matches('\u{feff}').lines().zip(1..) {
        let words: Vec<&str> = line.split_whitespace().take_while(|word| !word.starts_with('#')).collect();
        let claim = match words.as_slice() {
            [] => continue,
            [old, new] => OldAddress::parse(old, dist).zip(link(new, dist)),
            _ => None,
        };
        match claim {
            Some((old, link)) => claims.push(Claim { old, target: Target { link, title: None } }),
            None => notes.push(Note::RedirectLine { number, line: line.to_owned() }),
        }
    }
    Ok(claims)
}

/// What articles say of themselves (`redirect_from`): see docs/tribune-extension.md.
pub(super) fn of_articles(dist: &Dist, writer: &Writer, notes: &mut Vec<Note>) -> Vec<Claim> {
    let portal = writer.portal();
    let items: Vec<HashMap<&str, &Item>> = writer
        .feeds()
        .iter()
        .map(|feed| feed.feed().items.iter().map(|item| (item.id.as_str(), item)).collect())
        .collect();
    // In the order in which they are first named.
    let mut order: Vec<(OldAddress, bool)> = Vec::new();
    let mut who: HashMap<String, Vec<ArticleId>> = HashMap::new();
    for id in portal.article_ids() {
        let article = portal.article(id);
        let item = items.get(article.feed).and_then(|items| items.get(article.item_id.as_str()));
        for written in item.iter().flat_map(|item| &item.extension.redirect_from) {
            // The program reads a path without a slash so, too.
            let is_path = !written.starts_with('/') && !written.contains("://");
            let written = if is_path { &["/", written].concat() } else { written };
            let Some(old) = OldAddress::parse(written, dist).filter(|old| old.is_for_feeds(dist)) else {
                notes.push(Note::OtherSite { item: article.item_id.clone(), old: written.clone() });
                continue;
            };
            let articles = who.entry(old.to_string()).or_default();
            if articles.is_empty() {
                let is_bare = written.starts_with('/') && old.query.is_none();
                order.push((old, is_bare && !has_language(written, portal)));
            }
            articles.push(id);
        }
    }
    let mut claims = Vec::new();
    for (old, is_in_all_languages) in order {
        let articles = who.remove(&old.to_string()).unwrap_or_default();
        let is_one_work =
            |id: &ArticleId| *id == articles[0] || portal.article(articles[0]).translations.contains(id);
        if !articles.iter().all(is_one_work) {
            notes.push(Note::RedirectTwice { old: old.to_string() });
        }
        if is_in_all_languages {
            claims.extend(portal.languages().iter().filter_map(|language| {
                let old = in_language(&old, language, dist)?;
                let (id, place) = place(portal, &articles, language)?;
                Some(Claim { old, target: target(portal, id, &place.address(), dist)? })
            }));
        }
        let home = place(portal, &articles, portal.default_language());
        let target = home.and_then(|(id, home)| target(portal, id, &home.canonical(), dist));
        claims.extend(target.map(|target| Claim { old, target }));
    }
    claims
}

fn has_language(written: &str, portal: &Portal) -> bool {
    let first = written.trim_start_matches('/').split(['/', '?']).next().and_then(Language::parse);
    first.is_some_and(|first| portal.languages().iter().any(|spoken| spoken.is_same_language(&first)))
}

/// The portal's program looks for an old path behind the language, too.
fn in_language(old: &OldAddress, language: &Language, dist: &Dist) -> Option<OldAddress> {
    let below = old.path.strip_prefix(dist.site.path())?;
    let old =
        OldAddress { path: format!("{}{language}/{below}", dist.site.path()), query: old.query.clone() };
    Some(old).filter(OldAddress::is_short)
}

/// Of several articles that of the language, else the portal's first, else the newest.
fn place(portal: &Arc<Portal>, articles: &[ArticleId], language: &Language) -> Option<(ArticleId, Place)> {
    let is_in = |id: ArticleId, wanted: &Language| {
        portal.article(id).language.as_ref().is_some_and(|own| own.is_same_language(wanted))
    };
    let id = *articles.iter().min_by_key(|id| match () {
        () if is_in(**id, language) => 0,
        () if is_in(**id, portal.default_language()) => 1,
        () => 2,
    })?;
    Some((id, portal.place(language, Spot::Article(id))))
}

/// An article, at one of its addresses.
fn target(portal: &Portal, id: ArticleId, address: &Address, dist: &Dist) -> Option<Target> {
    let title = &portal.article(id).title;
    let tag = title.language.as_ref().map(ToString::to_string).unwrap_or_default();
    let link = dist.link(address.to_string().trim_start_matches('/'))?;
    Some(Target { link, title: Some((title.value.clone(), tag)) })
}
