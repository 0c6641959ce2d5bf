//! What is around an article's text.

use super::{SEED, demo, has, page, portal};

const LONG: &str = "/en/projects/piccom/who-holds-the-pen";

/// The article "A" with this in its item.
fn article(item: &str) -> String {
    let feed = format!(
        r#"{{"version": "https://jsonfeed.org/version/1.1", "language": "en", "items": [{{"id": "1", "title": "A", {item}}}]}}"#
    );
    page(portal(&feed), "/en/news-and-analyses/a")
}

/// Where a part of a page begins.
fn at(page: &str, part: &str) -> usize {
    page.find(part).unwrap_or_else(|| panic!("there is no {part} in {page}"))
}

#[test]
fn the_section_stands_above_the_title_and_facts_below_it() {
    let page = demo(LONG);
    let kicker =
        r#"<header class="page-head"><p class="facts"><a href="/portal/en/projects/piccom" rel="up">"#;
    assert!(at(&page, kicker) < at(&page, "<h1"));
    has(&page, "<span>5-minute read</span><span>English</span>");
    let dutch = demo("/nl/news-and-analyses/samen-lezen");
    has(&dutch, "<span>1 minuut leestijd</span><span>Nederlands</span>");
    // What the notice says is not said twice.
    let seed = demo(SEED);
    has(&seed, "<span>1-minute read</span>");
    assert!(!seed.contains("<span>Nederlands</span>"));
    assert!(
        !demo("/en/news-and-analyses/binnenkort-een-dag-over-gedeelde-kinderopvang").contains("-minute read")
    );
}

#[test]
fn three_headings_make_an_outline_that_leads_to_them() {
    let page = article(
        r#""content_html": "<h2>One</h2><h3>Inner</h3><h4>Deep</h4><h2 lang='nl' id='b'>Twee</h2><p>x</p>""#,
    );
    has(
        &page,
        r#"<nav aria-label="In this article" class="outline"><details><summary>In this article</summary>"#,
    );
    has(&page, r##"<a href="#in-one" rel="external"><bdi dir="ltr">One</bdi></a>"##);
    has(&page, r##"<li class="outline-inner"><a href="#in-inner" rel="external">"##);
    has(&page, r##"<a href="#in-b" rel="external"><bdi lang="nl" dir="ltr">Twee</bdi></a>"##);
    assert!(!page.contains("#in-deep"));
    assert!(at(&page, "class=\"outline\"") < at(&page, "class=\"prose\""));
    let short = article(r#""content_html": "<h2>One</h2><h3>Inner</h3><p>x</p>""#);
    assert!(!short.contains("class=\"outline\""));
}

#[test]
fn documents_stand_before_a_short_text_and_after_a_long_one() {
    let files = |count: usize| {
        let file =
            |at| format!(r#"{{"url": "f/{at}.pdf", "mime_type": "application/pdf", "title": "File {at}"}}"#);
        (0..count).map(file).collect::<Vec<_>>().join(",")
    };
    let given = |words: usize, count: usize| {
        article(&format!(
            r#""content_html": "<p>{}</p>", "attachments": [{}]"#,
            "word ".repeat(words),
            files(count)
        ))
    };
    let is_first = |page: &str| at(page, "id=\"documents\"") < at(page, "class=\"prose\"");
    let way = r##"<a href="#documents" rel="external">"##;
    for (words, count, expected) in [(20, 1, true), (20, 3, true), (20, 4, false), (500, 1, false)] {
        let page = given(words, count);
        assert_eq!(is_first(&page), expected, "{words} words, {count} documents");
        assert_eq!(page.contains(way), !expected, "{words} words, {count} documents");
    }
    has(&given(20, 4), "Documents (4)</bdi></a>");
    assert!(!given(500, 0).contains(way));
}

#[test]
fn at_the_foot_is_what_is_related_and_what_is_next_to_it() {
    let page = demo("/en/news-and-analyses/the-meter-in-the-hallway");
    let foot = &page[at(&page, r#"<nav aria-label="More to read""#)..at(&page, "</main>")];
    for part in
        ["<h2>Related articles</h2>", "<h2>Newer in this section</h2>", "<h2>Older in this section</h2>"]
    {
        has(foot, part);
    }
    assert!(foot.matches("<li class=\"line\"").count() <= 5);
    assert!(!foot.contains("the-meter-in-the-hallway"));
    assert!(!article(r#""content_text": "x""#).contains("class=\"further\""));
}
