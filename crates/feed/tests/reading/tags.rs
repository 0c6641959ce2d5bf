//! Tags.

use crate::{item_with, told};

/// The tags read, and the names of the findings.
fn tags(raw: &str) -> (Vec<String>, Vec<&'static str>) {
    let (item, findings) = item_with(&format!(r#""tags": {raw}"#));
    (item.tags, told(&findings).into_iter().map(|(code, _)| code).collect())
}

fn texts(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| (*text).to_owned()).collect()
}

#[test]
fn tags_are_trimmed_and_shown_as_written() {
    assert_eq!(tags(r#"[" Zorg ", "a/b", "a, b"]"#), (texts(&["Zorg", "a/b", "a, b"]), vec![]));
}

#[test]
fn tags_in_one_text_are_split_at_commas() {
    assert_eq!(
        tags(r#""Zorg, welzijn,,R&amp;D""#),
        (texts(&["Zorg", "welzijn", "R&D"]), vec!["text-for-list", "markup-in-text"])
    );
}

#[test]
fn references_in_tags_are_decoded() {
    assert_eq!(tags(r#"["R&amp;D"]"#), (texts(&["R&D"]), vec!["markup-in-text"]));
}

#[test]
fn of_spellings_in_other_letter_case_the_first_stays() {
    assert_eq!(tags(r#"["Élan", "élan", "ÉLAN"]"#), (texts(&["Élan"]), vec!["tag-repeated", "tag-repeated"]));
}

#[test]
fn among_many_tags_repeats_are_found_as_well() {
    let many: Vec<String> = (0..40).map(|number| format!("tag {number}")).collect();
    let raw = format!(r#"["{}", "{}"]"#, many.join(r#"", ""#), many.join(r#"", ""#).to_uppercase());
    assert_eq!(tags(&raw), (many, vec!["tag-repeated"; 40]));
}

#[test]
fn tags_of_other_types_are_read_or_told() {
    assert_eq!(
        tags(r#"[2024, {"name": "a"}]"#),
        (texts(&["2024", "a"]), vec!["number-for-text", "object-for-text"])
    );
    assert_eq!(
        tags(r#"[null, "", [1], "a"]"#),
        (texts(&["a"]), vec!["empty-element", "empty-element", "wrong-type"])
    );
    assert_eq!(tags("3"), (vec![], vec!["wrong-type"]));
    assert_eq!(tags("null"), (vec![], vec![]));
}
