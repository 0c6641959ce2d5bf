//! The picture that a page is shared with.

use feed::Link;
use portal::{Article, ArticleId, Kind, Spot};

use crate::Page;
use crate::listed::Listed;

/// A picture, and how it is best shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Picture {
    pub(super) address: Link,
    /// Whether it is a picture of what is told. The first page of a document, and a logo, would only be cut.
    pub(super) is_scene: bool,
}

/// An article's picture, else the first page of its document; the portal's logo, where there is neither. Drawings (SVG) are
/// shown by nobody with whom pages are shared.
pub(super) fn of(page: &Page) -> Option<Picture> {
    let portal = page.place.portal();
    let of_article = |id: ArticleId| scene(portal.article(id)).or_else(|| cover(portal.article(id)));
    let own = match page.place.spot() {
        Spot::Article(article) => of_article(article),
        Spot::Document(article, document) => {
            let file = portal.document(article, document);
            let is_picture = file.kind() == Kind::Image;
            let own = if is_picture { Some(&file.url) } else { file.cover.as_ref() };
            picture(own, is_picture).or_else(|| of_article(article))
        }
        Spot::Home => Listed::on_home(page).articles.first().and_then(|article| of_article(*article)),
        Spot::Own(_) | Spot::Section(_) | Spot::Group(..) => None,
    };
    own.or_else(|| picture(portal.theme().logo.as_ref(), false))
}

fn scene(article: &Article) -> Option<Picture> {
    picture(article.image.as_ref(), true)
}

fn cover(article: &Article) -> Option<Picture> {
    article.documents.iter().find_map(|document| picture(document.cover.as_ref(), false))
}

fn picture(address: Option<&Link>, is_scene: bool) -> Option<Picture> {
    let address = address.filter(|address| address.file_extension().as_deref() != Some("svg"))?;
    Some(Picture { address: address.clone(), is_scene })
}
