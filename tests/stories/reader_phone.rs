//! The reader on a phone.

use std::fs;

use browser::{Answer, BrowserOptions, Engine, Part, PortalServer, Visitor, until, visit_with};

use crate::corpus_files::corpus;
use crate::places::{BROCHURE, BROCHURE_FILE, first_page_with_ink};

/// Lets somebody with a phone read a document that has an outline.
async fn read(story: impl AsyncFnOnce(&Visitor)) {
    visit_with(BrowserOptions::phone(), PortalServer::start().await, async |visitor| {
        let tagged = Answer::pdf(fs::read(corpus("tagged.pdf")).unwrap());
        visitor.server().answer(BROCHURE_FILE, tagged);
        visitor.open(BROCHURE).await;
        first_page_with_ink(visitor).await;
        visitor.button("More").await;
        story(visitor).await;
        nothing_sticks_out(visitor).await;
    })
    .await;
}

/// The page around is as wide as the window.
async fn nothing_sticks_out(visitor: &Visitor) {
    let overhang = "return document.documentElement.scrollWidth - document.documentElement.clientWidth";
    assert_eq!(visitor.run(overhang, vec![]).await, 0);
}

async fn width(part: &Part) -> f64 {
    part.tell("it => it.getBoundingClientRect().width").await.as_f64().unwrap()
}

async fn first_page(visitor: &Visitor) -> Part {
    visitor.first(".page[data-page-number='1']").await
}

/// Whether all of it is in the window.
async fn is_in_the_window(part: &Part) -> bool {
    let is_in = "it => {
        const { left, right, top, bottom } = it.getBoundingClientRect();
        return left >= 0 && top >= 0 && right <= innerWidth + 1 && bottom <= innerHeight + 1;
    }";
    part.tell(is_in).await == true
}

