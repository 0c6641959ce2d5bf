//! What a page looks like where it is shared: the Open Graph protocol, and the two words that X adds to it.

use feed::Timestamp;
use portal::{Article, Spot};

use super::escape::meta;
use super::{Said, picture};
use crate::Page;

/// The elements for the head.
pub(super) fn html(page: &Page, said: &Said) -> String {
    let portal = page.place.portal();
    let article = match page.place.spot() {
        Spot::Article(id) => Some(portal.article(id)),
        _ => None,
    };
    let kind = if article.is_some() { "article" } else { "website" };
    let mut html = String::new();
    let mut say = |name: &str, content: &str| html.push_str(&meta("property", name, content));
    say("og:type", kind);
    say("og:title", &title(page));
    say("og:url", said.canonical());
    if let Some(name) = portal.title(page.place.language()) {
        say("og:site_name", &name.value);
    }
    if let Some(description) = &said.description {
        say("og:description", description);
    }
    if let Some(locale) = locale(page, article) {
        say("og:locale", &locale);
    }
    let picture = picture::of(page);
    if let Some(picture) = &picture {
        say("og:image", picture.address.as_str());
    }
    if let Some(article) = article {
        let section = page.words(portal.section_label(article.section, page.place.language()));
        say("article:section", &section.value);
        for (name, moment) in [("published", article.published), ("modified", article.modified)] {
            if let Some(moment) = moment {
                say(&format!("article:{name}_time"), &Timestamp::to_rfc3339(&moment));
            }
        }
        // An author is known there by a page.
        for page in article.authors.iter().filter_map(|author| author.url.as_ref()) {
            say("article:author", page.as_str());
        }
        for tag in &article.tags {
            say("article:tag", tag);
        }
    }
    let is_large = picture.is_some_and(|picture| picture.is_scene);
    html.push_str(&meta("name", "twitter:card", if is_large { "summary_large_image" } else { "summary" }));
    html
}

/// What is shown, without whose it is: that is said beside it.
fn title(page: &Page) -> String {
    if page.place.spot() == Spot::Home { page.portal_name().value } else { page.title().value }
}

/// The protocol has no languages without a country: `nl_BE`. Where none is known, nothing is said.
fn locale(page: &Page, article: Option<&Article>) -> Option<String> {
    let language = article.map_or(Some(&page.locale.language), |article| article.language.as_ref())?;
    let (primary, rest) = language.as_str().split_once('-')?;
    let country = rest.split('-').find(|part| part.len() == 2)?;
    Some(format!("{primary}_{}", country.to_ascii_uppercase()))
}
