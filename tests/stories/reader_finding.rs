//! Finding words in a document.

use browser::{Part, PortalServer, Visitor, until, visit};
use fantoccini::key::Key;

use crate::places::page_with_ink;
use crate::reader::{is_on_page, number, pages, read, reader};

/// Opens the bar as one opens the browser's own, and gives it once the focus is in its field.
async fn find_bar(visitor: &Visitor) -> Part {
    visitor.key_with(&[Key::Control], 'f').await;
    let bar = visitor.find("search", "Find in the document").await;
    let field = bar.find("searchbox", "Words to find").await;
    field.gets_focus().await;
    bar
}

/// Opens the document with many pages, and the bar.
async fn find_in_many_pages(visitor: &Visitor, words: &str) -> Part {
    read(visitor, "pages-300.pdf").await;
    page_with_ink(visitor, 1).await;
    let bar = find_bar(visitor).await;
    visitor.type_words(words).await;
    bar
}

#[tokio::test(flavor = "multi_thread")]
async fn a_word_is_found_on_a_page_far_away_and_the_page_around_does_not_move() {
    visit(PortalServer::start().await, async |visitor| {
        read(visitor, "pages-300.pdf").await;
        page_with_ink(visitor, 1).await;
        reader(visitor).await.tell("it => it.scrollIntoView({ behavior: 'instant' })").await;
        // Where it is seen: a font that comes late makes what is above it longer, and the browser scrolls along.
        let top = async || number(&reader(visitor).await, "it => it.getBoundingClientRect().top").await;
        let position = top().await;
        let bar = find_bar(visitor).await;
        visitor.type_words("quokka").await;
        bar.says("1 of 1, on page 271").await;
        is_on_page(visitor, "271").await;
        page_with_ink(visitor, 271).await;
        // What is found is in sight, and marked.
        let mark = pages(visitor).await.first(".textLayer .highlight.selected").await;
        until("the word is in sight", async || {
            let is_in_sight = "it => {
                const mark = it.getBoundingClientRect();
                const stage = it.closest('[role=group]').getBoundingClientRect();
                return mark.top >= stage.top && mark.bottom <= stage.bottom;
            }";
            mark.tell(is_in_sight).await == true
        })
        .await;
        assert_eq!(mark.words().await, "quokka");
        assert!(
            (top().await - position).abs() < 2.0,
            "the page around has moved from {position} to {}",
            top().await
        );
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn enter_and_shift_walk_through_what_is_found() {
    visit(PortalServer::start().await, async |visitor| {
        // The word has a diaeresis on two of the three pages.
        let bar = find_in_many_pages(visitor, "cooperatie").await;
        bar.says("1 of 3, on page 5").await;
        visitor.key(Key::Enter).await;
        bar.says("2 of 3, on page 6").await;
        visitor.key(Key::Enter).await;
        bar.says("3 of 3, on page 200").await;
        is_on_page(visitor, "200").await;
        visitor.key(Key::Enter).await;
        bar.says("1 of 3, on page 5").await;
        bar.says("The search went on from the other end.").await;
        visitor.key_with(&[Key::Shift], Key::Enter).await;
        bar.says("3 of 3, on page 200").await;
        bar.press("Previous match").await;
        bar.says("2 of 3, on page 6").await;
        bar.press("Next match").await;
        bar.says("3 of 3, on page 200").await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn accents_count_when_they_are_to_count() {
    visit(PortalServer::start().await, async |visitor| {
        let bar = find_in_many_pages(visitor, "cooperatie").await;
        bar.says("1 of 3").await;
        bar.find("checkbox", "Match accents").await.click().await;
        bar.says("1 of 1, on page 6").await;
        is_on_page(visitor, "6").await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn capitals_and_whole_words_count_when_they_are_to_count() {
    visit(PortalServer::start().await, async |visitor| {
        let bar = find_in_many_pages(visitor, "Quokk").await;
        bar.says("1 of 1, on page 271").await;
        let (case, whole) =
            (bar.find("checkbox", "Match case").await, bar.find("checkbox", "Whole words").await);
        case.click().await;
        bar.says("Not found").await;
        case.click().await;
        bar.says("1 of 1, on page 271").await;
        whole.click().await;
        bar.says("Not found").await;
        bar.find("searchbox", "Words to find").await.tell("it => it.focus()").await;
        visitor.key(Key::End).await;
        visitor.type_words("a").await;
        bar.says("1 of 1, on page 271").await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_not_there_is_said_not_to_be_found() {
    visit(PortalServer::start().await, async |visitor| {
        let bar = find_in_many_pages(visitor, "wombat").await;
        bar.find("status", browser::Name::Any).await.says("Not found").await;
        is_on_page(visitor, "1").await;
        let field = bar.find("searchbox", "Words to find").await;
        assert_eq!(field.attribute("aria-invalid").await.as_deref(), Some("true"));
    })
    .await;
}

/// How many marks there are in the pages.
async fn marks(visitor: &Visitor) -> u64 {
    let count = "it => it.querySelectorAll('.textLayer .highlight').length";
    pages(visitor).await.tell(count).await.as_u64().unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn escape_closes_the_bar_and_the_marks_go_with_it() {
    visit(PortalServer::start().await, async |visitor| {
        read(visitor, "pages-300.pdf").await;
        page_with_ink(visitor, 1).await;
        let pages = pages(visitor).await;
        pages.tell("it => it.focus()").await;
        let bar = find_bar(visitor).await;
        visitor.type_words("page").await;
        bar.says("1 of").await;
        until("the words are marked", async || marks(visitor).await > 1).await;
        bar.find("checkbox", "Highlight all").await.click().await;
        until("one is marked", async || marks(visitor).await == 1).await;
        visitor.key(Key::Escape).await;
        visitor.gone("search", "Find in the document").await;
        until("nothing is marked", async || marks(visitor).await == 0).await;
        pages.gets_focus().await;

        // What was sought stays for the next time, and so does the button that opens the bar.
        let button = visitor.button("Find in the document").await;
        button.tell("it => it.focus()").await;
        visitor.key(Key::Enter).await;
        let field = visitor.find("searchbox", "Words to find").await;
        field.gets_focus().await;
        assert_eq!(field.value().await, "page");
        visitor.key(Key::Escape).await;
        visitor.gone("search", "Find in the document").await;
        button.gets_focus().await;
    })
    .await;
}
