//! Tables.

use super::Reader;
use super::gather::{Bit, Gathered};
use crate::Span;
use crate::block::{Block, Cell, Row};
use crate::page::{Child, Node};
use crate::pen::Pen;
use crate::style::Style;

impl Reader<'_> {
    pub(super) fn table(&mut self, node: &Node, style: &Style) -> Option<Block> {
        let mut table = Table::default();
        self.rows(node, style, false, &mut table);
        let Table { mut rows, caption } = table;
        // Text in no row is not lost.
        let text = self.content(node, style);
        if !text.is_empty() {
            rows.push(Row { cells: vec![Cell { is_header: false, columns: 1, rows: 1, text }] });
        }
        let has_text = rows.iter().flat_map(|row| &row.cells).any(|cell| !cell.text.is_empty());
        if has_text {
            return Some(Block::Table { rows, caption });
        }
        Block::paragraph(caption)
    }

    fn rows(&mut self, node: &Node, around: &Style, is_head: bool, table: &mut Table) {
        for child in node.nodes() {
            let style = self.style_in(child, around);
            match child.role.as_str() {
                "Artifact" => self.skip(child),
                "Caption" => table.caption.append(&mut self.text(child, &style, None)),
                "THead" | "TBody" | "TFoot" => {
                    self.rows(child, &style, child.role == "THead", table);
                }
                "TR" => {
                    let cells = child.nodes().map(|cell| self.cell(cell, &style, is_head)).collect();
                    table.rows.push(Row { cells });
                }
                _ => {
                    let cell = self.cell(child, around, is_head);
                    table.rows.push(Row { cells: vec![cell] });
                }
            }
        }
    }

    fn cell(&mut self, node: &Node, around: &Style, is_head: bool) -> Cell {
        let style = self.style_in(node, around);
        let is_header = is_head || node.role == "TH";
        Cell { is_header, columns: node.columns, rows: node.rows, text: self.text(node, &style, None) }
    }

    /// The text that is in an element itself.
    pub(super) fn content(&mut self, node: &Node, style: &Style) -> Vec<Span> {
        let mut gathered = Gathered::default();
        for child in &node.children {
            if let Child::Content(mark) = child {
                gathered.bits.extend(self.marks.take(mark).into_iter().map(|at| Bit::Run(at, style.clone())));
            }
        }
        gathered.write(self.page, Pen::new(self.page))
    }
}

#[derive(Default)]
struct Table {
    rows: Vec<Row>,
    caption: Vec<Span>,
}
