//! Where a key leads to among the small pictures.

/// Where a key leads to from a page; none where the key is not ours. At the edges it stays.
pub(super) fn next(page: u32, key: &str, pages: u32, columns: u32, is_rtl: bool) -> Option<u32> {
    let back = |by: u32| page.checked_sub(by).filter(|page| *page > 0).unwrap_or(page);
    let on = |by: u32| page.checked_add(by).filter(|page| *page <= pages).unwrap_or(page);
    Some(match (key, is_rtl) {
        ("ArrowLeft", false) | ("ArrowRight", true) => back(1),
        ("ArrowRight", false) | ("ArrowLeft", true) => on(1),
        ("ArrowUp", _) => back(columns),
        ("ArrowDown", _) => on(columns),
        ("Home", _) => 1,
        ("End", _) => pages,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arrows_go_through_rows_and_columns_and_stay_at_the_edges() {
        let key = |key| next(4, key, 5, 2, false);
        assert_eq!([key("ArrowLeft"), key("ArrowRight")], [Some(3), Some(5)]);
        assert_eq!([key("ArrowUp"), key("ArrowDown")], [Some(2), Some(4)]);
        assert_eq!([key("Home"), key("End"), key("Enter")], [Some(1), Some(5), None]);
        assert_eq!(next(1, "ArrowLeft", 5, 2, false), Some(1));
        assert_eq!(next(2, "ArrowUp", 5, 2, false), Some(2));
    }

    #[test]
    fn from_right_to_left_the_next_page_is_at_the_left() {
        assert_eq!(next(4, "ArrowLeft", 5, 2, true), Some(5));
        assert_eq!(next(4, "ArrowRight", 5, 2, true), Some(3));
    }
}
