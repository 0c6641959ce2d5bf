//! From feeds to a portal.

mod articles;
mod documents;
mod sections;
mod slugs;
mod titles;
mod translations;

use std::cmp::Ordering;

use feed::{Feed, Item, Language, Link, Localised, ThemeExtension};

use crate::{Portal, Section, article_order, found_groups::FoundGroups, order::in_order};

/// A feed and where it came from.
pub(crate) type Source<'a> = (&'a Feed, &'a Link);
/// An item and the feed that it came in.
type Entry<'a> = (&'a Item, articles::Origin<'a>);

impl Portal {
    /// Makes one portal of one or several feeds, each with the address that it came from. Name, tagline and
    /// languages are those of the first feed that gives them.
    pub fn build(feeds: Vec<(Feed, Link)>) -> Self {
        let feeds: Vec<Source<'_>> = feeds.iter().map(|(feed, address)| (feed, address)).collect();
        Self::published(&feeds, i64::MAX)
    }

    /// As [`Self::build`], with what is published by `now`, in seconds since 1970-01-01T00:00:00Z: what is dated
    /// ahead waits for its time.
    pub fn published(feeds: &[(&Feed, &Link)], now: i64) -> Self {
        let languages = languages(feeds);
        let titles = names(feeds, &languages, |feed| (&feed.extension.title, feed.title.as_ref()));
        let taglines = names(feeds, &languages, |feed| (&feed.extension.tagline, feed.description.as_ref()));
        let mut tree = sections::Tree::of_feeds(feeds);
        let addresses = feeds.iter().map(|(_, address)| (*address).clone()).collect();
        let is_finished = !feeds.is_empty() && feeds.iter().all(|(feed, _)| feed.expired);
        let is_due = |item: &&Item| item.date_published.is_none_or(|date| date.unix_seconds() <= now);
        let entries = feeds.iter().enumerate().flat_map(|(at, (feed, address))| {
            let origin = articles::Origin { at, feed, address };
            feed.items.iter().filter(is_due).map(move |item| (item, origin))
        });
        let entries: Vec<Entry<'_>> = entries.collect();
        let is_newer = |one: usize, other: usize| {
            article_order::newest_first(entries[one].0, entries[other].0) == Ordering::Less
        };
        let items: Vec<Entry<'_>> =
            in_order(entries.len(), &is_newer).into_iter().map(|at| entries[at]).collect();
        let titles_of_items: Vec<String> = items.iter().map(|(item, _)| titles::of_item(item)).collect();
        let slugs::Assigned { places, sharing } = slugs::assign(&items, &titles_of_items, &mut tree);
        let named = translations::named(&items);
        let mut articles = articles::of_items(&items, titles_of_items, places);
        translations::link(named, &sharing, &mut articles);
        let mut sections = tree.sections;
        list(&mut sections, &articles);
        Self {
            feeds: addresses,
            is_finished,
            titles,
            taglines,
            theme: theme(feeds),
            languages,
            sections,
            articles,
            found: FoundGroups::default(),
        }
    }
}

/// The first colour and the first logo, for which a feed's icon can stand.
fn theme(feeds: &[Source<'_>]) -> ThemeExtension {
    let first = |of: fn(&Feed) -> Option<&Link>| feeds.iter().find_map(|(feed, _)| of(feed)).cloned();
    ThemeExtension {
        color: feeds.iter().find_map(|(feed, _)| feed.extension.theme.color.clone()),
        logo: first(|feed| feed.extension.theme.logo.as_ref()).or_else(|| first(|feed| feed.icon.as_ref())),
    }
}

/// What the feeds declare; else the languages they are in, and English, which Tribune always speaks.
fn languages(feeds: &[Source<'_>]) -> Vec<Language> {
    let mut languages: Vec<Language> = Vec::new();
    let mut add = |language: &Language| {
        if !languages.contains(language) {
            languages.push(language.clone());
        }
    };
    feeds.iter().flat_map(|(feed, _)| &feed.extension.languages).for_each(&mut add);
    if languages.is_empty() {
        let mut add = |language: &Language| {
            if !languages.iter().any(|other| other.is_same_language(language)) {
                languages.push(language.clone());
            }
        };
        feeds.iter().filter_map(|(feed, _)| feed.language.as_ref()).for_each(&mut add);
        add(&Language::english());
    }
    languages
}

/// The names in the extension, else the feed's plain one in the feed's language.
fn names<'a>(
    feeds: &[Source<'a>],
    languages: &[Language],
    of: impl Fn(&'a Feed) -> (&'a Localised, Option<&'a String>),
) -> Localised {
    let mut first = Localised::default();
    for (feed, _) in feeds {
        let (localised, plain) = of(feed);
        if !localised.is_empty() {
            return localised.clone();
        }
        if let (true, Some(plain)) = (first.is_empty(), plain) {
            let language = feed.language.as_ref().or(languages.first());
            first = Localised::new(language.map(|language| (language.clone(), plain.clone())));
        }
    }
    first
}

fn list(sections: &mut [Section], articles: &[crate::Article]) {
    for (at, article) in articles.iter().enumerate() {
        sections[article.section.0].articles.push(crate::ArticleId(at));
    }
}