#[tokio::test(flavor = "multi_thread")]
async fn the_bar_is_one_row_of_what_fingers_can_hit() {
    read(async |visitor| {
        nothing_sticks_out(visitor).await;
        let bar = visitor.find("toolbar", "Document controls").await;
        let rows = "it => {
            const controls = [...it.querySelectorAll('button, input, select')].filter((one) => one.offsetParent);
            const middles = controls.map((one) => one.getBoundingClientRect()).map(({ top, bottom }) => (top + bottom) / 2);
            return Math.max(...middles) - Math.min(...middles);
        }";
        assert!(bar.tell(rows).await.as_f64().unwrap() < 4.0, "one row");
        for name in ["Side panel", "Find in the document", "Text view", "More"] {
            let button = bar.button(name).await;
            assert!(is_in_the_window(&button).await, "{name}");
            // Only Chromium is a phone with all that belongs to it, such as a coarse pointer.
            let least = if visitor.browser().engine() == Engine::Chromium { 40.0 } else { 24.0 };
            assert!(width(&button).await >= least, "{name} is large enough");
        }
        let (page, stage) = (first_page(visitor).await, visitor.first(".reader-pages").await);
        assert!(width(&page).await > 0.9 * width(&stage).await, "every pixel is the page's");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn two_fingers_bring_the_pages_nearer_and_not_the_window() {
    read(async |visitor| {
        // WebKit's driver for GTK has no fingers.
        if visitor.browser().engine() == Engine::Webkit {
            return;
        }
        let page = first_page(visitor).await;
        page.tell("it => it.scrollIntoView({ block: 'nearest', behavior: 'instant' })").await;
        let fitting = width(&page).await;
        let stage = visitor.first(".reader-pages").await;
        stage.tell("it => it.scrollIntoView({ block: 'center', behavior: 'instant' })").await;
        let middle = "it => {
            const { left, right, top, bottom } = it.getBoundingClientRect();
            return [(left + right) / 2, (Math.max(0, top) + Math.min(innerHeight, bottom)) / 2].map(Math.round);
        }";
        let middle = stage.tell(middle).await;
        let middle = (middle[0].as_f64().unwrap(), middle[1].as_f64().unwrap());
        let dots = async || page.tell("it => it.querySelector('canvas').width").await.as_f64().unwrap();
        let coarse = dots().await;
        visitor.pinch(middle, 40.0, 110.0).await;
        until("the page is nearer", async || width(&page).await > fitting * 1.3).await;
        until("it is drawn anew", async || dots().await > coarse * 1.2).await;
        assert_eq!(visitor.run("return visualViewport.scale", vec![]).await.as_f64(), Some(1.0));
        nothing_sticks_out(visitor).await;

        let near = width(&page).await;
        visitor.pinch(middle, 110.0, 40.0).await;
        until("the page is farther again", async || width(&page).await < near * 0.8).await;
        assert_eq!(visitor.run("return visualViewport.scale", vec![]).await.as_f64(), Some(1.0));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_menu_has_what_the_bar_has_no_room_for() {
    read(async |visitor| {
        visitor.press("More").await;
        let menu = visitor.find("menu", "More").await;
        // The reader is as high as the window, and the page's head is above it.
        let reader = visitor.find("region", "Document reader").await;
        reader.tell("it => it.scrollIntoView({ behavior: 'instant' })").await;
        assert!(is_in_the_window(&menu).await, "the menu fits");
        let fitting = width(&first_page(visitor).await).await;
        for item in ["Previous page", "Zoom out", "Fit to width", "Fit page", "Print", "Download"] {
            menu.find("menuitem", item).await;
        }
        menu.find("menuitem", "Zoom in").await.click().await;
        let page = first_page(visitor).await;
        until("the page is larger", async || width(&page).await > fitting * 1.05).await;
        visitor.press("More").await;
        visitor.find("menuitem", "Fit to width").await.click().await;
        until("the page fits again", async || (width(&page).await - fitting).abs() < 3.0).await;
        visitor.press("More").await;
        visitor.find("menuitem", "Next page").await.click().await;
        visitor.is_at(&format!("{BROCHURE}#page=2")).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_text_is_read_from_side_to_side() {
    read(async |visitor| {
        visitor.press("Text view").await;
        let heading = visitor.heading("Een wijk begint met buren").await;
        let text = visitor.first(".reader-text").await;
        text.says("Dit document is er om te lezen.").await;
        let window =
            visitor.run("return document.documentElement.clientWidth", vec![]).await.as_f64().unwrap();
        assert!(width(&text).await > 0.97 * window, "from side to side");
        assert!(width(&heading).await > 0.8 * window);
        // A table may be scrolled by itself; the text is not.
        assert!(text.tell("it => it.scrollWidth <= it.clientWidth").await == true);
        let size = text
            .tell("it => parseFloat(getComputedStyle(it.querySelector('p:last-of-type')).fontSize)")
            .await;
        assert!(size.as_f64().unwrap() >= 14.0, "large enough to read");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_side_panel_lies_over_the_pages_until_something_is_chosen() {
    read(async |visitor| {
        let stage = visitor.first(".reader-pages").await;
        let before = width(&stage).await;
        visitor.press("Side panel").await;
        let panel = visitor.find("region", "Side panel").await;
        assert!((width(&stage).await - before).abs() < 1.0, "the pages stay as they are");
        assert!(is_in_the_window(&panel.button("Close").await).await);
        nothing_sticks_out(visitor).await;
        panel.find("treeitem", browser::Name::Has("Cijfers en beelden")).await.click().await;
        visitor.gone("region", "Side panel").await;
        visitor.is_at(&format!("{BROCHURE}#page=2")).await;
        until("the focus is on the pages", async || stage.has_focus().await).await;

        visitor.press("Side panel").await;
        visitor.find("region", "Side panel").await.press("Close").await;
        visitor.gone("region", "Side panel").await;
        let opener = visitor.button("Side panel").await;
        until("the focus is back", async || opener.has_focus().await).await;
    })
    .await;
}
