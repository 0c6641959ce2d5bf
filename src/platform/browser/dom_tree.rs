//! The browser's DOM as a tree that can be enriched.

use portal::enrich::Tree;
use wasm_bindgen::JsCast;
use web_sys::Element;

/// A body in a document that is on no screen: nothing in it runs or loads.
pub(super) struct DomTree {
    body: Element,
}

impl DomTree {
    pub(super) fn new(body: Element) -> Self {
        Self { body }
    }
}

/// Made by the page's own document: in the other one, names can hide its methods.
fn create(name: &str) -> Option<Element> {
    leptos::prelude::document().create_element(name).ok()
}

impl Tree for DomTree {
    type Node = Element;

    fn elements(&self, names: &[&str]) -> Vec<Element> {
        let Ok(found) = self.body.query_selector_all(&names.join(",")) else { return Vec::new() };
        (0..found.length()).filter_map(|at| found.item(at)?.dyn_into().ok()).collect()
    }

    fn name(&self, node: &Element) -> String {
        node.local_name()
    }

    fn attribute(&self, node: &Element, name: &str) -> Option<String> {
        node.get_attribute(name)
    }

    fn set_attribute(&self, node: &Element, name: &str, value: &str) {
        // Only a name that is none fails, and the names are ours.
        let _ = node.set_attribute(name, value);
    }

    fn remove_attribute(&self, node: &Element, name: &str) {
        let _ = node.remove_attribute(name);
    }

    fn text(&self, node: &Element) -> String {
        node.text_content().unwrap_or_default()
    }

    fn child(&self, node: &Element, name: &str) -> Option<Element> {
        let mut child = node.first_element_child();
        while let Some(element) = child {
            if element.local_name() == name {
                return Some(element);
            }
            child = element.next_element_sibling();
        }
        None
    }

    fn find(&self, within: Option<&Element>, selector: &str) -> Option<Element> {
        within.unwrap_or(&self.body).query_selector(selector).ok()?
    }

    fn append(&self, node: &Element, name: &str, text: &str) -> Element {
        let Some(new) = create(name) else { return node.clone() };
        new.set_text_content(Some(text));
        let _ = node.append_child(&new);
        new
    }

    fn rename(&self, node: &Element, name: &str) -> Element {
        let Some(renamed) = create(name) else { return node.clone() };
        for attribute in node.get_attribute_names() {
            if let Some(attribute) = attribute.as_string() {
                let _ =
                    renamed.set_attribute(&attribute, &node.get_attribute(&attribute).unwrap_or_default());
            }
        }
        while let Some(child) = node.first_child() {
            let _ = renamed.append_child(&child);
        }
        let _ = node.replace_with_with_node_1(&renamed);
        renamed
    }

    fn wrap(&self, node: &Element, name: &str) -> Element {
        let Some(wrapper) = create(name) else { return node.clone() };
        let _ = node.replace_with_with_node_1(&wrapper);
        let _ = wrapper.append_child(node);
        wrapper
    }

    fn replace(&self, node: &Element, name: &str, text: &str) -> Element {
        let Some(replacement) = create(name) else { return node.clone() };
        replacement.set_text_content(Some(text));
        let _ = node.replace_with_with_node_1(&replacement);
        replacement
    }
}
