//! Every text of the demo, on every page and in every language of the interface, is marked with the language that it is in.

mod collected;
mod dictionary;
mod dictionary_tests;
mod judgement;
mod links;
mod locale_texts;
mod pattern;
mod portal_texts;
mod stop;
mod told_by_browser;

use std::{collections::BTreeSet, fs, sync::Arc, time::SystemTime};

use browser::{Environment, PortalServer, Visitor, eventually, visit};
use feed::{Feed, Finding, Language, Link};
use portal::Portal;
use serde_json::json;

use collected::Collected;
use dictionary::Dictionary;
use judgement::judge;
use stop::Stop;

/// The demo as the server gives it.
struct Demo {
    feed: Feed,
    findings: Vec<Finding>,
    portal: Arc<Portal>,
}

impl Demo {
    fn read(server: &PortalServer) -> Self {
        let address = Link::absolute(&server.address("feed.json")).unwrap();
        let bytes = fs::read(Environment::read().dist.join("feed.json")).unwrap();
        let (feed, findings) = feed::read(&bytes, &address).unwrap();
        let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap().as_secs();
        let portal = Portal::published(&[(&feed, &address)], i64::try_from(now).unwrap());
        Self { feed, findings, portal: Arc::new(portal) }
    }

    /// What is known of all texts that a visitor can meet in it.
    async fn dictionary(&self, visitor: &Visitor) -> Dictionary {
        let mut dictionary = Dictionary::default();
        for language in self.portal.languages() {
            locale_texts::learn(language, &locale_file(language), &mut dictionary);
        }
        portal_texts::learn(&self.portal, &self.feed, &self.findings, &mut dictionary);
        told_by_browser::learn(visitor, &self.portal, &mut dictionary).await;
        dictionary
    }
}

/// The interface's texts as the server gives them.
fn locale_file(language: &Language) -> serde_json::Value {
    let name = format!("locales/{language}.json");
    let bytes =
        fs::read(Environment::read().dist.join(&name)).unwrap_or_else(|error| panic!("{name}: {error}"));
    serde_json::from_slice(&bytes).unwrap()
}

/// Follows a link to a place, unless the address is that already.
const FOLLOW: &str = "if (location.pathname + location.search === arguments[0]) return;
    const link = document.createElement('a');
    link.href = arguments[0];
    document.body.append(link);
    link.click();
    link.remove();";

/// So many places are gone to within one loading of the page. A page may write so many addresses and no more (100 in
/// half a minute in `WebKit`, 200 in ten seconds in Chromium), and each place takes some.
const WITHIN_ONE_LOADING: usize = 20;

/// Every place of the walk, and what is said there.
async fn walk(visitor: &Visitor, stops: &[Stop], mut judge: impl FnMut(&Stop, Collected)) {
    for (at, stop) in stops.iter().enumerate() {
        if at % WITHIN_ONE_LOADING == 0 {
            visitor.open(&stop.address).await;
        }
        judge(stop, go(visitor, stop).await);
    }
}

/// Goes to a place within the portal, and waits until all is there that comes by itself.
async fn go(visitor: &Visitor, stop: &Stop) -> Collected {
    let expected = json!([stop.address, stop.language.as_str(), stop.heading, stop.comes_late]);
    visitor.run(FOLLOW, vec![json!(stop.address)]).await;
    eventually(&format!("{} is there", stop.address), async || {
        let found = visitor.run(collected::SCRIPT, vec![expected.clone()]).await;
        (!found.is_null()).then(|| Collected::read(found))
    })
    .await
}

#[tokio::test(flavor = "multi_thread")]
async fn every_text_is_in_the_language_that_it_says() {
    visit(PortalServer::start().await, async |visitor| {
        let demo = Demo::read(visitor.server());
        let dictionary = demo.dictionary(visitor).await;
        let stops = Stop::all(&demo.portal, locale_file);
        let (mut failures, mut count) = (BTreeSet::new(), 0);
        walk(visitor, &stops, |stop, page| {
            failures.extend(stop.wrong_in_frame(&page));
            count += page.texts.len();
            let judged = page.texts.iter().filter_map(|text| judge(text, &dictionary));
            failures.extend(judged.map(|failure| format!("{}: {failure}", stop.address)));
        })
        .await;
        println!("{count} texts on {} pages", stops.len());
        let failures: Vec<_> = failures.into_iter().collect();
        assert!(failures.is_empty(), "{} texts:\n{}", failures.len(), failures.join("\n"));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn every_page_names_its_own_address_and_those_of_its_translations() {
    visit(PortalServer::start().await, async |visitor| {
        let demo = Demo::read(visitor.server());
        let stops = Stop::all(&demo.portal, locale_file);
        let mut failures = Vec::new();
        walk(visitor, &stops, |stop, page| {
            let whole = |address: String| visitor.server().address(&address);
            failures.extend(links::wrong(stop, &page.links, &demo.portal, whole));
        })
        .await;
        assert!(failures.is_empty(), "{} links:\n{}", failures.len(), failures.join("\n"));
    })
    .await;
}
