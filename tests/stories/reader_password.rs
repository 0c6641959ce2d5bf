//! A document that is locked.

use std::fs;

use browser::{Answer, Part, PortalServer, Visitor, until, visit};

use crate::corpus_files::corpus;
use crate::places::{BROCHURE, BROCHURE_FILE, first_page_with_ink};

/// Opens a document in the place of the brochure.
async fn open(visitor: &Visitor, name: &str) {
    let file = Answer::pdf(fs::read(corpus(name)).unwrap());
    visitor.server().answer(BROCHURE_FILE, file);
    visitor.open(BROCHURE).await;
}

/// What asks for the password, and its field. The focus is in it.
async fn asked(visitor: &Visitor) -> (Part, Part) {
    let form = visitor.find("form", "This document is locked. Its password opens it.").await;
    // A field for a password has no role (HTML Accessibility API Mappings).
    let field = form.first("input[type=password]").await;
    assert_eq!(field.tell("it => it.labels[0].textContent").await, "Password");
    until("the focus is in the field", async || field.has_focus().await).await;
    (form, field)
}

#[tokio::test(flavor = "multi_thread")]
async fn the_right_password_opens_the_document() {
    visit(PortalServer::start().await, async |visitor| {
        open(visitor, "password.pdf").await;
        let (form, field) = asked(visitor).await;
        form.link("Download").await;
        field.type_in("pamphlet").await;
        form.says("That is not the password.").await;
        asked(visitor).await;
        assert_eq!(field.value().await, "", "there is room for another one");

        field.type_in("brochure").await;
        first_page_with_ink(visitor).await;
        visitor.gone("form", "This document is locked. Its password opens it.").await;
        until("the focus goes where the eye goes", async || {
            visitor.first(".reader-pages").await.has_focus().await
        })
        .await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_does_not_know_the_password_can_give_up_and_try_again() {
    visit(PortalServer::start().await, async |visitor| {
        open(visitor, "password.pdf").await;
        let (form, _) = asked(visitor).await;
        form.press("Cancel").await;
        let alert = visitor.alert().await;
        alert.says("The document is locked with a password.").await;
        alert.link("Download").await;
        until("the focus is where the words are", async || alert.has_focus().await).await;

        alert.press("Try again").await;
        let (form, field) = asked(visitor).await;
        field.tell("it => { it.value = 'brochure'; }").await;
        form.press("Open").await;
        first_page_with_ink(visitor).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_only_its_owner_has_locked_opens_unasked() {
    visit(PortalServer::start().await, async |visitor| {
        open(visitor, "password-owner-only.pdf").await;
        first_page_with_ink(visitor).await;
        visitor.button("Zoom in").await;
        assert!(visitor.all("form", "This document is locked. Its password opens it.").await.is_empty());
    })
    .await;
}
