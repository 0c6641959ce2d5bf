//! The pages about the portal and its accessibility, as the program of the back pages makes them.

use crate::components::{AboutPortal, AccessibilityStatement};
use crate::examples::UNTAGGED;
use crate::locale::BackTexts;
use crate::{Kept, State};

use super::*;

/// What the program holds when this feed has come.
fn given(feed: &str) -> State {
    state_of(vec![source("nieuws", Ok(feed))])
}

fn about(feed: &str) -> String {
    Owner::new().with(|| view! { <AboutPortal state=given(feed) texts=BackTexts::english() /> }.to_html())
}

fn statement(feed: &str) -> String {
    Owner::new()
        .with(|| view! { <AccessibilityStatement state=given(feed) texts=BackTexts::english() /> }.to_html())
}

#[test]
fn the_page_about_the_portal_says_what_it_is_made_of() {
    let page = about(UNTAGGED);
    has(&page, r#"<bdi lang="nl" dir="ltr">Nieuws</bdi>"#);
    has(&page, r#"<bdi lang="nl" dir="ltr">Alle nieuws</bdi>"#);
    has(&page, r#"href="https://example.org/portal/nieuws.json""#);
    has(&page, r#"href="https://cms.example/""#);
    has(&page, r#"href="/portal/en/feed-health""#);
    has(&page, "MIT licence");
    assert!(!about(EMPTY).contains("The publisher’s website"));
}

#[test]
fn it_names_all_that_may_be_kept() {
    let page = about(EMPTY);
    for kept in Kept::ALL {
        has(&page, &format!(">{}", kept.name()));
    }
    has(&page, "Forget all of this");
}

#[test]
fn it_names_the_other_sites_that_are_asked_or_says_that_there_are_none() {
    let page = about(UNTAGGED);
    has(&page, r#"<bdi lang="" dir="ltr">https://files.example</bdi>"#);
    has(&page, "documents and recordings, when you open them");
    has(&about(EMPTY), "this site alone");
    has(&about(DEMO), "this site alone");
}

#[test]
fn what_does_not_come_from_a_feed_is_said_where_none_came() {
    let state = || state(Content::Failed(LoadError::Status(404)), Language::english());
    let about =
        Owner::new().with(|| view! { <AboutPortal state=state() texts=BackTexts::english() /> }.to_html());
    has(&about, "There are no cookies here");
    assert!(!about.contains("this site alone"));
    let statement = Owner::new()
        .with(|| view! { <AccessibilityStatement state=state() texts=BackTexts::english() /> }.to_html());
    has(&statement, "level AA");
    assert!(!statement.contains("known not to be tagged"));
}

#[test]
fn the_statement_lists_the_documents_that_are_not_tagged() {
    let page = statement(UNTAGGED);
    has(&page, r#"<bdi lang="fr" dir="ltr">Le rapport</bdi>"#);
    has(&page, r#"<bdi lang="fr">Français</bdi>"#);
    has(&page, r#"<bdi lang="nl" dir="ltr">Een brochure</bdi>"#);
    has(&page, "1 document is known to be tagged.");
    has(&page, "Of 1 PDF document it is not known whether it is tagged.");
    assert_eq!(page.matches("With the article:").count(), 1);
    has(&page, r#"href="https://cms.example/""#);
    has(&statement(EMPTY), "The feeds name no website of the publisher");
}

#[test]
fn all_documents_of_the_demo_are_tagged() {
    let page = statement(DEMO);
    has(&page, "No document here is known not to be tagged");
    has(&page, "8 documents are known to be tagged.");
    assert!(!page.contains("it is not known"));
}

#[test]
fn the_portals_own_program_has_their_headings_and_the_ways_there() {
    for (address, heading) in
        [("/en/about", "About and privacy"), ("/en/about/accessibility", "Accessibility")]
    {
        let page = demo(address);
        has(&page, &format!(r#"<h1 tabindex="-1" dir="ltr">{heading}</h1>"#));
        has(&page, r#"<p role="status" class="notice">Loading…"#);
        has(&page, r#"href="/portal/en/about""#);
        has(&page, r#"href="/portal/en/about/accessibility""#);
    }
}
