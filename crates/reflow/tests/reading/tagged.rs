//! Pages with a tree.

use crate::given::{marked, page, read, run, shown, tagged};

/// A tree with these children.
fn root(children: &str) -> String {
    format!(r#"{{"role":"Root","children":[{{"role":"Document","children":[{children}]}}]}}"#)
}

/// An element with marked content.
fn element(role: &str, marks: &[&str]) -> String {
    let marks: Vec<_> = marks.iter().map(|mark| format!(r#"{{"id":"{mark}"}}"#)).collect();
    format!(r#"{{"role":"{role}","children":[{}]}}"#, marks.join(","))
}

fn around(role: &str, children: &[String]) -> String {
    format!(r#"{{"role":"{role}","children":[{}]}}"#, children.join(","))
}

#[test]
fn the_tree_tells_the_order_and_what_is_unmarked_is_left_out() {
    let runs = [
        run("FLORA 2024", 600, 300),
        marked("Onder de soep.", 600, 1200, "a"),
        marked("De soepkeuken", 600, 1000, "b"),
    ];
    let tree = root(&[element("Title", &["b"]), element("P", &["a"])].join(","));
    assert_eq!(tagged(&runs, &tree), ["h1: De soepkeuken", "p: Onder de soep."]);
}

#[test]
fn headings_are_as_deep_as_their_sections() {
    let runs =
        [marked("Een", 600, 1000, "a"), marked("Twee", 600, 1200, "b"), marked("Drie", 600, 1400, "c")];
    let inner = around("Sect", &[element("H", &["b"])]);
    let tree = root(&[around("Sect", &[element("H", &["a"]), inner]), element("H9", &["c"])].join(","));
    assert_eq!(tagged(&runs, &tree), ["h1: Een", "h2: Twee", "h6: Drie"]);
}

#[test]
fn lists_keep_the_labels_that_mean_something() {
    let mut runs = Vec::new();
    let mut items = Vec::new();
    for (at, label) in ["1.", "2)", "4.", "b)"].iter().enumerate() {
        let y = 1000 + i64::try_from(at).unwrap() * 120;
        runs.push(marked(label, 600, y, &format!("l{at}")));
        runs.push(marked("soep", 800, y, &format!("t{at}")));
        items.push(around(
            "LI",
            &[element("Lbl", &[&format!("l{at}")]), element("LBody", &[&format!("t{at}")])],
        ));
    }
    assert_eq!(tagged(&runs, &root(&around("L", &items))), ["ol: (soep) (soep) (4. soep) (b) soep)"]);
}

#[test]
fn an_item_has_what_is_in_it() {
    let runs = [
        marked("•", 600, 1000, "a"),
        marked("Warm eten", 700, 1000, "b"),
        marked("• soep", 700, 1120, "c"),
        marked("Elke dinsdag.", 700, 1240, "d"),
    ];
    let inner = around("L", &[around("LI", &[element("LBody", &["c"])])]);
    let body = around("LBody", &[element("P", &["b"]), inner, element("P", &["d"])]);
    let tree = root(&around("L", &[around("LI", &[element("Lbl", &["a"]), body])]));
    assert_eq!(tagged(&runs, &tree), ["ul: (Warm eten + ul: (soep) + p: Elke dinsdag.)"]);
}

#[test]
fn cells_reach_over_columns_and_hold_paragraphs() {
    let runs = [
        marked("Maand", 600, 1000, "a"),
        marked("mei", 600, 1120, "b"),
        marked("vijf", 900, 1120, "c"),
        marked("keer", 900, 1300, "d"),
    ];
    let head = element("TH", &["a"]).replacen('{', r#"{"colSpan":2,"rowSpan":-3,"#, 1);
    let cell = around("TD", &[element("P", &["c"]), element("P", &["d"])]);
    let rows = [around("TR", &[head]), around("TR", &[element("TH", &["b"]), cell])];
    let leaf = read(&page(&runs, "", &root(&around("Table", &rows))));
    assert_eq!(shown(&leaf.blocks), ["table: : # Maand || # mei | vijf keer"]);
    assert_eq!(leaf.plain_text(), "Maand\nmei\tvijf keer");
    let reflow::Block::Table { rows, .. } = &leaf.blocks[0] else { panic!("{leaf:?}") };
    assert_eq!((rows[0].cells[0].columns, rows[0].cells[0].rows), (2, 1));
}

#[test]
fn pictures_notes_and_code_are_told_as_what_they_are() {
    let runs = [
        marked("Zie de tafel", 600, 1000, "a"),
        marked("1", 1210, 970, "b"),
        marked("Bron: FLORA.", 600, 7000, "c"),
        marked("Fig. 1", 600, 3000, "d"),
        marked("drie uur", 700, 2500, "e"),
        marked("let soep = 1;", 600, 4000, "f"),
        marked("let brood = 2;", 600, 4120, "g"),
    ];
    let figure = element("Figure", &["e"]).replacen('{', r#"{"alt":"Een lange  tafel.","#, 1);
    let tree = root(
        &[
            around("P", &[element("Span", &["a", "b"]), element("Note", &["c"])]),
            around("Div", &[element("Caption", &["d"]), figure]),
            element("Figure", &[]),
            element("Code", &["f", "g"]),
        ]
        .join(","),
    );
    let expected = [
        "p: Zie de tafel1",
        "note: Bron: FLORA.",
        "figure: Een lange tafel.: Fig. 1",
        "code: let soep = 1;\nlet brood = 2;",
    ];
    assert_eq!(tagged(&runs, &tree), expected);
}

#[test]
fn stress_and_language_are_kept_where_they_differ() {
    let runs = [
        marked("Het woord ", 600, 1000, "a"),
        marked("solidarité", 1100, 1000, "b"),
        marked(" telt", 1600, 1000, "c"),
    ];
    let french = element("Em", &["b"]).replacen('{', r#"{"lang":"fr","#, 1);
    let paragraph = around(
        "P",
        &[element("Span", &["a"]).replacen('{', r#"{"lang":"nl","#, 1), french, element("Strong", &["c"])],
    );
    assert_eq!(tagged(&runs, &root(&paragraph)), ["p: Het woord fr:_solidarité _*telt*"]);
}

#[test]
fn only_words_in_a_link_are_the_link_and_only_harmless_addresses_are() {
    let runs = [marked("Lees soep nu", 600, 1000, "a"), marked("of straks.", 600, 1120, "b")];
    let links = r#"[850,920,200,110,"https://example.org/soep"],[600,1040,500,110,"javascript:alert(1)"]"#;
    let leaf = read(&page(&runs, links, &root(&element("P", &["a", "b"]))));
    assert_eq!(shown(&leaf.blocks), ["p: Lees [soep](https://example.org/soep) nu of straks."]);
}

#[test]
fn a_tree_that_has_less_than_half_is_not_followed() {
    let runs = [marked("Soep", 600, 1000, "a"), run("Een avond aan een lange tafel in de wijk.", 600, 1200)];
    let leaf = read(&page(&runs, "", &root(&element("P", &["a"]))));
    assert!(!leaf.is_tagged);
    assert_eq!(leaf.plain_text(), "Soep\n\nEen avond aan een lange tafel in de wijk.");
}

#[test]
fn what_the_tree_forgot_comes_at_its_place() {
    let runs = [
        marked("De eerste alinea van het verhaal.", 600, 1000, "a"),
        marked("Wat vergeten is.", 600, 1200, "b"),
        marked("De laatste alinea van het verhaal.", 600, 1400, "c"),
        marked("7", 600, 8100, "d"),
    ];
    let expected = [
        "p: De eerste alinea van het verhaal.",
        "p: Wat vergeten is.",
        "p: De laatste alinea van het verhaal.",
    ];
    let skipped = element("Artifact", &["d"]);
    let tree = root(&[element("P", &["a"]), element("P", &["c"]), skipped].join(","));
    assert_eq!(tagged(&runs, &tree), expected);
}

#[test]
fn arabic_stays_in_the_order_in_which_it_comes() {
    let runs = [marked("مرحبا", 3000, 1000, "a"), marked("بالعالم", 2500, 1000, "b")];
    assert_eq!(tagged(&runs, &root(&element("P", &["a", "b"]))), ["p: مرحبا بالعالم"]);
}

#[test]
fn arabic_that_is_drawn_from_the_left_is_read_from_the_right() {
    // As a browser prints it: each word by itself, and what is in Latin letters as it is read.
    let runs = [
        marked("للقراءة.", 1000, 1000, "a"),
        marked("JSON", 1600, 1000, "a"),
        marked("Feed", 2000, 1000, "a"),
        marked("بصيغة", 2500, 1000, "a"),
        marked("498", 3000, 1000, "a"),
        marked("الملف", 3400, 1000, "a"),
        marked("سطر", 3000, 1200, "a"),
        marked("وهذا", 3400, 1200, "a"),
    ];
    let expected = ["p: الملف 498 بصيغة JSON Feed للقراءة. وهذا سطر"];
    assert_eq!(tagged(&runs, &root(&element("P", &["a"]))), expected);
}
