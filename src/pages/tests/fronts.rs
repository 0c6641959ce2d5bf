//! What stands first on home and on a section.

use super::{demo, has, page, portal};

/// How many leads, cards and lines a page has.
fn counts(page: &str) -> [usize; 3] {
    ["class=\"lead\"", "class=\"card\"", "class=\"line\""].map(|part| page.matches(part).count())
}

fn of_so_many(articles: usize, address: &str) -> String {
    let items: Vec<String> = (1..=articles)
        .map(|at| format!(r#"{{"id": "{at}", "title": "Article {at}", "tags": ["t"], "content_text": "x", "date_published": "2024-01-01T00:00:{:02}Z"}}"#, at % 60))
        .collect();
    let feed = format!(
        r#"{{"version": "https://jsonfeed.org/version/1.1", "language": "en", "items": [{}]}}"#,
        items.join(",")
    );
    page(portal(&feed), address)
}

#[test]
fn a_section_begins_with_a_lead_and_three_beside_each_other() {
    let section = of_so_many(6, "/en/news-and-analyses");
    assert_eq!(counts(&section), [1, 3, 2]);
    // Home is the same, of all sections.
    assert_eq!(counts(&of_so_many(6, "/en")), [1, 3, 2]);
    // Only two that are there besides the lead stand beside each other, too; one alone is a line.
    assert_eq!(counts(&of_so_many(3, "/en/news-and-analyses")), [1, 2, 0]);
    assert_eq!(counts(&of_so_many(2, "/en/news-and-analyses")), [1, 0, 1]);
    let one = of_so_many(1, "/en/news-and-analyses");
    assert_eq!(counts(&one), [1, 0, 0]);
    assert!(!one.contains("<ul class=\"lines\""), "a list of nothing");
}

#[test]
fn further_pages_and_groups_are_lists() {
    assert_eq!(counts(&of_so_many(35, "/en/news-and-analyses")), [1, 3, 26]);
    assert_eq!(counts(&of_so_many(35, "/en/news-and-analyses?page=2")), [0, 0, 5]);
    assert_eq!(counts(&of_so_many(6, "/en/topics/t")), [0, 0, 6]);
}

#[test]
fn a_card_names_another_section_than_the_page() {
    let section = demo("/en/publications");
    has(
        &section,
        r#"<a href="/portal/en/publications/annual-reports"><bdi dir="ltr">Annual reports</bdi></a><time"#,
    );
    let news = demo("/en/news-and-analyses");
    assert!(!news.contains(r#"<div class="facts"><a href="/portal/en/news-and-analyses">"#));
}

#[test]
fn home_has_no_trail() {
    assert!(!demo("/en").contains("class=\"trail\""));
}
