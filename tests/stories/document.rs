//! Reading a document.

use browser::{Name, PortalServer, until, visit};

use crate::places::{BROCHURE, first_page_with_ink};
use crate::reader::{is_on_page, page_field, width};

#[tokio::test(flavor = "multi_thread")]
async fn pages_are_counted_and_turned() {
    visit(PortalServer::start().await, async |visitor| {
        visitor.open(BROCHURE).await;
        first_page_with_ink(visitor).await;
        visitor.main().await.says("of 4").await;
        is_on_page(visitor, "1").await;
        assert!(visitor.button("Previous page").await.attribute("disabled").await.is_some());

        visitor.press("Next page").await;
        is_on_page(visitor, "2").await;
        visitor.is_at(&format!("{BROCHURE}#page=2")).await;
        page_field(visitor).await.type_in("4").await;
        is_on_page(visitor, "4").await;
        until("there is no next page", async || {
            visitor.button("Next page").await.attribute("disabled").await.is_some()
        })
        .await;
        page_field(visitor).await.type_in("99").await;
        is_on_page(visitor, "4").await;
        visitor.press("Previous page").await;
        is_on_page(visitor, "3").await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_address_of_a_page_leads_to_that_page() {
    visit(PortalServer::start().await, async |visitor| {
        visitor.open(&format!("{BROCHURE}#page=3")).await;
        is_on_page(visitor, "3").await;
        visitor.reload().await;
        is_on_page(visitor, "3").await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn zooming_makes_the_page_larger_and_smaller() {
    visit(PortalServer::start().await, async |visitor| {
        visitor.open(BROCHURE).await;
        first_page_with_ink(visitor).await;
        let first = visitor.main().await.first(".page[data-page-number='1']").await;
        let width = async || width(&first).await;
        let zoom = visitor.find("combobox", "Zoom").await;
        zoom.choose("Fit to width").await;
        let fitting = width().await;
        visitor.press("Zoom in").await;
        until("the page is larger", async || width().await > fitting * 1.05).await;
        first_page_with_ink(visitor).await;
        let large = width().await;
        visitor.press("Zoom out").await;
        until("the page is smaller again", async || width().await < large * 0.97).await;
        visitor.press("Zoom out").await;
        visitor.press("Zoom out").await;
        zoom.choose("Fit to width").await;
        until("the page fits again", async || (width().await - fitting).abs() < 2.0).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_article_can_have_several_documents_each_with_its_language() {
    visit(PortalServer::start().await, async |visitor| {
        visitor.open("/en/publications/annual-reports/annual-report-2024").await;
        for (title, language) in
            [("Jaarverslag 2024", "nl"), ("Rapport annuel 2024", "fr"), ("Annual report 2024", "en")]
        {
            let links = visitor.find("region", "Documents").await.all("link", Name::Has(title)).await;
            let [read, download] = links.as_slice() else { panic!("two links for each document: {links:?}") };
            assert!(read.words().await.starts_with("Read"));
            assert!(download.attribute("download").await.is_some());
            read.click().await;
            let heading = visitor.heading(title).await;
            assert_eq!(heading.language().await, language);
            first_page_with_ink(visitor).await;
            visitor.back().await;
            // Then the page has come to rest.
            until("the link that was followed has the focus again", async || read.has_focus().await).await;
        }
    })
    .await;
}
