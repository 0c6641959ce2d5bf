//! What makes a portal look like somebody's.

use super::{demo, has, page, portal};

fn with(fields: &str) -> String {
    let feed = r#"{"version": "https://jsonfeed.org/version/1.1", "title": "House", "language": "en", "#;
    page(portal(&[feed, fields, r#""items": []}"#].concat()), "/en")
}

#[test]
fn a_logo_stands_beside_the_name_and_says_nothing() {
    let page = with(r#""icon": "https://example.org/icon.png", "#);
    let themed = with(
        r#""icon": "https://example.org/icon.png", "_tribune": {"theme": {"logo": "https://example.org/logo.svg"}}, "#,
    );
    for (page, name) in [(page, "icon.png"), (themed, "logo.svg")] {
        let tag = page.split_once("<img ").and_then(|(_, rest)| rest.split_once('>')).unwrap().0;
        has(tag, &format!("https://example.org/{name}"));
        has(tag, r#"class="masthead-logo""#);
        assert!(tag.ends_with(" alt") || tag.contains(r#"alt="""#), "{tag}");
    }
    assert!(!with("").contains("masthead-logo"));
}

#[test]
fn the_names_of_the_themes_are_in_the_footer() {
    has(&demo("/nl"), "<theme-switch names=\"Weergave\nAutomatisch\nLicht\nDonker\">");
}
