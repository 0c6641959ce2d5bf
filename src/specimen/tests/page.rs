//! The page as it is written: ids, headings, and what it asks for.

use std::collections::HashSet;
use std::path::Path;
use std::sync::LazyLock;

use dom_query::{Document, NodeRef};

use super::SPECIMENS;
use crate::specimen::names::{id, in_words};
use crate::specimen::specimen;

static PAGE: LazyLock<String> = LazyLock::new(specimen);

/// Each element that a selector matches, on the whole page.
fn with_each(selector: &str, mut see: impl FnMut(&NodeRef)) {
    let page = Document::from(PAGE.as_str());
    for element in page.select(selector).nodes() {
        see(element);
    }
}

#[test]
fn no_id_is_there_twice_and_what_is_named_by_id_is_there() {
    let mut ids = HashSet::new();
    with_each("[id]", |element| {
        let id = element.attr("id").unwrap().to_string();
        assert!(ids.insert(id.clone()), "{id} is there twice");
    });
    for name in ["for", "aria-labelledby", "aria-describedby"] {
        with_each(&format!("[{name}]"), |element| {
            for id in element.attr(name).unwrap().split_whitespace() {
                assert!(ids.contains(id), "{name} names {id}, which is not there");
            }
        });
    }
    with_each("a[href^='#']", |element| {
        let href = element.attr("href").unwrap();
        assert!(ids.contains(&href[1..]), "a link leads to {href}, which is not there");
    });
}

#[test]
fn headings_are_in_order() {
    let mut before = 0;
    with_each("h1, h2, h3, h4, h5, h6", |heading| {
        let name = heading.node_name().unwrap().to_string();
        let level = heading.attr("aria-level").map(|level| level.to_string());
        let level: u32 = level.as_deref().unwrap_or(&name[1..]).parse().unwrap();
        assert!(level <= before + 1, "{} is of level {level}, after {before}", heading.text());
        assert_eq!(level == 1, before == 0, "{} is another of the first level", heading.text());
        before = level;
    });
}

#[test]
fn there_is_one_main_part_and_an_index_of_all_that_is_in_it() {
    let page = &*PAGE;
    assert_eq!(page.matches("<main").count(), 1);
    for specimen in SPECIMENS.iter() {
        let name = in_words(specimen.component);
        let id = id(&[&name]);
        assert!(page.contains(&format!("<a href=\"#{id}\">{name}</a>")), "{name} is not in the index");
        assert!(page.contains(&format!("<section id=\"{id}\"")), "{name} has no section");
    }
}

#[test]
fn what_the_page_asks_for_is_beside_it() {
    let public = Path::new(env!("CARGO_MANIFEST_DIR")).join("public");
    for (selector, name) in
        [("img", "src"), ("[poster]", "poster"), ("[download]:not([href^='data:'])", "href")]
    {
        with_each(selector, |element| {
            let address = element.attr(name).unwrap_or_else(|| panic!("{} has no {name}", element.html()));
            assert!(public.join(&*address).is_file(), "{address} is not in public/");
        });
    }
    with_each("script, link", |element| {
        let address = element.attr("src").or_else(|| element.attr("href")).unwrap();
        assert!(!address.contains(':') && !address.starts_with('/'), "{address} is not beside the page");
    });
    assert!(!PAGE.contains("style="), "the server's policy forbids inline styles");
}
