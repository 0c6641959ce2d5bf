//! What a paragraph, a heading or a cell says.

use super::line_order::in_reading_order;
use super::{Placed, Reader};
use crate::Span;
use crate::page::{Child, Node, Page};
use crate::pen::Pen;
use crate::style::Style;

/// A bit of text.
pub(super) enum Bit {
    /// A run, by its number, and its style.
    Run(usize, Style),
    /// What stands for something that is no text.
    Alt(String, Style),
    /// A part ends.
    Break,
    /// Marked content that has no run, behind the run with this number.
    Hole(usize),
}

/// What was gathered.
#[derive(Default)]
pub(super) struct Gathered {
    pub(super) bits: Vec<Bit>,
    /// What is no text, in the order in which it came.
    pub(super) after: Vec<Placed>,
    /// Whether lists and tables are made text too.
    pub(super) is_flat: bool,
}

impl Gathered {
    /// Writes it down.
    pub(super) fn write<'page>(&self, page: &'page Page, mut pen: Pen<'page>) -> Vec<Span> {
        for bit in in_reading_order(page, &self.bits) {
            match bit {
                Bit::Run(at, style) => pen.write(&page.runs[*at], style),
                Bit::Alt(text, style) => pen.write_text(text, style),
                Bit::Break => pen.lift(),
                Bit::Hole(_) => pen.hyphen(),
            }
        }
        pen.finish()
    }
}

/// What an element is for the text that it is in.
enum Part {
    /// A stretch of it.
    Stretch,
    /// A part of it that stands by itself: a paragraph in a cell.
    Paragraph,
    /// Something else.
    Block,
}

/// Whether an element is a stretch of text.
pub(super) fn is_stretch(node: &Node) -> bool {
    matches!(part(node), Part::Stretch)
}

fn part(node: &Node) -> Part {
    match node.role.as_str() {
        "Span" | "Quote" | "Reference" | "Link" | "Annot" | "Ruby" | "RB" | "RT" | "RP" | "Warichu"
        | "WT" | "WP" | "Form" | "Em" | "Strong" | "Sub" | "Lbl" => Part::Stretch,
        "L" | "TOC" | "Table" | "Note" | "FENote" | "BlockQuote" | "Figure" => Part::Block,
        _ => Part::Paragraph,
    }
}

impl Reader<'_> {
    /// Gathers the text of an element, which is written in `style`.
    pub(super) fn gather(&mut self, node: &Node, style: &Style, into: &mut Gathered) {
        let mut last = None;
        for child in &node.children {
            match child {
                Child::Content(mark) => last = self.gather_content(mark, style, last, into),
                Child::Node(child) => {
                    last = None;
                    self.gather_node(child, style, into);
                }
            }
        }
    }

    /// Gathers marked content. `last` is the last run in front of it, if that is in the same element; what is to be told
    /// as such for what follows is returned.
    pub(super) fn gather_content(
        &mut self,
        mark: &str,
        style: &Style,
        last: Option<usize>,
        into: &mut Gathered,
    ) -> Option<usize> {
        let runs = self.marks.take(mark);
        match (runs.last(), last) {
            (None, Some(last)) => into.bits.push(Bit::Hole(last)),
            (own, _) => {
                let own = own.copied();
                into.bits.extend(runs.into_iter().map(|at| Bit::Run(at, style.clone())));
                return own;
            }
        }
        last
    }

    fn gather_node(&mut self, node: &Node, around: &Style, into: &mut Gathered) {
        let style = self.style_in(node, around);
        let alt = node.alt.as_ref().filter(|alt| !alt.is_empty());
        match (part(node), node.role.as_str(), alt) {
            (_, "Artifact", _) => self.skip(node),
            (_, "Formula", Some(alt)) => {
                self.skip(node);
                into.bits.push(Bit::Alt(alt.clone(), style));
            }
            (Part::Block, ..) if !into.is_flat => self.block(node, around, &mut into.after),
            (Part::Block, "Figure", Some(alt)) => {
                self.skip(node);
                into.bits.push(Bit::Alt(alt.clone(), style));
            }
            // Code and formulas in a line of text are a stretch of it.
            (Part::Stretch, ..) | (_, "Code" | "Formula", _) => self.gather(node, &style, into),
            _ => {
                into.bits.push(Bit::Break);
                self.gather(node, &style, into);
                into.bits.push(Bit::Break);
            }
        }
    }
}
