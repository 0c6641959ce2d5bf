//! Pages of the demo's documents, as PDF.js tells them.

use crate::given::{read, shown};

const PAGES: [&str; 6] = [
    include_str!("../pages/cocreatie-2.json"),
    include_str!("../pages/cocreatie-4.json"),
    include_str!("../pages/guide-4.json"),
    include_str!("../pages/annual-report-2.json"),
    include_str!("../pages/annual-report-4.json"),
    include_str!("../pages/warm-wonen-7.json"),
];

fn without_tree(json: &str) -> String {
    format!("{},\"tree\":null}}", json.split_once(",\"tree\":").unwrap().0)
}

#[test]
fn a_table_a_quotation_and_divided_words_are_read() {
    let leaf = read(PAGES[0]);
    let blocks = shown(&leaf.blocks);
    assert!(leaf.is_tagged);
    assert_eq!(blocks[1], "h1: Waarom vrije tijd geen bijzaak is");
    assert_eq!(
        blocks[4],
        "quote: p: „Ze vroegen altijd of ik wilde meedoen. Niemand vroeg ooit wat er te doen moest zijn.”"
    );
    let table = &blocks[7];
    assert!(table.starts_with("table: Tabel 1: Vier trappen van samenwerking, met de vraag"), "{table}");
    assert!(
        table.contains(": # Trap | # Wat de organisatie doet | # Wat de groep vraagt || Toeleiden | "),
        "{table}"
    );
    // PDF.js drops Typst's hyphens.
    assert!(table.contains("Raadplegen | Voorkeuren bevragen en daarna kiezen | "), "{table}");
    assert!(!leaf.plain_text().contains("Focus op in Cultuur"), "the footer is there");
}

#[test]
fn lists_and_links_are_read() {
    let blocks = shown(&read(PAGES[1]).blocks);
    assert!(blocks[2].starts_with("ul: (Wie had het eerste idee, en wie heeft het"), "{}", blocks[2]);
    let paragraph = &blocks[5];
    assert!(
        paragraph.starts_with("p: In het [overzicht van methodieken](https://example.org/cocreatie) staan")
    );
    assert!(paragraph.contains(" terug in [het kaartje achteraan](#page=4), dat u kunt uitknippen."));
}

#[test]
fn what_is_in_no_paragraph_is_read_as_it_was_drawn() {
    let blocks = shown(&read(PAGES[2]).blocks);
    let line =
        "p: Participants : de quatre à douze. Durée : 75 minutes. Matériel : une chaise, des feuilles.";
    assert_eq!(blocks[2], line);
    assert!(
        blocks[4].starts_with("ol: (Placer une chaise vide dans le cercle, sans explication.) (Demander")
    );
}

#[test]
fn a_table_of_contents_is_a_list_of_links_without_leaders() {
    let blocks = shown(&read(PAGES[3]).blocks);
    assert_eq!(blocks.len(), 2);
    assert!(blocks[1].starts_with("ul: (["), "{}", blocks[1]);
    assert!(blocks[1].contains("](#page=3)"), "{}", blocks[1]);
    assert!(blocks[1].contains(" + ul: (["), "{}", blocks[1]);
    assert!(!blocks[1].contains(". ."), "{}", blocks[1]);
}

#[test]
fn a_tree_and_the_places_of_letters_tell_the_same_words() {
    for json in PAGES {
        let (told, inferred) = (read(json), read(&without_tree(json)));
        assert!(told.is_tagged && !inferred.is_tagged);
        // Words that are divided at a line's end are whole in the tree alone: PDF.js drops Typst's hyphens. The cells
        // of a table are read line by line without it.
        let letters = |text: String| {
            let mut letters: Vec<char> = text.chars().filter(|letter| letter.is_alphanumeric()).collect();
            letters.sort_unstable();
            letters.into_iter().collect::<String>()
        };
        assert_eq!(letters(told.plain_text()), letters(inferred.plain_text()));
        let headings = |leaf: &reflow::Leaf| {
            shown(&leaf.blocks).into_iter().filter(|block| block.starts_with('h')).count()
        };
        assert!(headings(&told) == headings(&inferred), "{:?}", shown(&inferred.blocks));
    }
}

#[test]
fn prose_is_the_same_with_and_without_a_tree() {
    let words = |json: &str| -> Vec<String> {
        read(json).plain_text().split_whitespace().map(str::to_owned).collect()
    };
    for json in [PAGES[2], PAGES[4]] {
        assert_eq!(words(json), words(&without_tree(json)));
    }
}
