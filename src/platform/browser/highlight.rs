//! Marks in the text that change nothing in it (CSS Custom Highlight API). Browsers without it show none.

use js_sys::{Array, Function, JsString, Reflect};
use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, Node, Range};

use crate::document_reader::find;

/// Elements and texts, for a `TreeWalker`.
const WHAT_TO_SHOW: u32 = 0x1 | 0x4;
/// These are inside a line. Any other begins a new one.
const INLINE: [&str; 6] = ["A", "SPAN", "EM", "STRONG", "CODE", "B"];

/// Marks these places with `::highlight(name)`, and no others.
pub(super) fn set<'range>(name: &str, ranges: impl Iterator<Item = &'range Range>) {
    // Where there is no such thing, nothing is marked.
    let _ = try_set(name, ranges.collect());
}

fn try_set(name: &str, ranges: Array) -> Result<(), JsValue> {
    let highlights = Reflect::get(&get(&window(), "CSS")?, &JsValue::from_str("highlights"))?;
    let name = JsValue::from_str(name);
    if ranges.length() == 0 {
        let delete: Function = get(&highlights, "delete")?.dyn_into()?;
        delete.call1(&highlights, &name)?;
        return Ok(());
    }
    let highlight: Function = get(&window(), "Highlight")?.dyn_into()?;
    let highlight = Reflect::construct(&highlight, &ranges)?;
    let set: Function = get(&highlights, "set")?.dyn_into()?;
    set.call2(&highlights, &name, &highlight).map(drop)
}

fn get(target: &JsValue, name: &str) -> Result<JsValue, JsValue> {
    Reflect::get(target, &JsValue::from_str(name))
}

/// Where words stand in the text of pages, with the numbers of the pages.
pub(super) fn find_ranges(root: &Element, words: &str) -> Vec<(u32, Range)> {
    if words.trim().is_empty() {
        return Vec::new();
    }
    let pages = elements(root, "[data-page]");
    let found = pages.iter().filter_map(|page| {
        let text = page.query_selector(".prose").ok()??;
        Some(in_page(&text, words)?.into_iter().map(|range| (page_of(page).unwrap_or_default(), range)))
    });
    found.flatten().collect()
}

/// The page that an element is, here or in the pages of PDF.js.
pub(super) fn page_of(element: &Element) -> Option<u32> {
    let number = element.get_attribute("data-page").or_else(|| element.get_attribute("data-page-number"));
    number?.parse().ok()
}

/// What is inside an element.
pub(super) fn elements(root: &Element, selector: &str) -> Vec<Element> {
    let Ok(list) = root.query_selector_all(selector) else { return Vec::new() };
    (0..list.length()).filter_map(|at| list.item(at)?.dyn_into().ok()).collect()
}

fn in_page(root: &Element, words: &str) -> Option<Vec<Range>> {
    let walker = document().create_tree_walker_with_what_to_show(root, WHAT_TO_SHOW).ok()?;
    // The whole text, and the texts that it is made of, each with where it begins (in UTF-16 code units).
    let (mut whole, mut length, mut texts) = (String::new(), 0, Vec::new());
    while let Ok(Some(node)) = walker.next_node() {
        if let Some(text) = node.node_value() {
            if is_shown(&node) {
                texts.push((length, node));
                length += units(&text);
                whole.push_str(&text);
            }
        } else if !INLINE.contains(&node.node_name().as_str()) {
            length += 1;
            whole.push('\n');
        }
    }
    let places = find(&whole, words, |letter| JsString::from(letter.to_string()).normalize("NFD").into());
    Some(places.into_iter().filter_map(|(from, to)| range(&texts, from, to)).collect())
}

/// Words of the interface are not sought.
fn is_shown(text: &Node) -> bool {
    text.parent_element()
        .is_none_or(|parent| parent.tag_name() != "B" && parent.class_name() != "visually-hidden")
}

fn range(texts: &[(u32, Node)], from: u32, to: u32) -> Option<Range> {
    let first = texts.iter().rfind(|(start, _)| *start <= from)?;
    let last = texts.iter().rfind(|(start, _)| *start < to)?;
    let range = document().create_range().ok()?;
    range.set_start(&first.1, from - first.0).ok()?;
    range.set_end(&last.1, to - last.0).ok()?;
    Some(range)
}

fn units(text: &str) -> u32 {
    u32::try_from(text.encode_utf16().count()).unwrap_or(u32::MAX)
}
