//! A table, which scrolls inside itself.

use leptos::prelude::*;
use reflow::{Cell, Row, Span};

use super::super::Desk;
use super::reading::Reading;
use super::spans::spans;

/// A table in a region that can be focused (WCAG 2.2, 1.4.10 and 2.1.1).
pub(super) fn table(rows: &[Row], caption: &[Span], desk: &Desk, reading: Reading) -> AnyView {
    let name: String = caption.iter().map(|span| span.text.as_str()).collect();
    let name = if name.trim().is_empty() { desk.locale.texts.table() } else { name };
    let (head, body) = rows.split_at(head_length(rows));
    let head = (!head.is_empty()).then(|| view! { <thead>{lines(head, desk, reading)}</thead> });
    let caption = (!caption.is_empty()).then(|| view! { <caption>{spans(caption, desk, reading)}</caption> });
    view! {
        <div class="table-scroller" role="region" tabindex="0" aria-label=name>
            <table>{caption}{head}<tbody>{lines(body, desk, reading)}</tbody></table>
        </div>
    }
    .into_any()
}

/// How many rows are the table's head: those at the top that are headings alone, if no cell reaches out of them.
fn head_length(rows: &[Row]) -> usize {
    let length = rows.iter().take_while(|row| is_heading(row)).count();
    let reaches_out = rows.iter().take(length).enumerate().any(|(at, row)| {
        row.cells.iter().any(|cell| at + usize::try_from(cell.rows).unwrap_or(usize::MAX).max(1) > length)
    });
    if reaches_out || length == rows.len() { 0 } else { length }
}

/// The corner of a table is often an empty cell that is no heading.
fn is_heading(row: &Row) -> bool {
    row.cells.iter().any(|cell| cell.is_header)
        && row.cells.iter().all(|cell| cell.is_header || cell.text.is_empty())
}

fn lines(rows: &[Row], desk: &Desk, reading: Reading) -> AnyView {
    let rows = rows.iter().map(|row| {
        let scope = if is_heading(row) { "col" } else { "row" };
        let cells = row.cells.iter().map(|cell| self::cell(cell, scope, desk, reading));
        view! { <tr>{cells.collect_view()}</tr> }
    });
    rows.collect_view().into_any()
}

fn cell(cell: &Cell, scope: &'static str, desk: &Desk, reading: Reading) -> AnyView {
    let reach = |count: u32| (count > 1).then(|| count.to_string());
    let (columns, rows) = (reach(cell.columns), reach(cell.rows));
    let text = spans(&cell.text, desk, reading);
    if cell.is_header {
        view! { <th scope=scope colspan=columns rowspan=rows>{text}</th> }.into_any()
    } else {
        view! { <td colspan=columns rowspan=rows>{text}</td> }.into_any()
    }
}
