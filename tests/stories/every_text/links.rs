//! What a page says of its other addresses, in links in its head.

use std::collections::BTreeSet;

use feed::Language;
use portal::{ArticleId, Portal, Spot};

use super::stop::Stop;

/// A link in the head: relation, language, address.
type HeadLink = [String; 3];

/// What is wrong with the links of a page. `whole` completes an address.
pub(super) fn wrong(
    stop: &Stop,
    found: &[HeadLink],
    portal: &Portal,
    whole: impl Fn(String) -> String,
) -> Option<String> {
    let expected = expected(stop, portal).into_iter();
    let expected: BTreeSet<HeadLink> =
        expected.map(|[relation, language, address]| [relation, language, whole(address)]).collect();
    let is_right = found.len() == expected.len() && found.iter().all(|link| expected.contains(link));
    (!is_right).then(|| format!("{}: found {found:?}, expected {expected:?}", stop.address))
}

/// Where nothing is, there is nothing to name.
fn expected(stop: &Stop, portal: &Portal) -> Vec<HeadLink> {
    let Some(place) = &stop.place else { return Vec::new() };
    match place.spot() {
        spot @ (Spot::Home | Spot::Own(_) | Spot::Section(_) | Spot::Group(..)) => {
            of_own_page(stop, spot, portal)
        }
        Spot::Article(id) => of_article(id, portal),
        // Nothing says that two files are one text.
        Spot::Document(article, id) => {
            let own = portal.document(article, id).title.language.as_ref();
            let language = own.or(portal.article(article).language.as_ref());
            vec![canonical(portal.address(interface(language, portal), place.spot()).to_string())]
        }
    }
}

/// The portal's own pages are pages of their own in every language of the interface, and so is each page of a list.
fn of_own_page(stop: &Stop, spot: Spot, portal: &Portal) -> Vec<HeadLink> {
    let query = stop.address.find('?').map_or("", |at| &stop.address[at..]);
    let page = |language: &Language| portal.address(language, spot).to_string() + query;
    let mut links = vec![canonical(stop.address.clone())];
    if portal.languages().len() > 1 {
        links.extend(portal.languages().iter().map(|it| alternate(it.as_str(), page(it))));
        links.push(alternate("x-default", page(portal.default_language())));
    }
    links
}

/// An article is in the languages that it was translated into, however the interface around it speaks.
fn of_article(id: ArticleId, portal: &Portal) -> Vec<HeadLink> {
    let language = |id: ArticleId| portal.article(id).language.as_ref();
    let own = |id| portal.address(interface(language(id), portal), Spot::Article(id)).to_string();
    let mut links = vec![canonical(own(id))];
    let translations = &portal.article(id).translations;
    if translations.is_empty() {
        return links;
    }
    let mut works: Vec<ArticleId> = translations.iter().copied().chain([id]).collect();
    // As the portal lists them, so that each translation names the same one for all who read none of the languages.
    works.sort();
    links.extend(works.iter().filter_map(|id| Some(alternate(language(*id)?.as_str(), own(*id)))));
    let is_for_all =
        |id: &&ArticleId| language(**id).is_some_and(|it| it.is_same_language(portal.default_language()));
    let for_all = works.iter().find(is_for_all).unwrap_or(&works[0]);
    links.push(alternate("x-default", own(*for_all)));
    links
}

/// The language of the interface that is the text's own, else the portal's first.
fn interface<'a>(own: Option<&Language>, portal: &'a Portal) -> &'a Language {
    own.map_or(portal.default_language(), |own| portal.best_language(std::slice::from_ref(own)))
}

fn canonical(address: String) -> HeadLink {
    ["canonical".to_owned(), String::new(), address]
}

fn alternate(language: &str, address: String) -> HeadLink {
    ["alternate".to_owned(), language.to_owned(), address]
}
