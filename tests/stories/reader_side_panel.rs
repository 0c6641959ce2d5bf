//! Beside the pages: the outline, small pictures of the pages, files inside, and what the document says of itself.

use browser::{Name, Part, PortalServer, Visitor, until, visit};
use fantoccini::key::Key;
use serde_json::json;

use crate::reader::{is_on_page, read};

/// Opens the panel, and chooses what it shows.
async fn side_panel(visitor: &Visitor, tab: &str) -> Part {
    visitor.press("Side panel").await;
    let panel = visitor.find("region", "Side panel").await;
    let tab = panel.find("tab", tab).await;
    tab.click().await;
    until("the tab is chosen", async || tab.attribute("aria-selected").await.as_deref() == Some("true"))
        .await;
    panel
}

/// An entry of the outline.
async fn entry(panel: &Part, title: &str) -> Part {
    panel.find("tree", "Outline").await.find("treeitem", Name::Has(title)).await
}

async fn is_open(entry: &Part, is_open: bool) {
    let expanded = is_open.to_string();
    until(&format!("aria-expanded is {expanded}"), async || {
        entry.attribute("aria-expanded").await.as_ref() == Some(&expanded)
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_outline_is_a_tree_that_keys_walk_through() {
    visit(PortalServer::start().await, async |visitor| {
        read(visitor, "outline.pdf").await;
        let panel = side_panel(visitor, "Outline").await;
        let foreword = entry(&panel, "Foreword").await;
        visitor.tab_to(&foreword).await;
        assert_eq!(foreword.attribute("aria-current").await.as_deref(), Some("page"));
        visitor.key(Key::Down).await;
        visitor.key(Key::Down).await;
        let closed = entry(&panel, "How to read this").await;
        closed.gets_focus().await;
        is_open(&closed, false).await;
        assert!(panel.all("treeitem", Name::Has("Signs and abbreviations")).await.is_empty());

        // To the right it opens, and then leads on; to the left it leads back, and then closes.
        visitor.key(Key::Right).await;
        is_open(&closed, true).await;
        let inside = entry(&panel, "Signs and abbreviations").await;
        assert_eq!(inside.attribute("aria-level").await.as_deref(), Some("2"));
        visitor.key(Key::Right).await;
        inside.gets_focus().await;
        visitor.key(Key::Left).await;
        closed.gets_focus().await;
        visitor.key(Key::Left).await;
        is_open(&closed, false).await;
        panel.gone("treeitem", Name::Has("Signs and abbreviations")).await;

        visitor.key(Key::End).await;
        let appendix = entry(&panel, "Appendix").await;
        appendix.gets_focus().await;
        visitor.key(Key::Enter).await;
        is_on_page(visitor, "A-1").await;
        // From the outline one goes on in the outline.
        assert!(appendix.has_focus().await);
        until("the entry is the current one", async || {
            appendix.attribute("aria-current").await.as_deref() == Some("page")
        })
        .await;
        visitor.key(Key::Home).await;
        foreword.gets_focus().await;
        // A letter leads to the next entry that begins with it.
        visitor.type_words("a").await;
        appendix.gets_focus().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn entries_of_the_outline_are_words_and_some_lead_elsewhere() {
    visit(PortalServer::start().await, async |visitor| {
        read(visitor, "outline.pdf").await;
        let panel = side_panel(visitor, "Outline").await;
        entry(&panel, "<b>bold</b> & <img src=x onerror=alert(1)>").await;
        let outside = entry(&panel, "2.2 On the web").await;
        assert!(outside.words().await.contains("leads to another site"));
        assert_eq!(outside.attribute("href").await.as_deref(), Some("https://example.org/outline"));
        assert_eq!(outside.attribute("target").await.as_deref(), Some("_blank"));
        assert!(outside.attribute("rel").await.is_some_and(|rel| rel.contains("noopener")));
        entry(&panel, "Chapter three").await.click().await;
        is_on_page(visitor, "3").await;
        // What leads nowhere leaves the page as it is.
        entry(&panel, "3.2 A page that is gone").await.click().await;
        entry(&panel, "Chapter two").await.click().await;
        is_on_page(visitor, "2").await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn only_small_pictures_in_sight_are_drawn() {
    visit(PortalServer::start().await, async |visitor| {
        read(visitor, "pages-300.pdf").await;
        let panel = side_panel(visitor, "Pages").await;
        let pictures = panel.find("group", "Pages").await;
        // Those with ink, and those that somebody sees: the numbers of the first and the last, and how many.
        let drawn_and_seen = async || {
            let count = "it => {
                const panel = it.closest('[role=tabpanel]').getBoundingClientRect();
                const pictures = [...it.querySelectorAll('canvas')];
                const hasInk = (canvas) => {
                    const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
                    return data.some((value, at) => at % 4 === 3 && value && data[at - 1] < 200);
                };
                const isSeen = (canvas) => {
                    const { top, bottom } = canvas.parentElement.getBoundingClientRect();
                    return bottom > panel.top && top < panel.bottom;
                };
                const numbers = (wanted) => pictures.filter(wanted).map((it) => Number(it.dataset.thumbnail));
                return [numbers(hasInk), numbers(isSeen)];
            }";
            pictures.tell(count).await
        };
        until("what is seen is drawn", async || {
            let found = drawn_and_seen().await;
            found[0] == found[1] && found[1].as_array().is_some_and(|seen| !seen.is_empty())
        })
        .await;
        let seen = drawn_and_seen().await[1].as_array().unwrap().len();
        assert!(seen < 40, "{seen} of 300 are in sight");

        pictures.button("Page 3").await.click().await;
        is_on_page(visitor, "3").await;
        let current = pictures.button("Page 3").await;
        until("it is marked", async || current.attribute("aria-current").await.as_deref() == Some("page"))
            .await;
        current.tell("it => it.focus()").await;
        visitor.key(Key::End).await;
        pictures.button("Page 300").await.gets_focus().await;
        until("the last ones are drawn, and few others", async || {
            let drawn = drawn_and_seen().await[0].as_array().cloned().unwrap_or_default();
            drawn.last() == Some(&json!(300)) && drawn.len() < 3 * seen
        })
        .await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn files_in_the_document_can_be_had() {
    visit(PortalServer::start().await, async |visitor| {
        read(visitor, "attachments.pdf").await;
        let panel = side_panel(visitor, "Attached files").await;
        panel.button(Name::Has("data.csv")).await;
        assert_eq!(panel.all("listitem", Name::Any).await.len(), 3);
        panel.says("Members by year").await;
        visitor.note_files().await;
        for (name, words) in [
            ("data.csv", "year,members\n2023,410\n2024,452\n2025,498\n"),
            ("notes.txt", "Notes to the reader.\nNothing else.\n"),
            ("pinned.txt", "Pinned to the page.\n"),
        ] {
            let button = panel.button(Name::Has(name)).await;
            assert!(button.words().await.starts_with("Download"));
            button.click().await;
            assert_eq!(visitor.saved().await, (name.to_owned(), words.to_owned()));
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_document_says_what_it_is() {
    visit(PortalServer::start().await, async |visitor| {
        read(visitor, "tagged.pdf").await;
        let panel = side_panel(visitor, "About this document").await;
        panel.says("Marked up for screen readers").await;
        let terms = panel.all("term", Name::Any).await;
        let mut facts = Vec::new();
        for term in &terms {
            let value = term.tell("it => it.nextElementSibling.textContent").await;
            facts.push((term.words().await, value.as_str().unwrap_or_default().to_owned()));
        }
        for (name, value) in [
            ("Title", "Samen wonen in de wijk"),
            ("Author", "Tribune-testkorpus"),
            ("Language", "Nederlands"),
            ("Pages", "4"),
            ("Page size", "210 × 297 mm"),
            ("Marked up for screen readers", "Yes"),
            ("File name", "cocreatie.pdf"),
        ] {
            assert!(facts.contains(&(name.to_owned(), value.to_owned())), "{name} is not {value}: {facts:?}");
        }
    })
    .await;
}
