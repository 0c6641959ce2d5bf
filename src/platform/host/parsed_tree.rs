//! The host's parser as a tree that can be enriched.

use dom_query::{Document, Matcher, NodeId, NodeRef};
use portal::enrich::Tree;

/// A body, parsed as a browser parses it.
pub(super) struct ParsedTree {
    fragment: Document,
}

impl ParsedTree {
    pub(super) fn parse(html: &str) -> Self {
        Self { fragment: Document::fragment(html) }
    }

    pub(super) fn to_html(&self) -> String {
        self.fragment.html_root().inner_html().to_string()
    }

    fn node(&self, id: NodeId) -> NodeRef<'_> {
        NodeRef::new(id, &self.fragment.tree)
    }
}

impl Tree for ParsedTree {
    type Node = NodeId;

    fn elements(&self, names: &[&str]) -> Vec<NodeId> {
        let is_wanted = |node: &NodeRef<'_>| {
            node.is_element() && (names == ["*"] || names.iter().any(|name| node.has_name(name)))
        };
        self.fragment.html_root().descendants_it().filter(is_wanted).map(|node| node.id).collect()
    }

    fn name(&self, node: &NodeId) -> String {
        self.node(*node).node_name().map(|name| name.to_ascii_lowercase()).unwrap_or_default()
    }

    fn attribute(&self, node: &NodeId, name: &str) -> Option<String> {
        self.node(*node).attr(name).map(|value| value.to_string())
    }

    fn set_attribute(&self, node: &NodeId, name: &str, value: &str) {
        self.node(*node).set_attr(name, value);
    }

    fn remove_attribute(&self, node: &NodeId, name: &str) {
        self.node(*node).remove_attr(name);
    }

    fn text(&self, node: &NodeId) -> String {
        self.node(*node).text().to_string()
    }

    fn child(&self, node: &NodeId, name: &str) -> Option<NodeId> {
        self.node(*node)
            .element_children()
            .into_iter()
            .find(|child| child.has_name(name))
            .map(|child| child.id)
    }

    fn find(&self, within: Option<&NodeId>, selector: &str) -> Option<NodeId> {
        let matcher = Matcher::new(selector).ok()?;
        let root = within.map_or_else(|| self.fragment.html_root(), |node| self.node(*node));
        let is_it = |node: &NodeRef<'_>| node.is_element() && matcher.match_element(node);
        root.descendants_it().find(is_it).map(|node| node.id)
    }

    fn append(&self, node: &NodeId, name: &str, text: &str) -> NodeId {
        let new = self.fragment.tree.new_element(name);
        new.set_text(text);
        self.node(*node).append_child(&new);
        new.id
    }

    fn rename(&self, node: &NodeId, name: &str) -> NodeId {
        self.node(*node).rename(name);
        *node
    }

    fn wrap(&self, node: &NodeId, name: &str) -> NodeId {
        let wrapper = self.fragment.tree.new_element(name);
        self.node(*node).insert_before(&wrapper);
        wrapper.append_child(&self.node(*node));
        wrapper.id
    }

    fn replace(&self, node: &NodeId, name: &str, text: &str) -> NodeId {
        let replacement = self.fragment.tree.new_element(name);
        replacement.set_text(text);
        self.node(*node).replace_with(&replacement);
        replacement.id
    }
}
