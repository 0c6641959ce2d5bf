//! Pages without a tree.

use crate::given::{lines, page, read, run, sized, untagged};

const LEFT: [&str; 6] = [
    "Op dinsdag staat de soep op tafel en",
    "niemand vraagt wie er recht op heeft,",
    "want wie honger heeft, heeft honger.",
    "De groep kookt zelf, en wie er nieuw",
    "is, snijdt de eerste ui. Zo begint het",
    "gesprek meestal vanzelf, en het duurt",
];
const RIGHT: [&str; 6] = [
    "tot de laatste tram vertrokken is naar",
    "de andere kant van de stad. Daarna is",
    "er nog de afwas, die niemand alleen",
    "doet. Wie afdroogt, hoort het beste",
    "verhaal van de avond, en vertelt het",
    "op woensdag verder aan wie er niet was.",
];

#[test]
fn lines_make_paragraphs_by_their_distance() {
    let mut runs = lines(&LEFT, 600, 1000);
    runs.extend(lines(&["Een nieuwe alinea begint na een gat,", "en gaat gewoon verder."], 600, 1800));
    let expected = [
        format!("p: {}", LEFT.join(" ")),
        "p: Een nieuwe alinea begint na een gat, en gaat gewoon verder.".to_owned(),
    ];
    assert_eq!(untagged(&runs), expected);
}

#[test]
fn an_indent_or_a_short_last_line_ends_a_paragraph() {
    let mut runs = lines(&LEFT[..3], 600, 1000);
    runs.push(run("Dan komt de afwas, en die duurt lang,", 800, 1360));
    runs.push(run("omdat er zoveel borden zijn. Zo gaat het.", 600, 1480));
    runs.extend(lines(&["Kort.", "Wie blijft er nog even napraten? Velen."], 600, 1600));
    let blocks = untagged(&runs);
    assert_eq!(blocks.len(), 3, "{blocks:?}");
    assert!(blocks[1].starts_with("p: Dan komt") && blocks[1].ends_with("Kort."), "{blocks:?}");
}

#[test]
fn large_and_short_lines_are_headings_by_rank() {
    let mut runs = vec![sized("Soep voor iedereen", 600, 700, 240)];
    runs.push(sized("De keuken", 600, 1000, 160));
    runs.extend(lines(&LEFT, 600, 1200));
    runs.push(sized("De afwas", 600, 2100, 161));
    runs.extend(lines(&RIGHT, 600, 2300));
    let blocks = untagged(&runs);
    assert_eq!(blocks[0], "h1: Soep voor iedereen");
    assert_eq!((blocks[1].as_str(), blocks[3].as_str()), ("h2: De keuken", "h2: De afwas"));
}

#[test]
fn columns_are_read_one_after_the_other() {
    let heading = sized("Een avond die langer duurt dan gedacht in de wijk", 600, 800, 180);
    let (left, right) = (lines(&LEFT, 600, 1000), lines(&RIGHT, 2800, 1000));
    let expected = [
        "h1: Een avond die langer duurt dan gedacht in de wijk".to_owned(),
        format!("p: {} {}", LEFT.join(" "), RIGHT.join(" ")),
    ];
    // However they were drawn.
    let mut by_column = vec![heading.clone()];
    by_column.extend(left.iter().chain(&right).cloned());
    let mut by_row = vec![heading];
    by_row.extend(left.into_iter().zip(right).flat_map(|(left, right)| [left, right]));
    assert_eq!(untagged(&by_column), expected);
    assert_eq!(untagged(&by_row), expected);
}

#[test]
fn columns_of_arabic_are_read_from_the_right() {
    let words = "كان الحساء على الطاولة يوم الثلاثاء في الحي";
    let other = "ثم جاء الجيران وجلسوا معا حتى آخر الليل كله";
    let mut runs = lines(&[other; 5], 600, 1000);
    runs.extend(lines(&[words; 5], 3200, 1000));
    let blocks = untagged(&runs).join(" ");
    assert!(blocks.find(words) < blocks.find(other), "{blocks}");
}

