//! Lines into sound text.

use super::*;

/// The text that these lines make.
fn joined(lines: &[&str]) -> String {
    let mut prose = Prose::default();
    for line in lines {
        prose.push(line, &Style::default(), None);
        prose.gap(Gap::Line);
    }
    crate::span::text_of(&prose.finish())
}

#[test]
fn lines_are_joined_with_a_blank() {
    assert_eq!(joined(&["De soep  stond ", " op\ttafel. "]), "De soep stond op tafel.");
}

#[test]
fn a_hyphen_of_the_line_is_dissolved_and_one_of_the_word_stays() {
    for (lines, text) in [
        (["over hetzelfde on-", "derwerp"], "over hetzelfde onderwerp"),
        (["in Noord-", "Holland"], "in Noord-Holland"),
        (["tijdens COVID-", "19"], "tijdens COVID-19"),
        (["dinsdag -", "of woensdag"], "dinsdag - of woensdag"),
        (["de voor-", "en nadelen"], "de voor- en nadelen"),
        (["Vor-", "und Nachteile"], "Vor- und Nachteile"),
        (["zij groei-", "en mee"], "zij groeien mee"),
        (["kos\u{ad}", "ten"], "kosten"),
        (["1914-", "1918"], "1914-1918"),
    ] {
        assert_eq!(joined(&lines), text);
    }
}

#[test]
fn letters_that_show_nothing_vanish_and_ligatures_are_spelt_out() {
    assert_eq!(joined(&["a\0f\u{ad}\u{fb01}\u{e001}\u{202e}ets", "o\u{fb03}ce"]), "affiets office");
    assert_eq!(joined(&["\u{fb00} \u{fb02} \u{fb04} \u{fb05} \u{fb06}"]), "ff fl ffl st st");
    assert_eq!(joined(&["ra\u{fb00}-", "et"]), "raff- et");
}

#[test]
fn no_break_blanks_stay_inside_a_text_alone() {
    assert_eq!(joined(&["\u{a0}« Oui\u{a0}»\u{a0}", "dit-elle\u{a0}"]), "« Oui\u{a0}»\u{a0} dit-elle");
}

#[test]
fn chinese_lines_are_joined_as_they_are() {
    assert_eq!(joined(&["我们在厨房", "里喝汤"]), "我们在厨房里喝汤");
    assert_eq!(joined(&["한국어", "문장"]), "한국어 문장");
}

#[test]
fn leaders_are_a_blank() {
    assert_eq!(
        joined(&["Inhoud . . . . . . . . . 3", "Soep.......... 4", "Wacht..."]),
        "Inhoud 3 Soep 4 Wacht..."
    );
}

#[test]
fn a_blank_beside_a_link_is_outside_it() {
    let mut prose = Prose::default();
    for (text, link) in [("Lees ", None), ("het boek", Some("#page=2")), (" nu", None)] {
        prose.push(text, &Style::default(), link);
    }
    let texts: Vec<_> = prose.finish().into_iter().map(|span| span.text).collect();
    assert_eq!(texts, ["Lees ", "het boek", " nu"]);
}
