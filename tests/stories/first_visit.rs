//! Which language the portal speaks to whoever comes for the first time, and to whoever comes back.

use browser::{Answer, BrowserOptions, Engine, Environment, PortalServer, Visitor, visit, visit_with};

/// What a visitor's browser says of their languages, and what they are spoken to in.
const VISITORS: [(&str, &str); 4] = [("fr-BE,nl", "fr"), ("es,nl", "nl"), ("ar-EG", "ar"), ("es,pt", "en")];

/// `WebKit`'s `MiniBrowser` takes its languages from the machine, which has one. There a script of the page says what
/// the visitor's settings would.
fn say_languages(server: &PortalServer, languages: &str) {
    let environment = Environment::read();
    if environment.engine != Engine::Webkit {
        return;
    }
    let page = std::fs::read_to_string(environment.dist.join("index.html")).unwrap();
    let with_script = page.replacen("<head>", "<head><script src=\"languages.js\"></script>", 1);
    let list: Vec<String> = languages.split(',').map(|tag| format!("'{tag}'")).collect();
    let script =
        format!("Object.defineProperty(navigator, 'languages', {{ value: [{}] }});", list.join(", "));
    server.answer("", Answer::html(with_script));
    server.answer("languages.js", Answer::new(200, "text/javascript", script));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_first_visit_is_in_the_first_of_the_visitors_languages_that_the_portal_speaks() {
    for (languages, spoken) in VISITORS {
        let options = BrowserOptions { languages, ..BrowserOptions::default() };
        let server = PortalServer::start().await;
        say_languages(&server, languages);
        visit_with(options, server, async |visitor| {
            visitor.open("/").await;
            visitor.is_at(&format!("/{spoken}")).await;
            visitor.speaks(spoken).await;
            // There are no texts in Spanish, and nobody is told so.
            visitor.expects_trouble();
        })
        .await;
    }
}

async fn switch(visitor: &Visitor, name: &str, language: &str) {
    visitor.navigation(name).await.follow(language).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_comes_back_is_spoken_to_in_the_language_they_chose() {
    visit(PortalServer::start().await, async |visitor| {
        visitor.open("/").await;
        visitor.is_at("/en").await;
        switch(visitor, "Language", "Nederlands").await;
        visitor.is_at("/nl").await;
        visitor.open("/").await;
        visitor.is_at("/nl").await;
        visitor.speaks("nl").await;
        // An address says in which language it is, whatever was chosen.
        visitor.open("/fr/publications").await;
        visitor.speaks("fr").await;
        visitor.is_at("/fr/publications").await;
        switch(visitor, "Langue", "English").await;
        visitor.is_at("/en/publications").await;
        visitor.open("/").await;
        visitor.is_at("/en").await;
    })
    .await;
}
