//! One page on, or back.

use leptos::prelude::*;

use super::super::Status;

/// The page there, if there is one.
pub(super) fn step(status: Status, is_forth: bool) -> Option<u32> {
    let page = status.page.get();
    let next = if is_forth { page.checked_add(1) } else { page.checked_sub(1) };
    next.filter(|page| (1..=status.pages.get()).contains(page))
}
