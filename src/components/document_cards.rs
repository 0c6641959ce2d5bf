//! Documents, one beside or below the other.

use leptos::prelude::*;
use portal::{ArticleId, Publication};

use super::DocumentCard;
use crate::Page;

/// A card for each work, with the article that it belongs to.
#[component]
pub fn DocumentCards(page: Page, publications: Vec<(ArticleId, Publication)>) -> impl IntoView {
    let cards = publications.into_iter().map(|(article, publication)| {
        view! { <DocumentCard page=page.clone() article=article publication=publication /> }
    });
    view! { <ul>{cards.collect_view()}</ul> }
}
