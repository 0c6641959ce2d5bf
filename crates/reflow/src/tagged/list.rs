//! Lists, and tables of contents.

use super::{Placed, Reader};
use crate::block::{Block, ListItem};
use crate::marker::{Label, leading};
use crate::page::{Child, Node};
use crate::span::text_of;
use crate::style::Style;

impl Reader<'_> {
    /// A list. Its caption comes before it.
    pub(super) fn list(&mut self, node: &Node, style: &Style, out: &mut Vec<Placed>) -> Option<Block> {
        let mut items: Vec<ListItem> = Vec::new();
        let mut is_ordered = false;
        for child in &node.children {
            let Child::Node(child) = child else { continue };
            match (child.role.as_str(), items.last_mut()) {
                ("Caption" | "Artifact", _) => self.block(child, style, out),
                ("L" | "TOC", Some(item)) => {
                    let mut inner = Vec::new();
                    self.block(child, style, &mut inner);
                    item.inner.extend(inner.into_iter().map(|placed| placed.block));
                }
                _ => {
                    let (item, is_numbered) = self.item(child, style, items.len());
                    is_ordered |= is_numbered;
                    items.extend(item);
                }
            }
        }
        self.loose_in(node, style, &mut items);
        (!items.is_empty()).then_some(Block::List { is_ordered, items })
    }

    /// An item, and whether it is numbered.
    fn item(&mut self, node: &Node, around: &Style, at: usize) -> (Option<ListItem>, bool) {
        let style = self.style_in(node, around);
        let mut label = None;
        for child in node.nodes().filter(|child| child.role == "Lbl") {
            let spans = self.text(child, &style, None);
            label = label.or(Some(text_of(&spans)));
        }
        let mut blocks = Vec::new();
        self.container(node, around, &mut blocks);
        let mut blocks: Vec<_> = blocks.into_iter().map(|placed| placed.block).collect();
        let mut text = Vec::new();
        if let Some(Block::Paragraph(spans)) = blocks.first_mut() {
            text = std::mem::take(spans);
            blocks.remove(0);
        }
        if label.is_none() && matches!(leading(&text_of(&text)), Some((Label::Bullet, _))) {
            crate::marker::take_off(&mut text);
        }
        let label = Label::of(label.as_deref().unwrap_or_default());
        let item = ListItem { label: label.shown(at), text, inner: blocks };
        let is_empty = item.label.is_none() && item.text.is_empty() && item.inner.is_empty();
        ((!is_empty).then_some(item), label.is_number())
    }

    /// Text that is in a list, and in no item.
    fn loose_in(&mut self, node: &Node, style: &Style, items: &mut Vec<ListItem>) {
        let mut loose = Vec::new();
        if node.children.iter().any(|child| matches!(child, Child::Content(_))) {
            let text = self.content(node, style);
            loose.extend(Block::paragraph(text));
        }
        match items.last_mut() {
            Some(item) => item.inner.append(&mut loose),
            None => items.extend(loose.into_iter().filter_map(|block| match block {
                Block::Paragraph(text) => Some(ListItem { label: None, text, inner: Vec::new() }),
                _ => None,
            })),
        }
    }
}
