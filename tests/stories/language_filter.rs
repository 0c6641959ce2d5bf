//! Lists of articles in one language.

use browser::{Name, Part, PortalServer, Visitor, until, visit};

async fn filter(visitor: &Visitor) -> Part {
    visitor.navigation("Language of the articles").await
}

/// The languages of the articles that are listed, as marked.
async fn listed(visitor: &Visitor) -> Vec<String> {
    let script = "return [...document.querySelectorAll('main :is(h2, .line-title) a bdi')]
        .map((title) => title.closest('[lang]').lang)";
    let languages = visitor.run(script, vec![]).await;
    languages.as_array().unwrap().iter().map(|tag| tag.as_str().unwrap().to_owned()).collect()
}

async fn lists_only(visitor: &Visitor, language: &str) {
    until(&format!("only {language} is listed"), async || {
        let listed = listed(visitor).await;
        !listed.is_empty() && listed.iter().all(|tag| tag == language)
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_section_shows_everything_and_can_be_of_one_language() {
    visit(PortalServer::start().await, async |visitor| {
        visitor.open("/en").await;
        visitor.navigation("Sections").await.follow("Publications").await;
        let all = filter(visitor).await.link("All languages").await;
        assert_eq!(all.attribute("aria-current").await.as_deref(), Some("true"));
        let before = listed(visitor).await;
        assert!(before.iter().any(|tag| tag == "en") && before.iter().any(|tag| tag == "nl"), "{before:?}");

        filter(visitor).await.follow("Nederlands").await;
        visitor.is_at("/en/publications?language=nl").await;
        lists_only(visitor, "nl").await;
        visitor.has_title("Publications (Nederlands) – FLORA").await;
        let dutch = filter(visitor).await.link("Nederlands").await;
        assert_eq!(dutch.attribute("aria-current").await.as_deref(), Some("true"));
        visitor.heading("Publications").await.gets_focus().await;

        // The address says it, and so it lasts.
        visitor.reload().await;
        lists_only(visitor, "nl").await;
        // Back from an article to the list, and from there to where one was before.
        visitor.main().await.follow(Name::Has("Warm wonen")).await;
        visitor.is_at("/en/publications/research/warm-wonen").await;
        visitor.main().await.article().await;
        visitor.back().await;
        visitor.is_at("/en/publications?language=nl").await;
        lists_only(visitor, "nl").await;
        visitor.back().await;
        visitor.is_at("/en").await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_device_remembers_the_choice_until_another_is_made() {
    visit(PortalServer::start().await, async |visitor| {
        visitor.open("/en/publications").await;
        filter(visitor).await.follow("Français").await;
        lists_only(visitor, "fr").await;
        visitor.navigation("Sections").await.follow("Projects").await;
        visitor.is_at("/en/projects?language=fr").await;
        lists_only(visitor, "fr").await;
        // A section without a text in that language is shown as it is.
        visitor.open("/en/flora/who-we-are").await;
        visitor.is_at("/en/flora/who-we-are?language=fr").await;
        visitor.open("/en/publications/annual-reports/archive").await;
        visitor.is_at("/en/publications/annual-reports/archive?language=fr").await;

        filter(visitor).await.follow("All languages").await;
        visitor.is_at("/en/publications/annual-reports/archive").await;
        visitor.open("/en/publications").await;
        visitor.heading("Publications").await;
        visitor.is_at("/en/publications").await;
        assert!(listed(visitor).await.iter().any(|tag| tag == "nl"));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_list_in_a_language_that_the_section_has_not_says_so() {
    visit(PortalServer::start().await, async |visitor| {
        visitor.open("/en/projects?language=de").await;
        visitor.main().await.says("There is nothing in this language here.").await;
        filter(visitor).await.follow("All languages").await;
        visitor.is_at("/en/projects").await;
        until("everything is listed", async || listed(visitor).await.len() > 2).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_work_is_one_entry_that_leads_to_its_translations() {
    visit(PortalServer::start().await, async |visitor| {
        visitor.open("/en/projects/piccom").await;
        let main = visitor.main().await;
        assert!(main.all("link", "Qui tient la plume\u{202f}?").await.is_empty());
        main.link(Name::Has("Who holds the pen?")).await;
        // One in the choice of languages above the list, one in the work's own line.
        let french = main.all("link", "Français").await;
        let address = french[1].attribute("href").await;
        assert_eq!(address.as_deref(), Some("/fr/projects/piccom/qui-tient-la-plume"));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_article_in_another_language_leads_to_the_one_in_the_visitors() {
    visit(PortalServer::start().await, async |visitor| {
        visitor.open("/en/projects/piccom/qui-tient-la-plume").await;
        visitor.main().await.says("This text is in another language: Français.").await;
        visitor.main().await.follow("Read it in English").await;
        visitor.is_at("/en/projects/piccom/who-holds-the-pen").await;
        visitor.heading(Name::Has("Who holds the pen?")).await;
    })
    .await;
}
