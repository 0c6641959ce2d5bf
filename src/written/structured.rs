//! What a page is, for programs: JSON-LD in the words of schema.org.

mod article;
mod breadcrumbs;
mod document;
mod organization;

use portal::{OwnPage, Spot};
use serde_json::{Value, json};

use super::item::whole;
use super::schema::Thing;
use super::{Said, Writer};
use crate::Page;

/// The element for the head. It holds data, which no policy against scripts is about.
pub(super) fn html(page: &Page, said: &Said, writer: &Writer) -> String {
    let mut graph = vec![main(page, said), organization::of(page, writer)];
    if page.place.spot() != Spot::Home {
        graph.push(breadcrumbs::of(page));
    }
    let data = json!({"@context": "https://schema.org", "@graph": graph}).to_string();
    // No text in it can end the element, or begin a comment.
    format!("<script type=\"application/ld+json\">{}</script>\n", data.replace('<', "\\u003c"))
}

fn main(page: &Page, said: &Said) -> Value {
    match page.place.spot() {
        Spot::Article(id) => article::of(page, said, id),
        Spot::Document(article, id) => document::of(page, said, article, id),
        Spot::Home => about(page, said, "WebSite", &page.portal_name().value),
        Spot::Own(OwnPage::About) => about(page, said, "AboutPage", &page.title().value),
        Spot::Own(own) if own.groups().is_none() => about(page, said, "WebPage", &page.title().value),
        Spot::Own(_) | Spot::Section(_) | Spot::Group(..) => {
            about(page, said, "CollectionPage", &page.title().value)
        }
    }
}

/// A page that is about nothing but itself.
fn about(page: &Page, said: &Said, kind: &str, name: &str) -> Value {
    let address = said.canonical();
    Thing::new(kind)
        .called(address)
        .with("url", address)
        .with("name", name)
        .with("description", said.description.clone())
        .with("inLanguage", page.locale.language.as_str())
        .with("publisher", organization::reference(page))
        .into()
}

/// The whole address under which another place is at home.
fn home_of(page: &Page, spot: Spot) -> String {
    let place = page.place.portal().place(page.place.language(), spot);
    whole(page, &place.canonical())
}
