//! The outline as a tree.

use super::*;

fn item(title: &str, page: u32, is_open: bool, items: Vec<OutlineItem>) -> OutlineItem {
    OutlineItem { title: title.into(), page: Some(page), is_open, items, ..OutlineItem::default() }
}

/// 0 Preface, 1 Chapter (open: 2 Bread, 3 Salt (closed: 4 Sea)), 5 Closed (6 Deep), 7 Contents.
fn tree() -> Tree {
    Tree::new(&[
        item("Preface", 1, false, vec![]),
        item(
            "Chapter",
            4,
            true,
            vec![item("Bread", 4, false, vec![]), item("Salt", 6, false, vec![item("Sea", 7, true, vec![])])],
        ),
        item("Closed", 9, false, vec![item("Deep", 9, false, vec![])]),
        item("Contents", 2, false, vec![]),
    ])
}

#[test]
fn only_what_is_open_is_shown() {
    let mut tree = tree();
    assert_eq!(tree.shown(), [0, 1, 2, 3, 5, 7]);
    tree.open(5, true);
    assert_eq!(tree.shown(), [0, 1, 2, 3, 5, 6, 7]);
    tree.open(1, false);
    assert_eq!(tree.shown(), [0, 1, 5, 6, 7]);
}

#[test]
fn each_entry_knows_its_level_its_place_and_whether_something_is_below() {
    let tree = tree();
    let all = |of: fn(&Tree, usize) -> usize| (0..8).map(|at| of(&tree, at)).collect::<Vec<_>>();
    assert_eq!(all(|tree, at| tree.nodes[at].level), [1, 1, 2, 2, 3, 1, 2, 1]);
    assert_eq!(all(|tree, at| tree.nodes[at].place), [1, 2, 1, 2, 1, 3, 1, 4]);
    assert_eq!(all(Tree::beside), [4, 4, 2, 2, 1, 4, 1, 4]);
    assert_eq!([tree.is_open(0), tree.is_open(1), tree.is_open(3)], [None, Some(true), Some(false)]);
}

#[test]
fn what_is_too_deep_stands_beside_its_parent() {
    let deep = (0..60).fold(vec![], |items, _| vec![item("Deeper", 1, true, items)]);
    let tree = Tree::new(&deep);
    assert_eq!(tree.shown().len(), 60);
    assert_eq!(tree.nodes[19..].iter().map(|node| node.level).collect::<Vec<_>>(), [20; 41]);
    assert_eq!((tree.beside(25), tree.nodes[25].place, tree.is_open(25)), (41, 7, None));
    assert_eq!(tree.step(25, "ArrowLeft", false), Some(Step::To(18)));
}

#[test]
fn an_empty_outline_has_nothing_to_show() {
    let tree = Tree::new(&[]);
    assert!(tree.is_empty() && tree.shown().is_empty());
    assert_eq!((tree.of_page(3), tree.step(0, "ArrowDown", false)), (None, None));
}

#[test]
fn a_page_belongs_to_the_nearest_entry_before_it_and_to_the_last_of_several() {
    let tree = tree();
    let of = |page| tree.of_page(page).map(|at| tree.nodes[at].title.as_str());
    assert_eq!([of(0), of(1), of(2), of(3)], [None, Some("Preface"), Some("Contents"), Some("Contents")]);
    assert_eq!([of(4), of(5), of(8), of(90)], [Some("Bread"), Some("Bread"), Some("Sea"), Some("Deep")]);
}

#[test]
fn for_what_is_not_shown_stands_the_closed_entry_above() {
    let mut tree = tree();
    assert_eq!([tree.shown_for(4), tree.shown_for(6), tree.shown_for(2)], [3, 5, 2]);
    tree.open(1, false);
    assert_eq!([tree.shown_for(4), tree.shown_for(2), tree.shown_for(1)], [1, 1, 1]);
}

#[test]
fn up_and_down_go_through_what_is_shown_and_stay_at_the_ends() {
    let tree = tree();
    let step = |at, key| tree.step(at, key, false);
    assert_eq!([step(3, "ArrowDown"), step(5, "ArrowUp")], [Some(Step::To(5)), Some(Step::To(3))]);
    assert_eq!([step(7, "ArrowDown"), step(0, "ArrowUp")], [Some(Step::To(7)), Some(Step::To(0))]);
    assert_eq!([step(3, "Home"), step(3, "End")], [Some(Step::To(0)), Some(Step::To(7))]);
}

#[test]
fn right_opens_and_goes_in_and_left_closes_and_goes_out() {
    let tree = tree();
    for (is_rtl, inwards, outwards) in [(false, "ArrowRight", "ArrowLeft"), (true, "ArrowLeft", "ArrowRight")]
    {
        let step = |at, key| tree.step(at, key, is_rtl);
        assert_eq!(step(5, inwards), Some(Step::Open(5, true)));
        assert_eq!(step(1, inwards), Some(Step::To(2)));
        assert_eq!(step(2, inwards), Some(Step::To(2)));
        assert_eq!(step(1, outwards), Some(Step::Open(1, false)));
        assert_eq!(step(3, outwards), Some(Step::To(1)));
        assert_eq!(step(0, outwards), Some(Step::To(0)));
    }
}

#[test]
fn enter_and_space_follow_and_a_star_opens_all_beside() {
    let mut tree = tree();
    assert_eq!(tree.step(2, "Enter", false), Some(Step::Follow(2)));
    assert_eq!(tree.step(2, " ", false), Some(Step::Follow(2)));
    assert_eq!(tree.step(5, "*", false), Some(Step::OpenBeside(5)));
    tree.open_beside(5);
    assert_eq!(tree.shown(), [0, 1, 2, 3, 5, 6, 7]);
}

#[test]
fn a_letter_goes_to_the_next_entry_that_begins_with_it_round_and_round() {
    let tree = tree();
    let step = |at, key| tree.step(at, key, false);
    assert_eq!([step(0, "c"), step(1, "C"), step(5, "c")], [1, 5, 7].map(|at| Some(Step::To(at))));
    assert_eq!([step(7, "c"), step(2, "b")], [1, 2].map(|at| Some(Step::To(at))));
    // Nothing begins with these, or it is not shown, or it is no letter.
    assert_eq!([step(0, "x"), step(0, "d"), step(0, "Tab"), step(0, "Escape")], [None; 4]);
}
