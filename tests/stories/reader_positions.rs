//! Where one is in a document: what the pages are called, and how one comes back.

use browser::{PortalServer, Visitor, until, visit};

use crate::places::{BROCHURE, BROCHURE_FILE, page_with_ink};
use crate::reader::{
    can_be_read, choose_in_menu, is_on_page, number, page, page_field, pages, put, read, read_at, toolbar,
};

#[tokio::test(flavor = "multi_thread")]
async fn pages_are_called_as_the_document_calls_them() {
    visit(PortalServer::start().await, async |visitor| {
        read(visitor, "outline.pdf").await;
        is_on_page(visitor, "i").await;
        toolbar(visitor).await.says("of 7").await;
        page_field(visitor).await.type_in("A-1").await;
        is_on_page(visitor, "A-1").await;
        visitor.is_at(&format!("{BROCHURE}#page=7")).await;
        let last = page(visitor, "A-1").await;
        assert!(last.words().await.contains("Appendix"));
        // Capitals do not count, and a label comes before a number.
        page_field(visitor).await.type_in("a-1").await;
        is_on_page(visitor, "A-1").await;
        page_field(visitor).await.type_in("2").await;
        is_on_page(visitor, "2").await;
        visitor.is_at(&format!("{BROCHURE}#page=5")).await;
        // There is no such page.
        page_field(visitor).await.type_in("B-2").await;
        is_on_page(visitor, "2").await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_address_leads_to_its_page_also_when_it_is_typed_over() {
    visit(PortalServer::start().await, async |visitor| {
        read_at(visitor, "pages-300.pdf", "#page=12").await;
        is_on_page(visitor, "12").await;
        page_with_ink(visitor, 12).await;
        let asked = visitor.server().requests_for(BROCHURE_FILE).len();
        visitor.open(&format!("{BROCHURE}#page=250")).await;
        is_on_page(visitor, "250").await;
        page_with_ink(visitor, 250).await;
        assert_eq!(
            visitor.server().requests_for(BROCHURE_FILE).len(),
            asked,
            "it is still the same document"
        );
    })
    .await;
}

/// The lines of the document are that far from each other at 150 %.
const A_LINE: f64 = 36.0;

/// How far below the upper edge of their place a page begins.
async fn offset(visitor: &Visitor, label: &str) -> f64 {
    let top = "it => it.getBoundingClientRect().top";
    number(&page(visitor, label).await, top).await - number(&pages(visitor).await, top).await
}

/// Waits until a page is at an offset again, as near as before.
async fn is_back(visitor: &Visitor, label: &str, before: f64) {
    can_be_read(visitor).await;
    is_on_page(visitor, label).await;
    visitor.find("combobox", "Zoom").await.has_chosen("150 %").await;
    until(&format!("page {label} is at {before} again"), async || {
        (offset(visitor, label).await - before).abs() < A_LINE / 2.0
    })
    .await;
}

/// Goes to a line in the middle of page 12, at 150 %, and gives its offset.
async fn in_the_middle_of_page_12(visitor: &Visitor) -> f64 {
    read_at(visitor, "pages-300.pdf", "#page=12").await;
    page_with_ink(visitor, 12).await;
    visitor.find("combobox", "Zoom").await.choose("150 %").await;
    page_with_ink(visitor, 12).await;
    page_field(visitor).await.type_in("12").await;
    is_on_page(visitor, "12").await;
    until("page 12 is at the top", async || offset(visitor, "12").await.abs() < 20.0).await;
    pages(visitor).await.tell("it => it.scrollBy({ top: 260, behavior: 'instant' })").await;
    until("the line is at the top", async || offset(visitor, "12").await < -200.0).await;
    offset(visitor, "12").await
}

/// Waits until the line at an offset of page 12 is kept, at 150 %: two pixels for each point from the page's lower edge. What is
/// written as a page goes is not there after a reload.
async fn is_kept(visitor: &Visitor, offset: f64) {
    let height = number(&page(visitor, "12").await, "it => it.getBoundingClientRect().height").await;
    until("the place is kept", async || {
        let kept = visitor.run("return history.state?.reader ?? null", vec![]).await;
        let top = kept["top"].as_f64().unwrap_or(f64::INFINITY);
        kept["page"] == 12 && kept["scale"] == "1.5" && (height - 2.0 * top + offset).abs() < 30.0
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reload_stays_at_the_same_line_and_as_near() {
    visit(PortalServer::start().await, async |visitor| {
        let before = in_the_middle_of_page_12(visitor).await;
        is_kept(visitor, before).await;
        visitor.reload().await;
        is_back(visitor, "12", before).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_way_back_leads_to_the_same_line_and_as_near() {
    visit(PortalServer::start().await, async |visitor| {
        let before = in_the_middle_of_page_12(visitor).await;
        visitor.navigation("Sections").await.follow("Projects").await;
        visitor.is_at("/en/projects").await;
        visitor.heading("Projects").await;
        visitor.back().await;
        is_back(visitor, "12", before).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_address_of_the_page_that_is_read_can_be_copied() {
    visit(PortalServer::start().await, async |visitor| {
        put(visitor, "outline.pdf");
        visitor.open(&format!("{BROCHURE}#page=3")).await;
        can_be_read(visitor).await;
        is_on_page(visitor, "iii").await;
        visitor.note_copies().await;
        choose_in_menu(visitor, "menuitem", "Copy link to this page").await;
        assert_eq!(visitor.copied().await, visitor.server().address(&format!("{BROCHURE}#page=3")));
        toolbar(visitor).await.says("Copied.").await;
    })
    .await;
}
