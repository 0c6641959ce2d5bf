//! What is selected in the document.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, Node};

use super::highlight::page_of;
use crate::document_reader::Selected;

/// The words that are selected in the document's pages or in its text, and the page where they begin.
pub(crate) fn selected() -> Option<Selected> {
    let selection = window().get_selection().ok()??;
    let range = selection.get_range_at(0).ok()?;
    let around = element(range.common_ancestor_container().ok()?)?;
    around.closest(".reader-pages, .reader-text").ok()??;
    let words = String::from(selection.to_string());
    let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
    let start = range.start_container().ok().and_then(element);
    let page = start.and_then(|start| start.closest("[data-page], [data-page-number]").ok()?);
    (!words.is_empty()).then(|| Selected { words, page: page.as_ref().and_then(page_of) })
}

fn element(node: Node) -> Option<Element> {
    node.dyn_into().or_else(|node| node.parent_element().ok_or(())).ok()
}
