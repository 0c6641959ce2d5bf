//! Who wrote an article, each with the way to what else they wrote.

use feed::Author;
use leptos::prelude::*;
use portal::{ArticleId, GroupId, GroupKind, Portal, Spot, Text};

use super::PageLink;
use crate::Page;
use crate::locale::fill;
use crate::platform::list;

/// Stands for a name until the sentence is made; nobody writes it (Unicode's private use).
const NAME: char = '\u{e000}';

/// "By Ada and Bo", as the interface's language says it; nothing where nobody is named.
#[component]
pub(super) fn AuthorLinks(page: Page, article: ArticleId) -> impl IntoView {
    let portal = page.place.portal().clone();
    let named: Vec<(Text, GroupId)> =
        portal.article(article).authors.iter().filter_map(|author| named(&portal, author)).collect();
    if named.is_empty() {
        return None;
    }
    let places = vec![NAME.to_string(); named.len()];
    let sentence = fill(&page.locale.texts.by(), &[("names", &list(&places, &page.locale.language))]);
    let mut pieces = sentence.split(NAME).map(str::to_owned);
    let first = pieces.next();
    let rest = named.into_iter().zip(pieces).map(|((name, id), piece)| {
        let spot = Spot::Group(GroupKind::Author, id);
        view! { <PageLink page=page.clone() spot=spot text=name />{piece} }
    });
    Some(view! { <span>{first}{rest.collect_view()}</span> })
}

/// The name as the article writes it, and who that is.
fn named(portal: &Portal, author: &Author) -> Option<(Text, GroupId)> {
    Some((Text::new(author.name.clone()?, None), portal.authors().of_author(author)?))
}
