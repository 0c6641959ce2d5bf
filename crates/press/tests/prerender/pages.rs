//! What is written.

use std::collections::HashSet;

use dom_query::Document;

use crate::built::{Built, item};
use crate::run::prerender;

const SEED: &str = "news-and-analyses/goed-nieuws-de-brochure-cocreatie";

#[test]
fn a_page_is_the_portals_own_with_all_that_there_is_to_read() {
    let built = Built::new();
    let index = built.text("index.html");
    let run = prerender(&built, &[]);
    assert_eq!((run.code, run.err.as_str()), (0, ""), "{run:?}");
    let page = Document::from(built.text(&format!("ar/{SEED}/index.html")));
    let html = page.select("html");
    assert_eq!((html.attr("lang").as_deref(), html.attr("dir").as_deref()), (Some("ar"), Some("rtl")));
    assert!(page.select("title").text().starts_with("Goed nieuws!"));
    assert_eq!(page.select("#shell[data-written] main article h1").length(), 1);
    assert!(page.select("article .prose").text().contains("‘Bruggen naar Participatie’"));
    for kept in [
        "link[href='/portal/tribune.css']",
        "meta[name='tribune:program']",
        "#boot-failed",
        "meta[name=color-scheme]",
    ] {
        assert_eq!(page.select(kept).length(), 1, "{kept}");
    }
    for gone in ["noscript", ".skeleton", "[data-portal-name]"] {
        assert_eq!(page.select(gone).length(), 0, "{gone}");
    }
    let canonical = page.select("link[rel=canonical]").attr("href");
    assert_eq!(canonical.as_deref(), Some(format!("https://portal.invalid/portal/nl/{SEED}").as_str()));
    // Found from any page, also by who runs no program.
    let feed = page.select("link[type='application/feed+json']").attr("href");
    assert_eq!(feed.as_deref(), Some("/portal/feed.json"));
    assert_eq!(built.text("index.html"), index, "the portal's own page stays as it is");
}

#[test]
fn what_only_the_program_can_show_keeps_the_shape_for_it() {
    let built = Built::new();
    prerender(&built, &[]);
    let page = Document::from(built.text("nl/feed-health/index.html"));
    assert_eq!(page.select("#shell:not([data-written]) .skeleton").length(), 1);
    assert_eq!(page.select("meta[name=robots][content=noindex]").length(), 1);
}

#[test]
fn every_link_leads_to_a_page_that_is_written_or_out_of_the_portal() {
    let built = Built::new();
    prerender(&built, &[]);
    let files = built.files();
    let pages: Vec<&String> = files.keys().filter(|name| name.ends_with("/index.html")).collect();
    let mut links = HashSet::new();
    for name in &pages {
        let page = Document::from(built.text(name));
        for link in page.select("a[href]").iter().filter_map(|link| link.attr("href")) {
            if link.starts_with('/') {
                links.insert(link.split(['?', '#']).next().unwrap().to_owned());
            } else {
                assert!(link.starts_with('#') || link.starts_with("http"), "{name}: {link}");
            }
        }
    }
    assert!(links.len() > 100 && pages.len() >= links.len());
    for link in links {
        let path = percent_encoding::percent_decode_str(&link).decode_utf8().unwrap().into_owned();
        let name = format!("{}/index.html", path.strip_prefix("/portal/").unwrap());
        assert!(files.contains_key(&name), "nothing is written at {link}");
    }
}

#[test]
fn each_page_of_a_list_is_a_file() {
    let items: Vec<String> = (1..=31).map(item).collect();
    let built = Built::of(&items);
    prerender(&built, &[]);
    let page = Document::from(built.text("en/news-and-analyses/page~2/index.html"));
    assert!(page.select("main").text().contains("Artikel 31"));
    let canonical = page.select("link[rel=canonical]").attr("href");
    assert_eq!(canonical.as_deref(), Some("https://portal.invalid/portal/en/news-and-analyses/page~2"));
}

#[test]
fn the_feeds_colour_is_there_before_the_program() {
    let built = Built::of(&[item(1)]);
    prerender(&built, &[]);
    assert!(built.text("feed-color.css").contains("--feed-color: #0a5c36;"));
    let page = Document::from(built.text("en/index.html"));
    assert_eq!(page.select("link[rel=stylesheet][href='/portal/feed-color.css']").length(), 1);
}

#[test]
fn a_page_holds_what_it_is_painted_with() {
    let built = Built::of(&[item(1)]);
    let sheet = "@layer tokens, base;\n.a > .b::after { content: \"<&\"; background: url(c.svg) }\n";
    built.put("tribune.css", sheet);
    prerender(&built, &[]);
    let text = built.text("en/index.html");
    let inside = sheet.replace("c.svg", "/portal/c.svg");
    assert!(text.contains(&format!("<style data-href=\"/portal/tribune.css\">{inside}</style>")), "{text}");
    let page = Document::from(text);
    assert_eq!(page.select("link[rel=stylesheet][href='/portal/tribune.css']").length(), 0);
}

#[test]
fn slim_pages_name_it() {
    let built = Built::of(&[item(1)]);
    built.put("tribune.css", "a { color: red }");
    prerender(&built, &["--slim"]);
    let page = Document::from(built.text("en/index.html"));
    assert_eq!(page.select("style").length(), 0);
    assert_eq!(page.select("link[rel=stylesheet][href='/portal/tribune.css']").length(), 1);
}
