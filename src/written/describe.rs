//! What a page is about, in a sentence or two, for whoever lists it.

use portal::{ArticleId, Spot, Text};

use super::Said;
use super::escape::meta;
use crate::Page;

/// For a page that nobody looks for.
pub(super) const NOT_INDEXED: &str = "<meta name=\"robots\" content=\"noindex\">\n";

/// The description for the head; none where nothing is known to say.
pub(super) fn html(said: &Said) -> String {
    said.description.as_ref().map(|text| meta("name", "description", text)).unwrap_or_default()
}

/// The description, in plain words.
pub(super) fn description(page: &Page) -> Option<String> {
    let portal = page.place.portal();
    let tagline = || portal.tagline(page.place.language()).map(|tagline| tagline.value);
    let text = match page.place.spot() {
        Spot::Article(article) | Spot::Document(article, _) => excerpt(page, article).value,
        Spot::Home | Spot::Own(_) => return tagline(),
        Spot::Section(_) | Spot::Group(..) => {
            let count = portal.articles_in(page.place.spot(), page.place.language(), None).len();
            let count = u32::try_from(count).unwrap_or(u32::MAX);
            let articles = page.locale.texts.articles().of(count, &page.locale.language);
            [Some(articles), tagline()].into_iter().flatten().collect::<Vec<_>>().join(" – ")
        }
    };
    Some(text).filter(|text| !text.is_empty()).or_else(tagline)
}

fn excerpt(page: &Page, article: ArticleId) -> Text {
    page.place.portal().article(article).excerpt()
}