#[test]
fn the_rows_of_a_table_are_not_columns() {
    let mut runs = Vec::new();
    for (at, (month, count)) in
        (0..).zip([("januari", "12"), ("februari", "9"), ("maart", "31"), ("april", "8"), ("mei", "40")])
    {
        runs.push(run(month, 600, 1000 + at * 130));
        runs.push(run(count, 3000, 1000 + at * 130));
    }
    assert_eq!(untagged(&runs), ["p: januari 12", "p: februari 9", "p: maart 31", "p: april 8", "p: mei 40"]);
}

#[test]
fn bullets_and_numbers_make_lists() {
    let mut runs =
        lines(&["Breng mee:", "• een pan", "• drie uien, liefst", "- rode", "- of witte"], 600, 1000);
    runs[3] = run("– rode", 800, 1360);
    runs[4] = run("– of witte", 800, 1480);
    runs.extend(lines(&["1. Snijd.", "2. Kook.", "3. Deel."], 600, 1900));
    runs.extend(lines(&["a) vooraf", "b) achteraf"], 600, 2500));
    runs.push(run("3. Mai war ein Dienstag.", 600, 3200));
    let expected = [
        "p: Breng mee:",
        "ul: (een pan) (drie uien, liefst + ul: (rode) (of witte))",
        "ol: (Snijd.) (Kook.) (Deel.) (a) vooraf) (b) achteraf)",
        "p: 3. Mai war ein Dienstag.",
    ];
    let blocks = untagged(&runs);
    assert_eq!(blocks[..2], expected[..2]);
    assert!(blocks[2].starts_with("ol: (Snijd.) (Kook.) (Deel.) (a) vooraf) (b) achteraf)"), "{blocks:?}");
}

#[test]
fn an_item_goes_on_below_its_text() {
    let runs = [
        "[\"\u{f0b7}\",600,1000,50,100,0,1,null]".to_owned(),
        run("een pan die groot genoeg is voor de hele", 780, 1000),
        run("straat", 780, 1120),
        "[\"\u{f0b7}\",600,1240,50,100,0,1,null]".to_owned(),
        run("een lepel", 780, 1240),
    ];
    assert_eq!(untagged(&runs), ["ul: (een pan die groot genoeg is voor de hele straat) (een lepel)"]);
}

#[test]
fn running_headers_and_page_numbers_are_left_out() {
    let mut runs = vec![sized("Jaarverslag 2024", 600, 350, 90)];
    runs.extend(lines(&LEFT, 600, 900));
    runs.push(run("– 12 –", 2900, 7900));
    assert_eq!(untagged(&runs), [format!("p: {}", LEFT.join(" "))]);
    // A title at the top is none.
    assert_eq!(untagged(&[sized("Soep", 600, 400, 300), run("Elke dinsdag.", 600, 900)])[0], "h1: Soep");
    assert_eq!(untagged(&[run("Alleen dit.", 600, 400)]), ["p: Alleen dit."]);
}

#[test]
fn note_marks_stay_in_the_text_and_gaps_are_blanks() {
    let runs = [
        run("De soep", 600, 1000),
        sized("2", 950, 960, 60),
        run("is", 1010, 1000),
        run("op", 1135, 1000),
        run("en", 1270, 1000),
    ];
    assert_eq!(untagged(&runs), ["p: De soep2 is op en"]);
}

#[test]
fn what_is_drawn_twice_is_read_once() {
    let runs = [run("Vet", 600, 1000), run("Vet", 603, 1000), run("gedrukt", 790, 1000)];
    assert_eq!(untagged(&runs), ["p: Vet gedrukt"]);
}

#[test]
fn links_are_found_by_their_places() {
    let runs = lines(&["Schrijf naar soep@example.org of bel."], 600, 1000);
    let links = r#"[1250,920,850,110,"mailto:soep@example.org"]"#;
    let leaf = read(&page(&runs, links, "null"));
    assert_eq!(
        crate::given::shown(&leaf.blocks),
        ["p: Schrijf naar [soep@example.org](mailto:soep@example.org) of bel."]
    );
}
