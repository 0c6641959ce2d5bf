//! From the static page to the running portal, and what is said when it gets no further.

use std::{fs, time::Duration};

use browser::{
    Answer, BrowserOptions, Engine, Environment, Name, PortalServer, Visitor, until, visit, visit_with,
};

use crate::places::{SEED, seed};

/// The name of a file of the build, which has a hash in it.
pub(crate) fn built(start: &str, end: &str) -> String {
    let names = fs::read_dir(Environment::read().dist).unwrap();
    let mut names = names.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    names.find(|name| name.starts_with(start) && name.ends_with(end)).expect("a file of the build")
}

#[tokio::test(flavor = "multi_thread")]
async fn name_and_shape_are_there_before_the_program_is() {
    visit(PortalServer::start().await, async |visitor| {
        let program = built("tribune-app-", "_bg.wasm");
        visitor.server().answer(&program, Answer::missing().after(Duration::from_mins(1)));
        visitor.open("/en").await;
        visitor.find("banner", Name::Any).await.says("FLORA").await;
        let shape = visitor.first(".skeleton span").await;
        assert!(shape.tell("it => it.getBoundingClientRect().height").await.as_f64().unwrap() > 0.0);
        assert_eq!(visitor.title().await, "FLORA");
    })
    .await;
}

/// The program does not come: the page says so, and reloading helps once it does.
async fn does_not_start(file: &str) {
    visit(PortalServer::start().await, async |visitor| {
        visitor.expects_trouble();
        visitor.server().answer(file, Answer::missing());
        for (address, words, reload) in [
            ("/nl", "De pagina kon niet geladen worden. Controleer uw verbinding.", "Opnieuw laden"),
            ("/fr", "La page n’a pas pu être chargée. Vérifiez votre connexion.", "Recharger"),
            (
                "/de",
                "Die Seite konnte nicht geladen werden. Bitte prüfen Sie Ihre Verbindung.",
                "Neu laden",
            ),
            ("/ar", "تعذّر تحميل الصفحة. يُرجى التحقق من الاتصال بالشبكة.", "إعادة التحميل"),
            ("/en", "The page could not be loaded. Check your connection.", "Reload"),
        ] {
            visitor.open(address).await;
            visitor.alert().await.says(words).await;
            visitor.alert().await.button(reload).await;
        }
        if !file.contains("_bg") && visitor.browser().engine() == Engine::Webkit {
            println!("not told in WebKit, which remembers for a whole session that a module was not there: reloading");
            return;
        }
        visitor.server().mend();
        visitor.press("Reload").await;
        visitor.navigation("Sections").await;
        visitor.gone("alert", Name::Any).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_program_does_not_come() {
    does_not_start(&built("tribune-app-", "_bg.wasm")).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_programs_other_half_does_not_come() {
    does_not_start(&built("tribune-app-", ".js")).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn without_texts_in_the_visitors_language_the_portal_speaks_english() {
    for answer in [Answer::missing(), Answer::html("<!doctype html><p>Oops"), Answer::broken_off()] {
        visit(PortalServer::start().await, async |visitor| {
            visitor.server().answer("locales/nl.json", answer);
            visitor.open(&SEED.replacen("/en", "/nl", 1)).await;
            visitor.heading(seed().title).await;
            visitor.navigation("You are here").await.follow("Nieuws en analyses").await;
            visitor.is_at("/nl/news-and-analyses").await;
            visitor.speaks("en").await;
            let heading = visitor.heading("Nieuws en analyses").await;
            assert_eq!(heading.language().await, "nl");
        })
        .await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn without_webassembly_the_page_says_what_it_needs() {
    let options = BrowserOptions { webassembly: false, ..BrowserOptions::default() };
    visit_with(options, PortalServer::start().await, async |visitor| {
        visitor.open("/nl/news-and-analyses").await;
        visitor.alert().await.says("Deze pagina heeft WebAssembly nodig").await;
        visitor.open("/en").await;
        visitor.alert().await.says("This page needs WebAssembly").await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn without_javascript_the_page_says_what_it_needs() {
    let options = BrowserOptions { javascript: false, ..BrowserOptions::default() };
    visit_with(options, PortalServer::start().await, async |visitor: &Visitor| {
        visitor.open("/en").await;
        // Scripts of ours may not run either, so this is asked of the browser itself.
        let client = visitor.browser().client();
        let selector = fantoccini::Locator::Css("noscript p[lang=nl]");
        until("the page speaks of JavaScript", async || {
            let Ok(found) = client.find(selector).await else { return false };
            found.text().await.is_ok_and(|text| text.contains("heeft JavaScript nodig"))
        })
        .await;
    })
    .await;
}
