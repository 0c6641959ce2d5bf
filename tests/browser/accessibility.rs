//! The tree that Chromium gives to screen readers.

use serde_json::{Value, json};

use crate::Browser;

/// A node of the accessibility tree that is not ignored.
#[derive(Debug, Clone)]
pub struct AccessibleNode {
    /// Its id.
    id: String,
    /// The id of what is around it, ignored or not.
    parent: Option<String>,
    /// Whether screen readers are not told of it.
    is_ignored: bool,
    /// Its role, in Chromium's words where ARIA has none.
    pub role: String,
    /// What it is called.
    pub name: String,
}

/// The whole tree of the page that is open.
#[derive(Debug, Clone)]
pub struct AccessibilityTree(Vec<AccessibleNode>);

impl Browser {
    /// Reads the tree. Only Chromium shows it.
    pub fn accessibility_tree(&self) -> AccessibilityTree {
        self.tools("Accessibility.enable", &json!({}));
        let tree = self.tools("Accessibility.getFullAXTree", &json!({}));
        let nodes = tree["nodes"].as_array().map(Vec::as_slice).unwrap_or_default();
        AccessibilityTree(nodes.iter().map(AccessibleNode::read).collect())
    }
}

impl AccessibilityTree {
    /// All with a role, in the order of the page.
    pub fn all(&self, role: &str) -> Vec<&AccessibleNode> {
        self.0.iter().filter(|node| !node.is_ignored && node.role == role).collect()
    }

    /// What all with a role are called.
    pub fn names(&self, role: &str) -> Vec<String> {
        self.all(role).into_iter().map(|node| node.name.clone()).collect()
    }

    /// Whether one node is somewhere inside another.
    pub fn is_inside(&self, node: &AccessibleNode, around: &AccessibleNode) -> bool {
        let parent = node.parent.as_ref().and_then(|id| self.0.iter().find(|other| other.id == *id));
        parent.is_some_and(|parent| parent.id == around.id || self.is_inside(parent, around))
    }

    /// The words in a node, one after the other.
    pub fn words(&self, around: &AccessibleNode) -> String {
        let texts = self.all("StaticText").into_iter().filter(|text| self.is_inside(text, around));
        texts.map(|text| text.name.as_str()).collect::<Vec<_>>().join(" ")
    }
}

impl AccessibleNode {
    fn read(node: &Value) -> Self {
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        Self {
            id: text(&node["nodeId"]),
            parent: node["parentId"].as_str().map(str::to_owned),
            is_ignored: node["ignored"] == true,
            role: text(&node["role"]["value"]),
            name: text(&node["name"]["value"]),
        }
    }
}
