//! Links in a document: inside it, out of it, and those that are none.

use browser::{Name, Part, PortalServer, Visitor, visit};

use crate::places::BROCHURE;
use crate::reader::{is_on_page, page, page_field, pages, read};

/// The links of the first page, once they are there.
async fn first_page_with_links(visitor: &Visitor) -> Part {
    let first = page(visitor, "1").await;
    first.link(Name::Has("Outside: https://example.org/")).await;
    first
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_inside_the_document_turns_to_its_page() {
    visit(PortalServer::start().await, async |visitor| {
        read(visitor, "links.pdf").await;
        for (link, leads_to) in [
            ("Inside: a named destination, page 2", "2"),
            ("Inside: an explicit destination, page 3, lower half", "3"),
            ("Inside: a page by its number, page 2", "2"),
            ("Inside: a name of the old kind, page 3", "3"),
        ] {
            first_page_with_links(visitor).await.follow(link).await;
            is_on_page(visitor, leads_to).await;
            visitor.is_at(&format!("{BROCHURE}#page={leads_to}")).await;
            // The focus goes where the eye goes.
            let pages = pages(visitor).await;
            pages.gets_focus().await;
            page_field(visitor).await.type_in("1").await;
            is_on_page(visitor, "1").await;
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_that_turns_to_the_next_page_is_a_link_like_others() {
    visit(PortalServer::start().await, async |visitor| {
        read(visitor, "links.pdf").await;
        first_page_with_links(visitor).await.follow("Inside: the action NextPage").await;
        is_on_page(visitor, "2").await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_to_another_site_says_so_and_opens_beside_the_portal() {
    visit(PortalServer::start().await, async |visitor| {
        read(visitor, "links.pdf").await;
        let first = first_page_with_links(visitor).await;
        for (name, address) in [
            ("Outside: https://example.org/", "https://example.org/"),
            ("Outside: https, with a query and a fragment", "https://example.org/a?b=c&d=%22e%22#f"),
            ("Mail: someone@example.org", "mailto:someone@example.org?subject=Brochure"),
            ("Telephone: 02 555 12 12", "tel:+3225551212"),
        ] {
            let link = first.link(name).await;
            assert_eq!(link.tell("it => it.href").await, address);
            assert_eq!(link.attribute("target").await.as_deref(), Some("_blank"));
            let rel = link.attribute("rel").await.unwrap_or_default();
            assert!(rel.contains("noopener") && rel.contains("external"), "{name} is {rel:?}");
            let said = link.attribute("aria-description").await;
            assert_eq!(said.as_deref(), Some("leads to another site"), "{name}");
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_would_run_something_is_no_link() {
    visit(PortalServer::start().await, async |visitor| {
        read(visitor, "links.pdf").await;
        let first = first_page_with_links(visitor).await;
        let names = async || {
            let mut names = Vec::new();
            for link in first.all("link", Name::Has("Never")).await {
                names.push(link.attribute("aria-label").await);
            }
            names
        };
        assert_eq!(names().await, Vec::<Option<String>>::new());
        let addresses = first.tell("it => [...it.querySelectorAll('a[href]')].map(({ href }) => href)").await;
        for address in addresses.as_array().unwrap() {
            let address = address.as_str().unwrap();
            let scheme = address.split(':').next().unwrap_or_default();
            assert!(["http", "https", "mailto", "tel"].contains(&scheme), "{address} is a link");
        }
    })
    .await;
}
