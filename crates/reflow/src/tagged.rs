//! A tagged page: its tree is followed.

mod container;
mod gather;
mod line_order;
mod list;
mod marks;
mod strays;
mod table;

use crate::page::{Child, Node, Page};
use crate::pen::Pen;
use crate::style::Style;
use crate::{Block, Span};
use gather::Gathered;
use marks::Marks;

/// The blocks of a page that has a tree. `None` where less than half of its letters are in the tree.
pub(crate) fn blocks(page: &Page, tree: &Node) -> Option<Vec<Block>> {
    let mut reader = Reader { page, marks: Marks::of(page), level: 0 };
    let mut placed = Vec::new();
    reader.container(tree, &Style::default(), &mut placed);
    let (inside, outside) = reader.marks.letters();
    if inside == 0 || inside < outside {
        return None;
    }
    strays::put_back(page, &reader.marks, &mut placed);
    Some(placed.into_iter().map(|placed| placed.block).collect())
}

/// A block, and the run that it begins with.
struct Placed {
    at: usize,
    block: Block,
}

/// Follows the tree.
struct Reader<'page> {
    page: &'page Page,
    marks: Marks<'page>,
    /// How many parts and sections it is in.
    level: u8,
}

impl Reader<'_> {
    /// The style of what is in an element.
    fn style_in(&self, node: &Node, around: &Style) -> Style {
        let language = match &node.language {
            Some(language) => Some(language.clone()).filter(|own| Some(own) != self.page.language.as_ref()),
            None => around.language.clone(),
        };
        Style {
            language,
            is_strong: around.is_strong || node.role == "Strong",
            is_emphasised: around.is_emphasised || node.role == "Em",
        }
    }

    /// An element that is a block by itself.
    fn block(&mut self, node: &Node, around: &Style, out: &mut Vec<Placed>) {
        let start = self.marks.taken();
        let style = self.style_in(node, around);
        let mut after = Vec::new();
        let block = match node.role.as_str() {
            "Artifact" => return self.skip(node),
            "P" | "BibEntry" | "Formula" | "Caption" => {
                Block::paragraph(self.text(node, &style, Some(&mut after)))
            }
            "L" | "TOC" => self.list(node, &style, out),
            "Table" => self.table(node, &style),
            "BlockQuote" => {
                self.container(node, around, &mut after);
                let blocks: Vec<_> = after.drain(..).map(|placed: Placed| placed.block).collect();
                (!blocks.is_empty()).then_some(Block::Quote(blocks))
            }
            "Note" | "FENote" => Some(self.text(node, &style, None)).filter(has_text).map(Block::Note),
            "Code" => Some(self.code(node, &style)).filter(has_text).map(Block::Code),
            "Figure" => Some(self.figure(node, &style, &mut after)),
            role => match self.heading_level(role) {
                Some(level) => {
                    let text = self.text(node, &style, Some(&mut after));
                    has_text(&text).then_some(Block::Heading { level, text })
                }
                None => return self.container(node, around, out),
            },
        };
        let at = self.marks.first_since(start);
        out.extend(block.map(|block| Placed { at, block }));
        out.append(&mut after);
    }

    /// `H` is as deep as the sections that it is in.
    fn heading_level(&self, role: &str) -> Option<u8> {
        match role.strip_prefix('H') {
            Some("") => Some(self.level.clamp(1, 6)),
            Some(digits) => digits.parse().ok().map(|level: u8| level.clamp(1, 6)),
            None => (role == "Title").then_some(1),
        }
    }

    /// The text of an element. What is no text in it comes `after`; without that, it is made text.
    fn text(&mut self, node: &Node, style: &Style, after: Option<&mut Vec<Placed>>) -> Vec<Span> {
        let mut gathered = Gathered { is_flat: after.is_none(), ..Gathered::default() };
        self.gather(node, style, &mut gathered);
        if let Some(after) = after {
            after.append(&mut gathered.after);
        }
        gathered.write(self.page, Pen::new(self.page))
    }

    fn code(&mut self, node: &Node, style: &Style) -> Vec<Span> {
        let mut gathered = Gathered { is_flat: true, ..Gathered::default() };
        self.gather(node, style, &mut gathered);
        gathered.write(self.page, Pen::of_lines(self.page))
    }

    /// A picture. Words in it are told by its `alt`; where it has none, they follow.
    fn figure(&mut self, node: &Node, around: &Style, after: &mut Vec<Placed>) -> Block {
        let mut caption = Vec::new();
        for child in node.nodes().filter(|child| child.role == "Caption") {
            let style = self.style_in(child, around);
            caption.append(&mut self.text(child, &style, None));
        }
        let alt = node.alt.clone().filter(|alt| !alt.is_empty());
        if alt.is_some() {
            self.skip(node);
        } else {
            self.container(node, around, after);
        }
        Block::Figure { alt, caption }
    }

    /// Leaves out what is in an element.
    fn skip(&mut self, node: &Node) {
        for child in &node.children {
            match child {
                Child::Content(mark) => self.marks.skip(mark),
                Child::Node(node) => self.skip(node),
            }
        }
    }
}

#[allow(clippy::ptr_arg, reason = "it is a filter of what is a vector")]
fn has_text(spans: &Vec<Span>) -> bool {
    !spans.is_empty()
}
