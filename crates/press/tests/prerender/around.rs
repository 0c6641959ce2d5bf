//! What stands around the pages.

use dom_query::Document;

use crate::built::{Built, item};
use crate::run::prerender;

#[test]
fn robots_are_told_where_the_sitemap_is_and_people_where_robots_look() {
    let built = Built::of(&[item(1)]);
    let run = prerender(&built, &[]);
    let robots = built.text("robots.txt");
    let lines: Vec<&str> = robots.lines().collect();
    assert_eq!(
        lines,
        [
            "User-agent: *",
            "Allow: /",
            "Disallow: /portal/*?language=",
            "",
            "Sitemap: https://portal.invalid/portal/sitemap.xml"
        ]
    );
    let notes = run.json()["notes"].as_array().unwrap().clone();
    assert_eq!(notes.len(), 1);
    assert!(notes[0].as_str().unwrap().contains("https://portal.invalid/robots.txt"), "{notes:?}");
    assert_eq!(run.code, 0, "to know something is no failure");
}

#[test]
fn the_page_for_nothing_is_in_the_portals_first_language_and_leads_on() {
    let built = Built::of(&[item(1)]);
    prerender(&built, &[]);
    let page = Document::from(built.text("404.html"));
    assert_eq!(page.select("html").attr("lang").as_deref(), Some("nl"));
    assert_eq!(page.select("meta[name=robots][content=noindex]").length(), 1);
    assert_eq!(page.select("link[rel=canonical], link[hreflang], meta[property='og:url']").length(), 0);
    assert_eq!(
        page.select("#shell[data-written] main h1").text().to_string(),
        page.select("title").text().to_string()
    );
    assert!(page.select("main a[href='/portal/nl']").length() > 0);
    assert_eq!(page.select(".masthead-sections a[href='/portal/nl/news-and-analyses']").length(), 1);
    // The program is in it, and every address is whole from the root: it is seen at any depth.
    assert_eq!(page.select("meta[name='tribune:program']").length(), 1);
    for link in &page.select("[href], [src]") {
        let address = link.attr("href").or_else(|| link.attr("src")).unwrap();
        let is_whole = address.starts_with(['/', '#']) || address.starts_with("http");
        assert!(is_whole || link.has_attr("data-trunk"), "{address}");
    }
}

#[test]
fn what_stands_around_a_portal_is_the_publishers_where_they_have_their_own() {
    let built = Built::of(&[item(1)]);
    built.put("robots.txt", "User-agent: *\nDisallow: /\n");
    let run = prerender(&built, &[]);
    assert_eq!((run.code, &run.json()["foreign"]), (1, &serde_json::json!(["robots.txt"])));
    assert!(built.text("robots.txt").contains("Disallow: /\n"));
}
