//! What is done with an article: its address is copied, and it is cited.

use std::fs;

use browser::{Answer, Environment, Name, Part, PortalServer, Visitor, visit};
use fantoccini::key::Key;

use crate::places::{LONG, SEED};

/// Where the module is, below the portal: its name changes with what is in it.
fn module() -> String {
    let files = fs::read_dir(Environment::read().dist.join("tools")).unwrap();
    let names = files.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let name = names.into_iter().find(|name| name.strip_suffix(".js").is_some()).expect("a module");
    format!("tools/{name}")
}

/// Opens the dialog of an article.
async fn how_to_cite(visitor: &Visitor) -> Part {
    visitor.article().await.press("How to cite").await;
    visitor.find("dialog", "How to cite").await
}

#[tokio::test(flavor = "multi_thread")]
async fn the_address_of_an_article_is_copied() {
    visit(PortalServer::start().await, async |visitor| {
        visitor.open(&format!("{LONG}?from=a-friend")).await;
        visitor.note_copies().await;
        assert_eq!(visitor.server().requests_for(&module()).len(), 0, "nobody has wanted it yet");
        visitor.article().await.press("Copy link").await;
        visitor.article().await.find("status", Name::Any).await.says("Link copied.").await;
        assert_eq!(visitor.copied().await, visitor.server().address(LONG));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn tools_that_do_not_come_say_so_and_come_with_the_next_press() {
    visit(PortalServer::start().await, async |visitor| {
        visitor.expects_trouble();
        visitor.server().answer(&module(), Answer::missing());
        visitor.open(SEED).await;
        visitor.note_copies().await;
        let article = visitor.article().await;
        article.press("Copy link").await;
        let status = article.find("status", Name::Any).await;
        status.says("This could not be loaded. Check your connection, and try again.").await;

        visitor.server().mend();
        article.press("Copy link").await;
        status.says("Link copied.").await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_article_is_cited_for_people_and_for_programs() {
    visit(PortalServer::start().await, async |visitor| {
        visitor.open(LONG).await;
        visitor.note_copies().await;
        let dialog = how_to_cite(visitor).await;
        let address = visitor.server().address(LONG);
        for words in ["The PICCOM group (January 22, 2026). Who holds the pen?", "FLORA.", &address] {
            dialog.says(words).await;
        }
        dialog.press("Copy").await;
        dialog.find("status", Name::Any).await.says("Copied.").await;
        assert!(visitor.copied().await.ends_with(&address));

        dialog.find("group", "BibTeX").await.says("@misc{who-holds-the-pen-2026,").await;
        dialog.press("Copy BibTeX").await;
        let copied = visitor.copied().await;
        for line in ["author = {The PICCOM group},", "howpublished = {FLORA},", "language = {en}"] {
            assert!(copied.contains(line), "{copied}");
        }
        dialog.find("group", "RIS").await.says("ELEC").await;
        for (format, ending) in [("BibTeX", "bib"), ("RIS", "ris")] {
            let file = dialog.link(&*format!("Download {format}")).await;
            let name = format!("who-holds-the-pen.{ending}");
            assert_eq!(file.attribute("download").await, Some(name));
        }
        assert_eq!(visitor.server().requests_for("pdf.min.mjs").len(), 0, "there is no document to be read");

        visitor.key(Key::Escape).await;
        visitor.gone("dialog", "How to cite").await;
        visitor.article().await.button("How to cite").await.gets_focus().await;
        visitor.is_at(LONG).await;

        // And again.
        how_to_cite(visitor).await.press("Close").await;
        visitor.gone("dialog", "How to cite").await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn citing_that_does_not_come_says_so_and_comes_with_the_next_press() {
    visit(PortalServer::start().await, async |visitor| {
        visitor.expects_trouble();
        visitor.server().answer("document-reader.js", Answer::missing());
        visitor.open(SEED).await;
        let article = visitor.article().await;
        article.press("How to cite").await;
        let status = article.find("status", Name::Any).await;
        status.says("This could not be loaded. Check your connection, and try again.").await;

        visitor.server().mend();
        let dialog = how_to_cite(visitor).await;
        dialog.find("group", "BibTeX").await.says("@misc{").await;
        visitor.key(Key::Escape).await;
        visitor.gone("dialog", "How to cite").await;
    })
    .await;
}
