//! The pages of a document as they are looked at: nearer, turned, side by side, over the whole screen.

use browser::{BrowserOptions, Engine, Part, PortalServer, Visitor, until, visit, visit_with};

use crate::places::first_page_with_ink;
use crate::reader::{
    choose_in_menu, height, is_ticked, number, page, pages, read, reader, select_word, width,
};

/// A page of A4 is so wide at 100 %, in CSS pixels.
const A4: f64 = 595.3 * 96.0 / 72.0;

async fn zoom(visitor: &Visitor) -> Part {
    visitor.find("combobox", "Zoom").await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_is_as_near_as_the_select_says() {
    visit(PortalServer::start().await, async |visitor| {
        read(visitor, "tagged.pdf").await;
        let (zoom, stage, first) = (zoom(visitor).await, pages(visitor).await, page(visitor, "1").await);
        zoom.choose("Fit page").await;
        until("the whole page is seen", async || {
            let room = number(&stage, "it => it.clientHeight").await;
            let height = height(&first).await;
            height <= room && height > room * 0.8
        })
        .await;
        zoom.choose("200 %").await;
        until("the page is twice its size", async || (width(&first).await - 2.0 * A4).abs() < 4.0).await;
        first_page_with_ink(visitor).await;
        zoom.choose("Fit to width").await;
        until("the page is as wide as its place", async || {
            let room = number(&stage, "it => it.clientWidth").await;
            let width = width(&first).await;
            width <= room && width > room * 0.9
        })
        .await;

        // What lies between the steps is said, too.
        zoom.choose("100 %").await;
        visitor.press("Zoom in").await;
        zoom.has_chosen("110 %").await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_wheel_with_ctrl_brings_the_page_nearer_and_not_what_is_around_it() {
    visit(PortalServer::start().await, async |visitor| {
        read(visitor, "tagged.pdf").await;
        first_page_with_ink(visitor).await;
        // WebKit's driver turns the wheel, and forgets the keys that are held.
        if visitor.browser().engine() == Engine::Webkit {
            return;
        }
        let (stage, first) = (pages(visitor).await, page(visitor, "1").await);
        let around = async || {
            let sizes = "const { width, height } = document.querySelector('h1').getBoundingClientRect();
                return [innerWidth, visualViewport.scale, devicePixelRatio, width, height, scrollY];";
            visitor.run(sizes, vec![]).await
        };
        let (before, sizes) = (width(&first).await, around().await);
        stage.wheel_with_control(-300).await;
        until("the page is nearer", async || width(&first).await > before * 1.05).await;
        first_page_with_ink(visitor).await;
        assert_eq!(around().await, sizes);
        let near = width(&first).await;
        stage.wheel_with_control(300).await;
        until("the page is farther again", async || width(&first).await < near * 0.95).await;
        assert_eq!(around().await, sizes);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn pages_can_be_turned() {
    visit(PortalServer::start().await, async |visitor| {
        read(visitor, "tagged.pdf").await;
        let first = page(visitor, "1").await;
        let is_upright = async || height(&first).await > width(&first).await;
        assert!(is_upright().await);
        choose_in_menu(visitor, "menuitem", "Turn clockwise").await;
        until("the page lies on its side", async || !is_upright().await).await;
        first_page_with_ink(visitor).await;
        choose_in_menu(visitor, "menuitem", "Turn anticlockwise").await;
        until("the page is upright again", is_upright).await;
    })
    .await;
}

/// Whether two pages stand side by side.
async fn are_side_by_side(visitor: &Visitor, one: &str, other: &str) -> bool {
    let (one, other) = (page(visitor, one).await, page(visitor, other).await);
    let top = "it => it.getBoundingClientRect().top";
    let left = "it => it.getBoundingClientRect().left";
    let is_level = (number(&one, top).await - number(&other, top).await).abs() < 2.0;
    is_level && number(&one, left).await < number(&other, left).await
}

#[tokio::test(flavor = "multi_thread")]
async fn pages_lie_side_by_side_where_the_document_asks_for_it_and_there_is_room() {
    visit(PortalServer::start().await, async |visitor| {
        read(visitor, "metadata.pdf").await;
        until("two pages are side by side", async || are_side_by_side(visitor, "2", "3").await).await;
        assert!(!are_side_by_side(visitor, "1", "2").await, "the cover is alone");
        assert!(is_ticked(visitor, "menuitemradio", "Two pages, the cover alone").await);

        choose_in_menu(visitor, "menuitemradio", "Two pages side by side").await;
        until("the cover has a neighbour", async || are_side_by_side(visitor, "1", "2").await).await;
        choose_in_menu(visitor, "menuitemradio", "One page at a time").await;
        until("each page is alone", async || !are_side_by_side(visitor, "1", "2").await).await;
        assert!(is_ticked(visitor, "menuitemradio", "One page at a time").await);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_small_window_shows_one_page_at_a_time() {
    let options = BrowserOptions { size: (760, 800), ..BrowserOptions::default() };
    visit_with(options, PortalServer::start().await, async |visitor| {
        read(visitor, "metadata.pdf").await;
        first_page_with_ink(visitor).await;
        assert!(is_ticked(visitor, "menuitemradio", "One page at a time").await);
        assert!(!are_side_by_side(visitor, "2", "3").await);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_reader_can_have_the_whole_screen() {
    visit(PortalServer::start().await, async |visitor| {
        read(visitor, "tagged.pdf").await;
        let reader = reader(visitor).await;
        let is_full = async || reader.tell("it => document.fullscreenElement === it").await == true;
        choose_in_menu(visitor, "menuitemcheckbox", "Full screen").await;
        until("the reader has the screen", is_full).await;
        // The browser tells of it a moment later than it is so.
        until("the menu says so", async || is_ticked(visitor, "menuitemcheckbox", "Full screen").await).await;
        first_page_with_ink(visitor).await;
        choose_in_menu(visitor, "menuitemcheckbox", "Full screen").await;
        until("the page is back", async || !is_full().await).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_words_of_a_page_can_be_selected() {
    visit(PortalServer::start().await, async |visitor| {
        read(visitor, "tagged.pdf").await;
        first_page_with_ink(visitor).await;
        select_word(visitor, &page(visitor, "1").await, "document").await;
    })
    .await;
}
