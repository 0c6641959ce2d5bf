//! The list of all pages, for search engines.

use std::collections::{BTreeMap, BTreeSet};

use dom_query::Document;
use quick_xml::Reader;
use quick_xml::events::Event;

use crate::built::{Built, item};
use crate::run::prerender;

/// One page of a sitemap: its texts by their element, and its links by their language.
#[derive(Debug, Default, Clone)]
struct Listed {
    texts: BTreeMap<String, String>,
    links: BTreeMap<String, String>,
}

/// Reads a sitemap, and holds it against the protocol's rules.
fn sitemap(xml: &str) -> Vec<Listed> {
    assert!(xml.len() <= 50 * 1024 * 1024 && xml.starts_with("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"));
    let mut reader = Reader::from_str(xml);
    let (mut path, mut pages) = (Vec::new(), Vec::<Listed>::new());
    loop {
        match reader.read_event().unwrap() {
            Event::Start(tag) => {
                path.push(tag.name().0.to_owned());
                match path.join(">").as_str() {
                    "urlset" => {
                        let space = tag.try_get_attribute("xmlns").unwrap().unwrap().value;
                        assert_eq!(space, "http://www.sitemaps.org/schemas/sitemap/0.9");
                    }
                    "urlset>url" => pages.push(Listed::default()),
                    "urlset>url>loc" | "urlset>url>lastmod" => {}
                    other => panic!("the protocol has no {other}"),
                }
            }
            Event::Empty(tag) => {
                assert_eq!((tag.name().0, path.join(">").as_str()), ("xhtml:link", "urlset>url"));
                let value = |name: &str| tag.try_get_attribute(name).unwrap().unwrap().value.into_owned();
                assert_eq!(value("rel"), "alternate");
                pages.last_mut().unwrap().links.insert(value("hreflang"), value("href"));
            }
            Event::Text(text) if path.len() == 3 => {
                pages.last_mut().unwrap().texts.insert(path[2].clone(), text.to_string());
            }
            Event::End(_) => drop(path.pop()),
            Event::Eof => break,
            _ => {}
        }
    }
    for page in &pages {
        let address = &page.texts["loc"];
        assert!(address.len() < 2_048 && address.starts_with("https://portal.invalid/portal/"), "{address}");
        assert!(address.is_ascii() && !address.contains(['&', '<', '"', '\'', '?', '#']), "{address}");
        if let Some(changed) = page.texts.get("lastmod") {
            assert!(feed::Timestamp::parse(changed).is_some(), "{changed}");
        }
        // Whoever names others names itself (Google), and all of them are there.
        assert!(page.links.is_empty() || page.links.values().any(|link| link == address), "{page:?}");
    }
    let addresses: BTreeSet<&String> = pages.iter().map(|page| &page.texts["loc"]).collect();
    assert_eq!((addresses.len(), pages.len() <= 50_000), (pages.len(), true));
    for link in pages.iter().flat_map(|page| page.links.values()) {
        assert!(addresses.contains(link), "{link} is not listed itself");
    }
    pages
}

#[test]
fn the_sitemap_has_every_page_at_home_and_no_other() {
    let built = Built::new();
    prerender(&built, &[]);
    let listed = sitemap(&built.text("sitemap.xml"));
    let mut at_home = BTreeSet::new();
    for name in built.files().keys().filter(|name| name.ends_with("/index.html")) {
        let page = Document::from(built.text(name));
        if page.select("meta[name=robots]").length() == 0 {
            at_home.extend(page.select("link[rel=canonical]").attr("href").map(|href| href.to_string()));
        }
    }
    let addresses: BTreeSet<String> = listed.iter().map(|page| page.texts["loc"].clone()).collect();
    assert_eq!(addresses, at_home);
    assert!(addresses.iter().all(|address| !address.contains("feed-health")));
    let home = listed.iter().find(|page| page.texts["loc"].ends_with("/portal/en")).unwrap();
    let languages: Vec<&str> = home.links.keys().map(String::as_str).collect();
    assert_eq!(languages, ["ar", "de", "en", "fr", "nl", "x-default"]);
}

#[test]
fn a_page_changes_when_its_articles_do() {
    let date = "\"date_published\": \"2024-01-01T00:59:58Z\"";
    let modified = format!("{date}, \"date_modified\": \"2024-02-03T04:05:06+02:00\"");
    let built = Built::of(&[item(1).replace(date, &modified), item(2)]);
    prerender(&built, &[]);
    let listed = sitemap(&built.text("sitemap.xml"));
    let changed = |ending: &str| {
        let page = listed.iter().find(|page| page.texts["loc"].ends_with(ending)).unwrap();
        page.texts.get("lastmod").cloned()
    };
    assert_eq!(changed("/artikel-1").as_deref(), Some("2024-02-03T04:05:06+02:00"));
    assert_eq!(changed("/artikel-2").as_deref(), Some("2024-01-01T00:59:57Z"));
    assert_eq!(changed("/en/news-and-analyses"), changed("/artikel-1"));
    assert_eq!(changed("/en/about"), None);
}
