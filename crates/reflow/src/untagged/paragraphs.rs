//! Lines into paragraphs.

use super::line::Line;
use super::measure::usual_leading;
use crate::marker::{Label, leading};

/// Lines that belong together.
pub(super) struct Group<'page> {
    /// Never empty.
    pub(super) lines: Vec<Line<'page>>,
    /// What it begins with, if it is an item of a list.
    pub(super) label: Option<Label>,
}

/// The paragraphs, headings and items that lines make.
pub(super) fn paragraphs(lines: Vec<Line>, usual_size: i64) -> Vec<Group> {
    let leading_usual = usual_leading(&lines);
    let mut groups: Vec<Group> = Vec::new();
    let lefts: Vec<(usize, i64)> = lines.iter().map(|line| (line.column, line.left)).collect();
    for (at, line) in lines.into_iter().enumerate() {
        let next = lefts.get(at + 1).filter(|(column, _)| *column == line.column).map(|(_, left)| *left);
        let last = groups.last_mut();
        let is_break = last.as_ref().is_none_or(|group| is_break(group, &line, next, leading_usual));
        let may_have_label = line.size * 100 < usual_size * 115;
        let label = label_of(last.as_deref().filter(|_| !is_break), &line).filter(|_| may_have_label);
        match last {
            Some(group) if !is_break && label.is_none() => group.lines.push(line),
            _ => groups.push(Group { lines: vec![line], label }),
        }
    }
    groups
}

/// The label that a line begins with, where that can be meant. A sentence may go on with what looks like one: `before` is
/// what the line would be a part of.
fn label_of(before: Option<&Group>, line: &Line) -> Option<Label> {
    let Some((label, is_sure)) = leading(&line.text) else {
        return is_private_bullet(line).then_some(Label::Bullet);
    };
    let is_meant = |group: &Group| {
        group.label.is_some() && starts_with(group, line)
            || ends(group, &[':', ';', '.'])
            || is_early(group, line)
    };
    (is_sure || before.is_none_or(is_meant)).then_some(label)
}

/// Whether a line begins with a bullet that is no letter.
fn is_private_bullet(line: &Line) -> bool {
    let mut runs = line.fragments.iter().flat_map(|fragment| &fragment.runs);
    runs.find(|run| run.is_visible || run.is_private_bullet).is_some_and(|run| run.is_private_bullet)
}

/// Whether the line before ended although there was room for the first word of this one.
fn is_early(group: &Group, line: &Line) -> bool {
    group.lines.last().is_some_and(|last| last.bounds.1 - last.right > line.first_word() + line.size)
}

/// Whether a line begins where the group does.
fn starts_with(group: &Group, line: &Line) -> bool {
    group.lines.first().is_some_and(|first| (first.left - line.left).abs() * 2 <= line.size)
}

fn ends(group: &Group, with: &[char]) -> bool {
    group
        .lines
        .last()
        .is_some_and(|last| last.text.trim_end_matches(['”', '»', '"', '’', ')']).ends_with(with))
}

/// Whether a line begins something new. `next` is where the line after it begins.
fn is_break(group: &Group, line: &Line, next: Option<i64>, leading: i64) -> bool {
    const ENDS: [char; 8] = ['.', '!', '?', ':', ';', '…', '。', '؟'];
    let (Some(first), Some(last)) = (group.lines.first(), group.lines.last()) else { return true };
    let (size, larger) = (line.size.min(last.size), line.size.max(last.size));
    let (width, rest) = (last.bounds.1 - last.bounds.0, last.bounds.1 - last.right);
    if larger * 10 > size * 11 || last.is_tabular() || line.is_tabular() {
        return true;
    }
    if last.column != line.column || line.y <= last.y {
        // It may go on in the next column.
        return ends(group, &ENDS) || rest * 5 > width || line.left - line.bounds.0 > line.size / 2;
    }
    if line.left >= last.right || last.left >= line.right {
        return true;
    }
    // More than a fifth over the usual; tables are set wider than text.
    if (line.y - last.y) * 100 > larger * leading * 6 / 5 {
        return true;
    }
    if group.label.is_some() && line.left * 2 <= first.left * 2 - line.size {
        return true;
    }
    let is_short = is_early(group, line) && rest * 100 > width * 15;
    if is_short && (ends(group, &ENDS) || rest * 5 > width * 2 && !is_centred(last, line)) {
        return true;
    }
    let is_other_font = matches!((last.font(), line.font()), (Some(one), Some(other)) if one != other);
    if is_other_font && rest * 4 > width {
        return true;
    }
    let indent = line.left - last.left;
    group.label.is_none()
        && indent * 10 >= line.size * 8
        && indent <= line.size * 4
        && !is_centred(last, line)
        && next.is_none_or(|next| (line.left - next) * 2 > line.size)
        && (ends(group, &ENDS) || group.lines.len() > 1)
}

fn is_centred(one: &Line, other: &Line) -> bool {
    let is_inside = other.left - other.bounds.0 > other.size && other.bounds.1 - other.right > other.size;
    is_inside && (one.left + one.right - other.left - other.right).abs() <= other.size
}
