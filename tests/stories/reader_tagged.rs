//! A tagged document to those who hear it, in its pages as they are drawn.

use browser::{Engine, Name, Part, PortalServer, Visitor, eventually, until, visit};
use serde_json::json;

use crate::places::first_page_with_ink;
use crate::reader::{has_text, is_on_page, page, page_field, pages, read};

const HEADINGS: [&str; 3] = ["Een wijk begint met buren", "Wat buren delen", "Een kleine coöperatie"];

async fn first_page(visitor: &Visitor) -> Part {
    read(visitor, "tagged.pdf").await;
    first_page_with_ink(visitor).await;
    let first = page(visitor, "1").await;
    has_text(&first, "De coöperatie koopt samen in.").await;
    first
}

/// Turns to a page, and waits until its words are there.
async fn turn_to(visitor: &Visitor, number: &str, words: &str) -> Part {
    page_field(visitor).await.type_in(number).await;
    is_on_page(visitor, number).await;
    let page = page(visitor, number).await;
    has_text(&page, words).await;
    page
}

#[tokio::test(flavor = "multi_thread")]
async fn screen_readers_of_chromium_are_told_what_the_tags_say() {
    visit(PortalServer::start().await, async |visitor| {
        first_page(visitor).await;
        // The others show no tree.
        if visitor.browser().engine() != Engine::Chromium {
            return;
        }
        let tree = eventually("the headings are in the tree", async || {
            let tree = visitor.browser().accessibility_tree();
            let headings: Vec<_> = tree.all("heading").into_iter().map(|it| tree.words(it)).collect();
            HEADINGS.iter().all(|wanted| headings.iter().any(|words| words.trim() == *wanted)).then_some(tree)
        })
        .await;
        assert!(tree.names("region").iter().any(|name| name == "Page 1"), "{:?}", tree.names("region"));
        let lists = tree.all("list");
        let words: Vec<_> = lists.iter().map(|list| tree.words(list)).collect();
        assert!(words.iter().any(|words| words.contains("gereedschap, zoals een ladder;")), "{words:?}");

        turn_to(visitor, "2", "De tabel heeft een rij met koppen.").await;
        eventually("the table is in the tree", async || {
            let tree = visitor.browser().accessibility_tree();
            let tables = tree.all("table");
            let table = tables.iter().find(|table| tree.words(table).contains("498"))?;
            let heads = tree.all("columnheader");
            let heads: Vec<_> = heads.iter().filter(|head| tree.is_inside(head, table)).collect();
            let words: Vec<_> = heads.iter().map(|head| tree.words(head).trim().to_owned()).collect();
            (words == ["Jaar", "Leden", "Nieuw"]).then_some(())
        })
        .await;

        turn_to(visitor, "3", "Verwijzingen").await;
        eventually("the link is in the tree", async || {
            let names = visitor.browser().accessibility_tree().names("link");
            names.iter().any(|name| name == "de website van de wijk").then_some(())
        })
        .await;
    })
    .await;
}

/// Waits until the browser computes this role and this name for a part.
async fn is_computed(visitor: &Visitor, part: &Part, role: &str, name: &str) {
    until(&format!("{part:?} is a {role} called {name}"), async || {
        // Chromium leaves the blank before a word that is broken out of its line.
        let label = visitor.computed_label(part).await;
        // WebKit makes no name of words that are owned (`aria-owns`) and not inside, as all are that PDF.js gives it.
        let is_nameless = visitor.browser().engine() == Engine::Webkit && label.is_empty();
        visitor.computed_role(part).await == role && (is_nameless || label.trim() == name)
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn every_browser_computes_the_roles_and_the_names() {
    visit(PortalServer::start().await, async |visitor| {
        let first = first_page(visitor).await;
        is_computed(visitor, &first, "region", "Page 1").await;
        for (level, words) in (1..).zip(HEADINGS) {
            let heading = first.heading(words).await;
            is_computed(visitor, &heading, "heading", words).await;
            let told = heading.attribute("aria-level").await;
            assert_eq!(told, Some(level.to_string()), "{words}");
        }
        let lists = first.all("list", Name::Any).await;
        let [list, ..] = lists.as_slice() else { panic!("there is no list") };
        assert_eq!(visitor.computed_role(list).await, "list");
        let second = turn_to(visitor, "2", "De tabel heeft een rij met koppen.").await;
        let table = second.find("table", Name::Any).await;
        assert_eq!(visitor.computed_role(&table).await, "table");
        is_computed(visitor, &table.find("columnheader", "Leden").await, "columnheader", "Leden").await;
        let third = turn_to(visitor, "3", "Verwijzingen").await;
        let link = third.link("de website van de wijk").await;
        is_computed(visitor, &link, "link", "de website van de wijk").await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_words_of_a_page_are_in_their_language() {
    visit(PortalServer::start().await, async |visitor| {
        let first = first_page(visitor).await;
        assert_eq!(pages(visitor).await.attribute("lang").await.as_deref(), Some("nl"));
        let layer = first.first(".textLayer").await;
        assert_eq!(layer.language().await, "nl");
        let third = turn_to(visitor, "3", "vivre ensemble").await;
        // A paragraph in French among the others.
        let languages = "it => [...it.querySelectorAll('[role=paragraph][lang]')].map(({ lang }) => lang)";
        assert_eq!(third.tell(languages).await, json!(["fr"]));
    })
    .await;
}
