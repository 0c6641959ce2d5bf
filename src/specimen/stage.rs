//! What a component has written, made fit to stand on one page with all the others: its markup is its own but for ids, the
//! levels of headings, and where its links lead.

use dom_query::{Document, NodeRef};

use crate::examples::HOME;

/// Attributes that name ids.
const IDS: [&str; 6] = ["id", "for", "aria-labelledby", "aria-describedby", "aria-controls", "aria-owns"];
/// What is beside the page: see `cargo xtask specimen`.
const FILES: [&str; 2] = ["images/", "documents/"];
const HEADINGS: &str = "h1, h2, h3, h4, h5, h6";
/// The level of a state's own heading.
const STATE_LEVEL: u32 = 4;

/// What a component has written, where everything has an id that begins with `id`.
pub(super) fn staged(html: &str, id: &str) -> String {
    let fragment = Document::fragment(html);
    for element in fragment.select("*").nodes() {
        own_ids(element, id);
        lead_here(element, id);
        take_files_along(element);
    }
    put_headings_below(&fragment, STATE_LEVEL);
    // There is one on a page.
    for main in fragment.select("main").nodes() {
        main.rename("div");
    }
    part_choices(&fragment);
    fragment.html_root().inner_html().to_string()
}

fn own_ids(element: &NodeRef<'_>, prefix: &str) {
    for name in IDS {
        if let Some(ids) = element.attr(name) {
            let ids = ids.split_whitespace().map(|id| [prefix, "-", id].concat());
            element.set_attr(name, &ids.collect::<Vec<_>>().join(" "));
        }
    }
}

/// There is no portal around: its links lead to the state that they are in, and those to what is in it stay.
fn lead_here(element: &NodeRef<'_>, prefix: &str) {
    let Some(href) = element.attr("href") else { return };
    let file = href.strip_prefix(HOME).filter(|path| is_file(path));
    if let Some(file) = file {
        element.set_attr("href", file);
    } else if !href.starts_with("data:") {
        element.set_attr("href", &["#", prefix].concat());
        element.remove_attrs(&["download", "target"]);
    }
}

fn take_files_along(element: &NodeRef<'_>) {
    for name in ["src", "poster"] {
        let Some(address) = element.attr(name) else { continue };
        let file = address.strip_prefix(HOME).filter(|path| is_file(path));
        // What is not there is not asked for.
        match file {
            Some(file) => element.set_attr(name, file),
            None => element.remove_attr(name),
        }
    }
}

fn is_file(path: &str) -> bool {
    FILES.iter().any(|folder| path.starts_with(folder))
}

/// Style sheets know headings by their names, so those stay, and screen readers are told the level.
fn put_headings_below(fragment: &Document, level: u32) {
    let headings = fragment.select(HEADINGS);
    let own = |heading: &NodeRef<'_>| {
        heading.node_name().and_then(|name| name.get(1..)?.parse::<u32>().ok()).unwrap_or_default()
    };
    let Some(highest) = headings.nodes().iter().map(own).min() else { return };
    for heading in headings.nodes() {
        heading.set_attr("aria-level", &(own(heading) - highest + level + 1).to_string());
    }
}

/// Radio buttons of one name are one choice in a page, but for those of different forms.
fn part_choices(fragment: &Document) {
    for choice in fragment.select("theme-switch").nodes() {
        let form = fragment.tree.new_element("form");
        choice.insert_before(&form);
        form.append_child(choice);
    }
}
