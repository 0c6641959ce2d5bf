//! Elements that hold blocks: documents, sections, the body of an item.

use super::gather::{Bit, Gathered, is_stretch};
use super::{Placed, Reader};
use crate::page::{Child, Node, Page, Run};
use crate::pen::Pen;
use crate::style::Style;
use crate::{Block, Span};

impl Reader<'_> {
    /// The blocks in an element.
    pub(super) fn container(&mut self, node: &Node, around: &Style, out: &mut Vec<Placed>) {
        let is_section = matches!(node.role.as_str(), "Sect" | "Part" | "Art");
        self.level = self.level.saturating_add(u8::from(is_section));
        let style = self.style_in(node, around);
        let start = out.len();
        let mut loose = Gathered::default();
        let mut caption = None;
        let mut last = None;
        for child in &node.children {
            match child {
                Child::Content(mark) => last = self.gather_content(mark, &style, last, &mut loose),
                Child::Node(child) if is_stretch(child) => {
                    last = None;
                    let style = self.style_in(child, &style);
                    self.gather(child, &style, &mut loose);
                }
                Child::Node(child) => {
                    last = None;
                    self.write_loose(std::mem::take(&mut loose), out);
                    self.part(child, &style, (&mut caption, start), out);
                }
            }
        }
        self.write_loose(loose, out);
        out.extend(caption);
        let own = out.split_off(start);
        out.extend(own.into_iter().filter(|placed| says_something(&placed.block)));
        self.level = self.level.saturating_sub(u8::from(is_section));
    }

    /// A block in a container, whose own blocks begin at `start`. A caption waits for what it is about.
    fn part(
        &mut self,
        node: &Node,
        style: &Style,
        (caption, start): (&mut Option<Placed>, usize),
        out: &mut Vec<Placed>,
    ) {
        let before = out.len();
        if node.role == "Caption" {
            let taken = self.marks.taken();
            let style = self.style_in(node, style);
            let mut text = self.text(node, &style, None);
            if out.get_mut(start..).and_then(<[_]>::last_mut).is_some_and(|last| add_caption(last, &mut text))
            {
                return;
            }
            out.extend(caption.take());
            *caption =
                Block::paragraph(text).map(|block| Placed { at: self.marks.first_since(taken), block });
            return;
        }
        self.block(node, style, out);
        if out.len() == before {
            return;
        }
        if let Some(Placed { at, block: Block::Paragraph(mut text) }) = caption.take()
            && !out.get_mut(before).is_some_and(|block| add_caption(block, &mut text))
        {
            out.insert(before, Placed { at, block: Block::Paragraph(text) });
        }
    }

    /// Text that is in no paragraph. It is read as it was drawn: whoever made no paragraphs made no order either.
    fn write_loose(&mut self, mut loose: Gathered, out: &mut Vec<Placed>) {
        let place = |bit: &Bit| match bit {
            Bit::Run(at, _) | Bit::Hole(at) => Some(*at),
            Bit::Alt(..) | Bit::Break => None,
        };
        if loose.bits.iter().all(|bit| place(bit).is_some()) {
            loose.bits.sort_by_key(place);
        }
        let mut part = Gathered::default();
        let mut first = None;
        let mut last: Option<&Run> = None;
        for bit in loose.bits {
            if let Bit::Run(at, _) = &bit
                && self.page.runs[*at].is_visible
            {
                let run = &self.page.runs[*at];
                if last.is_some_and(|last| is_far(last, run)) {
                    write(self.page, &std::mem::take(&mut part), first.take(), out);
                }
                first = first.or(Some(*at));
                last = Some(run);
            }
            part.bits.push(bit);
        }
        write(self.page, &part, first, out);
        out.append(&mut loose.after);
    }
}

fn write(page: &Page, part: &Gathered, first: Option<usize>, out: &mut Vec<Placed>) {
    let at = first.unwrap_or_else(|| out.last().map_or(0, |last| last.at));
    out.extend(Block::paragraph(part.write(page, Pen::new(page))).map(|block| Placed { at, block }));
}

/// Whether a run is so far below another that it is another paragraph, or is of quite another size.
fn is_far(last: &Run, run: &Run) -> bool {
    let size = last.size.max(run.size);
    let below = run.y - last.y;
    below * 10 > size * 22 || below.abs() * 2 > size && (last.size - run.size).abs() * 10 > size * 3
}

/// Gives a figure or a table its caption, if it has none.
fn add_caption(placed: &mut Placed, text: &mut Vec<Span>) -> bool {
    match &mut placed.block {
        Block::Figure { caption, .. } | Block::Table { caption, .. } if caption.is_empty() => {
            caption.append(text);
            true
        }
        _ => false,
    }
}

/// A picture that nothing tells of is not told of.
fn says_something(block: &Block) -> bool {
    !matches!(block, Block::Figure { alt: None, caption } if caption.is_empty())
}
