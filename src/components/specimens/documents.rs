//! Documents, and what is not to be read but heard, watched or looked at.

use leptos::prelude::*;
use portal::Kind;

use super::super::{
    DocumentCard, DocumentCards, DocumentFacts, DocumentFormats, DocumentLinks, Picture, Player,
};
use crate::examples::{DEMO, DOCUMENTS, article, document, language, locale};
use crate::specimen::Specimen;

const ALL: &str = "/en/news-and-analyses/all";
const COVERS: &str = "news-and-analyses/covers";

pub(super) fn specimens() -> Vec<Specimen> {
    vec![
        document_cards(),
        document_card(),
        document_facts(),
        document_formats(),
        document_links(),
        player(),
        picture(),
    ]
}

fn document_cards() -> Specimen {
    let of = |class: &'static str, feed: &'static str, address: &str| {
        let (page, article) = article(feed, address);
        let publications = page.place.portal().article(article).publications();
        let publications = publications.into_iter().map(|publication| (article, publication)).collect();
        view! { <div class=class><DocumentCards page=page publications=publications /></div> }
    };
    Specimen::of(
        "DocumentCards",
        "Documents: below each other with an article, beside each other on the first page.",
    )
    .state("Three of an article", "en", || {
        of("documents", DEMO, "/en/publications/annual-reports/annual-report-2024")
    })
    .state("Three on the first page", "en", || {
        of("publications", DEMO, "/en/publications/annual-reports/annual-report-2024")
    })
    .state("One", "nl", || of("documents", DEMO, "/nl/publications/research/warm-wonen"))
}

fn document_card() -> Specimen {
    // By where it stands among its article's.
    let of = |address: &str, at: usize| {
        let (page, article) = article(DOCUMENTS, address);
        let publication = page.place.portal().article(article).publications().into_iter().nth(at);
        let card = publication.map(|publication| {
            view! { <DocumentCard page=page article=article publication=publication /> }
        });
        view! { <div class="documents"><ul>{card}</ul></div> }
    };
    Specimen::of(
        "DocumentCard",
        "A document: what it is called, what it is, and the ways to read, hear, see or have it.",
    )
    .state("A long title in another language", "en", || of(&["/en/", COVERS].concat(), 0))
    .state("No cover, from right to left", "en", || of(&["/en/", COVERS].concat(), 1))
    .state("In several formats", "en", || of(ALL, 4))
    .state("A recording in two formats", "en", || of(ALL, 0))
    .state("A film", "en", || of(ALL, 1))
    .state("A picture", "en", || of(ALL, 2))
    .state("For a program on the device", "en", || of(ALL, 3))
    .state("Of which nothing is known", "en", || of(ALL, 5))
}

fn document_facts() -> Specimen {
    let of = |address: &str| {
        let (page, article, document) = document(DOCUMENTS, address);
        let document = page.place.portal().document(article, document).clone();
        view! { <DocumentFacts page=page document=document /> }
    };
    Specimen::of("DocumentFacts", "Format, pages, playing time, size and language.")
        .state("Pages, size and language", "en", || of(&["/en/", COVERS, "/cocreatie"].concat()))
        .state("One page", "en", || of(&["/en/", COVERS, "/dix-questions"].concat()))
        .state("A playing time", "en", || of(&[ALL, "/talk"].concat()))
        .state("Nothing but its name", "en", || of(&[ALL, "/get"].concat()))
}

fn document_formats() -> Specimen {
    let of = |name: &str| {
        let (page, article, document) = document(DOCUMENTS, &[ALL, "/", name].concat());
        view! { <DocumentFormats page=page article=article document=document /> }
    };
    Specimen::of("DocumentFormats", "The same document in other formats.")
        .state("Two others", "en", || of("report"))
        .state("One other", "en", || of("talk"))
        .state("No other", "en", || of("walk"))
}

fn document_links() -> Specimen {
    let of = |tag: &str| {
        let address = "https://example.org/portal/documents/cocreatie.pdf".to_owned();
        view! { <DocumentLinks locale=locale(&language(tag)) address=address file_name="cocreatie.pdf".to_owned() /> }
    };
    Specimen::of("DocumentLinks", "The ways to the file itself.")
        .state("English", "en", || of("en"))
        .state("French", "fr", || of("fr"))
        .state("From right to left", "ar", || of("ar"))
}

fn player() -> Specimen {
    let of = |kind: Kind| {
        let (page, article) = article(DOCUMENTS, ALL);
        let formats = page.place.portal().article(article).documents.clone();
        view! { <Player page=page kind=kind formats=formats preload="none" /> }
    };
    Specimen::of("Player", "The browser’s own player. It takes the first format that it can play.")
        .state("Sound", "en", || of(Kind::Audio))
        .state("A film, with its cover", "en", || of(Kind::Video))
        .state("Nothing of that kind to play", "en", || of(Kind::Office))
}

fn picture() -> Specimen {
    let of = |address: &str| {
        let (page, article, document) = document(DOCUMENTS, address);
        let document = page.place.portal().document(article, document).clone();
        view! { <div class="document-file"><Picture page=page document=document /></div> }
    };
    Specimen::of("Picture", "A picture as a button, which shows it as large as the window.").state(
        "A drawing",
        "en",
        || of(&[ALL, "/shared-table"].concat()),
    )
}
