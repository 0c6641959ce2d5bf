//! From items to articles.

use feed::{Feed, Item, Link};

use super::{Entry, documents};
use crate::{Article, Body, SectionId, Text};

/// The feed that an item came in.
#[derive(Clone, Copy)]
pub(super) struct Origin<'a> {
    /// The index of the feed.
    pub(super) at: usize,
    pub(super) feed: &'a Feed,
    pub(super) address: &'a Link,
}

impl Origin<'_> {
    /// What relative addresses in an item's body are relative to.
    fn base(&self, item: &Item) -> Link {
        item.url.as_ref().or(self.feed.home_page_url.as_ref()).unwrap_or(self.address).clone()
    }

    /// Whether two items came in one feed: an id means nothing outside it.
    pub(super) fn is_same(&self, other: &Self) -> bool {
        self.at == other.at
    }
}

/// One article for each item, in the same order; translations are linked later.
pub(super) fn of_items(
    items: &[Entry<'_>],
    titles: Vec<String>,
    places: Vec<(SectionId, String)>,
) -> Vec<Article> {
    let named = items.iter().zip(titles).zip(places);
    named.map(|(((item, origin), title), place)| article(item, origin, title, place)).collect()
}

fn article(item: &Item, origin: &Origin<'_>, title: String, (section, slug): (SectionId, String)) -> Article {
    let base = origin.base(item);
    let language = item.language.clone();
    let body = match (item.content_html.clone(), item.content_text.clone()) {
        (Some(html), _) => Body::Html(html),
        (None, Some(text)) => Body::Plain(text),
        (None, None) => Body::Empty,
    };
    Article {
        feed: origin.at,
        item_id: item.id.clone(),
        slug,
        section,
        documents: documents::of_item(&item.attachments, &body, &base, &title, language.as_ref()),
        title: Text::new(title, language.clone()),
        summary: item.summary.clone().map(|summary| Text::new(summary, language.clone())),
        body,
        language,
        published: item.date_published,
        modified: item
            .date_modified
            .filter(|modified| item.date_published.is_some_and(|date| *modified > date)),
        authors: if item.authors.is_empty() { origin.feed.authors.clone() } else { item.authors.clone() },
        tags: item.tags.clone(),
        image: item.image.clone().or_else(|| item.banner_image.clone()),
        external_url: item.external_url.clone(),
        base,
        translations: Vec::new(),
        featured: item.extension.featured,
        body_url: item.extension.body_url.clone(),
        redirect_from: item.extension.redirect_from.iter().map(|path| old_path(path)).collect(),
        #[cfg(not(target_arch = "wasm32"))]
        measured: crate::Measured::default(),
    }
}

/// Old paths are compared as they are written without a query, slashes too many left out.
fn old_path(path: &str) -> String {
    let mut old = String::new();
    for segment in crate::Address::parse(path).segments() {
        old.push('/');
        old.push_str(segment);
    }
    if old.is_empty() { "/".to_owned() } else { old }
}
