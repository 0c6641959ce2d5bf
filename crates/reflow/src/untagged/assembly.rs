//! Groups of lines into blocks.

use super::paragraphs::Group;
use crate::Span;
use crate::block::{Block, ListItem};
use crate::marker::{Label, leading, take_off};
use crate::page::Page;
use crate::pen::Pen;
use crate::span::text_of;

/// Lists in lists are read so deep.
const DEEPEST: usize = 5;
/// Longer than this, in letters, is no heading.
const LONGEST_HEADING: usize = 180;
/// The same where it ends with a full stop, as introductions in large letters do.
const LONGEST_SENTENCE: usize = 60;

/// The blocks that groups make.
pub(super) fn blocks(page: &Page, groups: Vec<Group>, usual_size: i64) -> Vec<Block> {
    let sizes = heading_sizes(&groups, usual_size);
    let mut blocks = Vec::new();
    let mut items: Vec<Item> = Vec::new();
    for group in groups {
        let mut text = write(page, &group);
        if let Some(label) = group.label.clone() {
            let indent = group.lines.first().map_or(0, |line| line.left);
            items.push(Item { label, indent, size: usual_size, text });
            continue;
        }
        end_list(&mut items, &mut blocks);
        let level = heading_size(&group, usual_size).and_then(|size| level_of(size, &sizes));
        match level {
            Some(level) if !text.is_empty() => {
                blocks.push(Block::Heading { level, text: std::mem::take(&mut text) });
            }
            _ => blocks.extend(Block::paragraph(text)),
        }
    }
    end_list(&mut items, &mut blocks);
    blocks
}

fn write(page: &Page, group: &Group) -> Vec<Span> {
    let mut pen = Pen::new(page);
    for line in &group.lines {
        line.write(&mut pen);
        pen.end_line();
    }
    pen.finish()
}

/// The size of a group that may be a heading.
fn heading_size(group: &Group, usual_size: i64) -> Option<i64> {
    let size = group.lines.first()?.size;
    let letters: usize = group.lines.iter().map(|line| line.text.chars().count()).sum();
    let has_word = group.lines.iter().any(|line| line.text.chars().any(char::is_alphabetic));
    let is_sentence = group.lines.last().is_some_and(|line| line.text.ends_with('.'));
    let is_short = letters <= if is_sentence { LONGEST_SENTENCE } else { LONGEST_HEADING };
    let is_large = size * 100 >= usual_size * 115;
    (group.label.is_none() && has_word && is_short && is_large).then_some(size)
}

/// The sizes of headings, the largest first; those that hardly differ are one.
fn heading_sizes(groups: &[Group], usual_size: i64) -> Vec<i64> {
    let mut sizes: Vec<i64> = groups.iter().filter_map(|group| heading_size(group, usual_size)).collect();
    sizes.sort_unstable_by(|one, other| other.cmp(one));
    sizes.dedup_by(|smaller, larger| *smaller * 100 >= *larger * 94);
    sizes
}

fn level_of(size: i64, sizes: &[i64]) -> Option<u8> {
    const LOWEST: usize = 3;
    let rank = sizes.iter().take_while(|larger| size * 100 < **larger * 94).count() + 1;
    u8::try_from(rank.min(LOWEST)).ok()
}

/// An item, not yet in its list.
struct Item {
    label: Label,
    indent: i64,
    size: i64,
    text: Vec<Span>,
}

/// Makes lists of the items that came.
fn end_list(items: &mut Vec<Item>, blocks: &mut Vec<Block>) {
    let items = std::mem::take(items);
    match items.as_slice() {
        [] => {}
        // `3. Mai`, and what else may begin so.
        [only] if !only.label.is_first() => {
            blocks.extend(items.into_iter().filter_map(|item| Block::paragraph(item.text)));
        }
        _ => blocks.append(&mut lists(items, 0)),
    }
}

/// The lists that items make: those that are further in than the first are in the item before them.
fn lists(items: Vec<Item>, depth: usize) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut inner = Vec::new();
    let mut first: Option<i64> = None;
    for item in items {
        let is_further_in = first.is_some_and(|first| (item.indent - first) * 10 > item.size * 8);
        if is_further_in && depth < DEEPEST {
            inner.push(item);
            continue;
        }
        put_in(std::mem::take(&mut inner), depth, &mut blocks);
        first = Some(first.map_or(item.indent, |first| first.min(item.indent)));
        push(item, &mut blocks);
    }
    put_in(inner, depth, &mut blocks);
    blocks
}

/// Puts items into the last item.
fn put_in(inner: Vec<Item>, depth: usize, blocks: &mut [Block]) {
    if let Some(Block::List { items, .. }) = blocks.last_mut()
        && let Some(last) = items.last_mut()
    {
        last.inner.append(&mut lists(inner, depth + 1));
    }
}

/// Adds an item to the last list, or to one of its own kind.
fn push(Item { label, mut text, .. }: Item, blocks: &mut Vec<Block>) {
    if leading(&text_of(&text)).is_some() {
        take_off(&mut text);
    }
    let made = |at: usize| ListItem { label: label.shown(at), text, inner: Vec::new() };
    match blocks.last_mut() {
        Some(Block::List { is_ordered, items }) if *is_ordered == label.is_number() => {
            items.push(made(items.len()));
        }
        _ => blocks.push(Block::List { is_ordered: label.is_number(), items: vec![made(0)] }),
    }
}
