//! From feeds to a portal.

mod articles;
mod documents;
mod sections;
mod slugs;
mod titles;
mod translations;

use feed::{Feed, Language, Link, Localised};

use crate::{Portal, Section, article_order};

/// A feed and where it came from.
pub(crate) type Source = (Feed, Link);

impl Portal {
    /// Makes one portal of one or several feeds, each with the address that it came from. Name, tagline and
    /// languages are those of the first feed that gives them.
    pub fn build(feeds: Vec<(Feed, Link)>) -> Self {
        let languages = languages(&feeds);
        let titles = names(&feeds, &languages, |feed| (&feed.extension.title, feed.title.as_ref()));
        let taglines = names(&feeds, &languages, |feed| (&feed.extension.tagline, feed.description.as_ref()));
        let mut tree = sections::Tree::of_feeds(&feeds);
        let addresses = feeds.iter().map(|(_, address)| address.clone()).collect();
        let mut items: Vec<_> = feeds
            .into_iter()
            .enumerate()
            .flat_map(|(at, (mut feed, address))| {
                let items = std::mem::take(&mut feed.items);
                let origin = articles::Origin::new(at, feed, address);
                items.into_iter().map(move |item| (item, origin.clone()))
            })
            .collect();
        items.sort_by(|(one, _), (other, _)| article_order::newest_first(one, other));
        let titles_of_items: Vec<String> = items.iter().map(|(item, _)| titles::of_item(item)).collect();
        let slugs::Assigned { places, sharing } = slugs::assign(&items, &titles_of_items, &mut tree);
        let named = translations::named(&items);
        let mut articles = articles::of_items(&items, titles_of_items, places);
        translations::link(named, &sharing, &mut articles);
        let mut sections = tree.sections;
        list(&mut sections, &articles);
        Self { feeds: addresses, titles, taglines, languages, sections, articles }
    }
}

/// What the feeds declare; else the languages they are in, and English, which Tribune always speaks.
fn languages(feeds: &[Source]) -> Vec<Language> {
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
    feeds: &'a [Source],
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
