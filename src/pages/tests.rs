//! Pages as they are written out, the same components as in the browser.

use feed::{FeedError, Language};
use leptos::prelude::*;
use leptos_router::location::RequestUrl;

use crate::components::{FeedReports, LocaleReports};
use crate::examples::{DEMO, EMPTY, ENDED, MENDED, SHAPES, portal, source, state, state_of};
use crate::locale::{DoctorTexts, LocaleCheckup, LocaleReport};
use crate::{App, Content, LoadError, Loaded, Source};

mod article_tools;
mod articles;
mod back_pages;
mod documents;
mod fronts;
mod languages;
mod theme;

const SEED: &str = "/en/news-and-analyses/goed-nieuws-de-brochure-cocreatie";

/// The page at an address of a portal that is deployed under `/portal/`.
fn page(content: Content, address: &str) -> String {
    let language = address.split('/').nth(1).and_then(Language::parse).unwrap_or_else(Language::english);
    Owner::new().with(|| {
        provide_context(RequestUrl::new(&format!("/portal{address}")));
        let state = state(content, language);
        view! { <App state=state /> }.to_html()
    })
}

fn demo(address: &str) -> String {
    page(portal(DEMO), address)
}

fn has(page: &str, part: &str) {
    assert!(page.contains(part), "there is no {part} in {page}");
}

