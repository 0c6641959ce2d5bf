//! Somebody looks after the interface's texts, and one of the files is not as it should be.

use browser::{Answer, PortalServer, Visitor, visit};

const FILE: &str = "locales/fr.json";

fn file(text: &str) -> Answer {
    Answer::new(200, "application/json", text)
}

/// Goes to the feeds' health in French, and waits for what is said of that language.
async fn is_told(visitor: &Visitor, sentence: &str) {
    visitor.open("/fr/feed-health").await;
    visitor.heading("Languages of the interface").await;
    visitor.heading("Français").await;
    visitor.main().await.says("Built in.").await;
    visitor.main().await.says(sentence).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_language_without_a_file_is_in_english() {
    visit(PortalServer::start().await, async |visitor| {
        visitor.server().answer(FILE, Answer::missing());
        visitor.open("/fr").await;
        visitor.navigation("Language").await;
        visitor.speaks("en").await;
        is_told(visitor, "There is no file locales/fr.json: the interface is in English.").await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_language_whose_file_is_broken_is_in_english() {
    visit(PortalServer::start().await, async |visitor| {
        visitor.server().answer(FILE, file(r#"{"home": "Accueil", "#));
        visitor.open("/fr").await;
        visitor.navigation("Language").await;
        visitor.speaks("en").await;
        is_told(visitor, "The file locales/fr.json is no JSON object with texts").await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_text_that_a_language_lacks_is_in_english_and_the_others_are_not() {
    visit(PortalServer::start().await, async |visitor| {
        visitor.server().answer(FILE, file(r#"{"language": "Langue", "sections": 1, "accueil": "?"}"#));
        visitor.open("/fr").await;
        visitor.navigation("Langue").await;
        visitor.navigation("Sections").await;
        is_told(visitor, "The file locales/fr.json lacks these texts, which are in English:").await;
        visitor.main().await.says("news_and_analyses").await;
        visitor.main().await.says("in a wrong form, and they are in English:").await;
        visitor.main().await.says("which the portal does not know:").await;
    })
    .await;
}
