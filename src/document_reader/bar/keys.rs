//! Where keys lead (WAI-ARIA Authoring Practices).

/// In a row of controls: by the arrows to the sides, as the language runs, and to the ends.
pub(super) fn in_row(key: &str, at: usize, count: usize, is_right_to_left: bool) -> Option<usize> {
    match (key, is_right_to_left) {
        ("ArrowRight", false) | ("ArrowLeft", true) => Some(after(at, count)),
        ("ArrowLeft", false) | ("ArrowRight", true) => Some(before(at, count)),
        ("Home", _) => Some(0),
        ("End", _) => Some(count.saturating_sub(1)),
        _ => None,
    }
}

/// In a menu: by the arrows up and down, to the ends, and by the letter that an item begins with.
pub(super) fn in_menu(key: &str, at: usize, names: &[String]) -> Option<usize> {
    match key {
        "ArrowDown" => Some(after(at, names.len())),
        "ArrowUp" => Some(before(at, names.len())),
        "Home" => Some(0),
        "End" => Some(names.len().saturating_sub(1)),
        _ => begins(key, at, names),
    }
}

/// The next item that begins with what was typed, which is one letter; keys such as `Tab` have longer names.
fn begins(key: &str, at: usize, names: &[String]) -> Option<usize> {
    let mut letters = key.chars();
    let (Some(letter), None) = (letters.next().filter(|letter| letter.is_alphanumeric()), letters.next())
    else {
        return None;
    };
    let lower = |letter: char| letter.to_lowercase().next();
    let begins = |name: &String| name.trim_start().chars().next().and_then(lower) == lower(letter);
    let next = after(at, names.len());
    (next..names.len()).chain(0..next).find(|place| names.get(*place).is_some_and(begins))
}

fn after(at: usize, count: usize) -> usize {
    if at + 1 < count { at + 1 } else { 0 }
}

fn before(at: usize, count: usize) -> usize {
    at.checked_sub(1).unwrap_or(count.saturating_sub(1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arrows_lead_around_the_bar_as_the_language_runs() {
        assert_eq!(in_row("ArrowRight", 0, 3, false), Some(1));
        assert_eq!(in_row("ArrowRight", 2, 3, false), Some(0));
        assert_eq!(in_row("ArrowRight", 0, 3, true), Some(2));
        assert_eq!(in_row("ArrowLeft", 0, 3, true), Some(1));
        assert_eq!((in_row("Home", 2, 3, true), in_row("End", 0, 3, false)), (Some(0), Some(2)));
        assert_eq!((in_row("ArrowDown", 0, 3, false), in_row("Tab", 0, 3, false)), (None, None));
    }

    #[test]
    fn a_letter_leads_to_the_next_item_that_begins_with_it() {
        let names = ["Print", "Share", "Élargir", "Page"].map(str::to_owned);
        assert_eq!(in_menu("p", 0, &names), Some(3));
        assert_eq!(in_menu("P", 3, &names), Some(0));
        assert_eq!(in_menu("é", 0, &names), Some(2));
        assert_eq!(in_menu("s", 1, &names), Some(1));
        assert_eq!(
            (in_menu("x", 0, &names), in_menu("Enter", 0, &names), in_menu(" ", 0, &names)),
            (None, None, None)
        );
        assert_eq!((in_menu("ArrowUp", 0, &names), in_menu("ArrowDown", 3, &names)), (Some(3), Some(0)));
    }
}