#[test]
fn the_seed_page_has_its_trail_its_heading_and_its_language() {
    let page = demo(SEED);
    has(&page, r#"<a href="/portal/en"><bdi dir="ltr">Home</bdi></a>"#);
    has(&page, r#"<a href="/portal/en/news-and-analyses"><bdi dir="ltr">News and analyses</bdi></a>"#);
    has(&page, r#"<li aria-current="page"><bdi lang="nl" dir="ltr">Goed nieuws!"#);
    has(&page, r#"<h1 tabindex="-1" lang="nl" dir="ltr">Goed nieuws!"#);
    has(&page, r#"<div lang="nl" dir="ltr" class="prose">"#);
    has(&page, "‘Bruggen naar Participatie’");
    has(&page, "(link teksten het klikt op onze site?)");
    has(&page, r#"This text is in another language: <bdi lang="nl">Nederlands</bdi>."#);
    has(
        &page,
        r#"<a href="/portal/en/news-and-analyses/goed-nieuws-de-brochure-cocreatie/cocreatie">PDF</a>"#,
    );
}

#[test]
fn every_page_has_one_heading_of_the_first_level_and_its_landmarks() {
    let seed_document = format!("{SEED}/cocreatie");
    for address in [
        "/en",
        "/nl/publications",
        "/fr/publications/annual-reports/archive",
        SEED,
        &seed_document,
        "/en/nowhere",
    ] {
        let page = demo(address);
        for (part, times) in [
            ("<h1", 1),
            ("<main", 1),
            ("<header class=\"masthead\"", 1),
            ("<footer", 1),
            ("class=\"trail\"", usize::from(address != "/en")),
        ] {
            assert_eq!(page.matches(part).count(), times, "{part} at {address}");
        }
    }
}

#[test]
fn the_switch_keeps_the_place() {
    let page = demo(SEED);
    has(
        &page,
        r#"<a href="/portal/nl/news-and-analyses/goed-nieuws-de-brochure-cocreatie" lang="nl" hreflang="nl" data-keeps="tribune:language"><bdi>Nederlands</bdi></a>"#,
    );
    has(
        &page,
        r#"<a href="/portal/en/news-and-analyses/goed-nieuws-de-brochure-cocreatie" lang="en" hreflang="en" aria-current="true" data-keeps="tribune:language"><bdi>English</bdi></a>"#,
    );
}

#[test]
fn no_link_leaves_the_base_and_no_style_is_inline() {
    for address in ["/en", "/nl/publications", SEED] {
        let page = demo(address);
        assert!(!page.contains("style="), "{address}");
        let local = page.split("href=\"").skip(1).filter(|rest| rest.starts_with('/'));
        for link in local {
            assert!(link.starts_with("/portal/"), "{address}: {}", &link[..40.min(link.len())]);
        }
    }
}

#[test]
fn a_document_can_be_downloaded_without_the_reader() {
    let page = demo(&format!("{SEED}/cocreatie"));
    has(&page, r#"href="https://example.org/portal/documents/cocreatie.pdf" download="#);
    has(&page, "PDF · 4 pages");
    has(&page, "Back to the article");
}

#[test]
fn a_publication_that_has_ended_says_so() {
    has(&page(portal(ENDED), "/en"), "This publication has ended");
}

#[test]
fn an_item_with_nothing_in_it_says_so() {
    has(&page(portal(SHAPES), "/en/news/bare"), "There is no text with this title.");
}

#[test]
fn an_empty_feed_says_so() {
    has(&page(portal(EMPTY), "/nl"), "Er is nog niets gepubliceerd.");
}

#[test]
fn markup_in_a_title_is_shown_and_plain_text_stays_plain() {
    let feed = r##"{"version": "https://jsonfeed.org/version/1.1", "language": "en", "items": [
        {"id": "1", "title": "1 &lt; 2 <script>x</script>", "content_text": "# Not <b>bold</b>\nsecond line", "_tribune": {"slug": "a"}}]}"##;
    let page = page(portal(feed), "/en/news-and-analyses/a");
    has(&page, "1 &lt; 2");
    has(&page, "# Not &lt;b&gt;bold&lt;/b&gt;\nsecond line");
    assert!(!page.contains("<script"));
}

#[test]
fn each_failure_has_words_of_its_own_and_a_way_to_try_again() {
    let json = FeedError::InvalidJson { line: 12, column: 3 };
    for (error, english, dutch) in [
        (LoadError::Unreachable, "could not be reached", "niet bereikbaar"),
        (LoadError::Timeout, "within 10 seconds", "binnen 10 seconden"),
        (LoadError::Status(404), "not where it should be (error 404)", "(fout 404)"),
        (LoadError::Status(503), "in trouble (error 503)", "problemen (fout 503)"),
        (LoadError::Feed(FeedError::Html), "A web page came", "kwam er een webpagina"),
        (LoadError::Feed(json), "line 12, column 3", "regel 12, kolom 3"),
        (LoadError::Feed(FeedError::NotAFeed), "not a content feed", "geen contentfeed"),
        (LoadError::Feed(FeedError::NoContent), "came empty", "kwam leeg aan"),
    ] {
        let failed = page(Content::Failed(error.clone()), "/en");
        has(&failed, english);
        has(&failed, "Try again</button>");
        let failed = page(Content::Failed(error), "/nl");
        has(&failed, dutch);
        has(&failed, "Opnieuw proberen</button>");
    }
}

/// The feed doctor's reports on these sources.
fn reports(sources: Vec<Source>) -> String {
    Owner::new().with(|| {
        let state = state_of(sources);
        let locale = state.locale.get_untracked();
        view! { <FeedReports state=state locale=locale texts=DoctorTexts::english() /> }.to_html()
    })
}

/// The feed doctor's reports on locale files.
fn locale_reports(files: &[(&str, Option<&str>)]) -> String {
    let report = |(tag, file): &(&str, Option<&str>)| {
        let language = Language::parse(tag).unwrap();
        let checkup = LocaleCheckup::of(&language, file.map(str::as_bytes));
        LocaleReport { language, file: format!("locales/{tag}.json"), checkup }
    };
    Owner::new().with(|| {
        let reports = RwSignal::new(files.iter().map(report).collect());
        view! { <LocaleReports reports=reports texts=DoctorTexts::english() /> }.to_html()
    })
}

#[test]
fn the_feed_doctor_says_what_is_to_be_mended_in_the_interfaces_languages() {
    let whole = include_str!("../../public/locales/en.json");
    let page = locale_reports(&[
        ("en", None),
        ("nl", None),
        ("fr", Some(r#"{"home": "Accueil", "page_of": "{n}", "hom": "?"}"#)),
        ("de", Some(whole)),
        ("it", Some("{")),
        ("sv", Some(&whole.replace("\"Documents\"", "1"))),
    ]);
    has(&page, "<h2>Languages of the interface</h2>");
    has(&page, r#"<h3><bdi lang="en">English</bdi></h3><p>Built in.</p>"#);
    has(&page, r#"<h3><bdi lang="nl">Nederlands</bdi></h3><p>There is no file locales/nl.json"#);
    has(
        &page,
        "The file locales/fr.json lacks these texts, which are in English:</p><ul class=\"locale-keys\"><li><code>",
    );
    has(
        &page,
        "other values in braces than the English texts here:</p><ul class=\"locale-keys\"><li><code>page_of</code>",
    );
    has(&page, "which the portal does not know:</p><ul class=\"locale-keys\"><li><code>hom</code></li>");
    has(&page, r#"<h3><bdi lang="de">Deutsch</bdi></h3><p>Complete.</p>"#);
    has(&page, "The file locales/it.json is no JSON object with texts");
    has(
        &page,
        "in a wrong form, and they are in English:</p><ul class=\"locale-keys\"><li><code>documents</code></li>",
    );
    assert!(!locale_reports(&[]).contains("<section"));
}

#[test]
fn the_feed_doctor_says_what_is_in_each_feed_and_what_is_to_be_mended() {
    let page = reports(vec![
        source("away", Err(LoadError::Status(404))),
        source("nieuws", Ok(MENDED)),
        source("fine", Ok(&MENDED.replace("7,", "\"7\",").replace("2024-03-05", "2024-03-05T10:00:00Z"))),
    ]);
    has(&page, "https://example.org/portal/away.json");
    has(&page, "not where it should be (error 404)");
    has(&page, "Nieuws");
    has(&page, "Warnings: something was mended");
    has(&page, "<code>date-only</code>");
    has(&page, "<code>items[0].date_published</code>");
    has(&page, "Took it as midnight, UTC.");
    has(
        &page,
        r#"<a href="/portal/en/news-and-analyses/een-brochure"><bdi lang="nl" dir="ltr">Een brochure</bdi></a>"#,
    );
    has(&page, "Nothing is to be mended.");
}

#[test]
fn while_the_content_is_on_its_way_the_name_is_there() {
    let page = page(Content::Loading, "/en");
    has(&page, "FLORA");
    has(&page, "Loading…");
}

#[test]
fn what_is_missing_of_several_feeds_is_said() {
    let Content::Ready(whole) = portal(DEMO) else { panic!() };
    let content = Content::Ready(Loaded { missing: vec!["Nieuws (Nederlands)".to_owned()], ..whole });
    has(&page(content, "/en"), "Part of the content could not be loaded: Nieuws (Nederlands).");
}
