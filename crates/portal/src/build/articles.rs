//! From items to articles.

use std::sync::Arc;

use feed::{Feed, Item, Link};

use super::documents;
use crate::{Article, Body, SectionId, Text};

/// The feed that an item came in, without its items.
#[derive(Clone)]
pub(super) struct Origin {
    /// The index of the feed.
    at: usize,
    source: Arc<(Feed, Link)>,
}

impl Origin {
    pub(super) fn new(at: usize, feed: Feed, address: Link) -> Self {
        Self { at, source: Arc::new((feed, address)) }
    }

    /// What relative addresses in an item's body are relative to.
    fn base(&self, item: &Item) -> Link {
        let (feed, address) = self.source.as_ref();
        item.url.as_ref().or(feed.home_page_url.as_ref()).unwrap_or(address).clone()
    }

    /// Whether two items came in one feed: an id means nothing outside it.
    pub(super) fn is_same(&self, other: &Self) -> bool {
        self.at == other.at
    }
}

/// One article for each item, in the same order; translations are linked later.
pub(super) fn of_items(
    items: &[(Item, Origin)],
    titles: Vec<String>,
    places: Vec<(SectionId, String)>,
) -> Vec<Article> {
    let named = items.iter().zip(titles).zip(places);
    named.map(|(((item, origin), title), place)| article(item, origin, title, place)).collect()
}

fn article(item: &Item, origin: &Origin, title: String, (section, slug): (SectionId, String)) -> Article {
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
        authors: if item.authors.is_empty() { origin.source.0.authors.clone() } else { item.authors.clone() },
        tags: item.tags.clone(),
        image: item.image.clone().or_else(|| item.banner_image.clone()),
        external_url: item.external_url.clone(),
        base,
        translations: Vec::new(),
        featured: item.extension.featured,
        redirect_from: item.extension.redirect_from.iter().map(|path| old_path(path)).collect(),
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
