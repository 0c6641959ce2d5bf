//! What goes into one field of a record.

/// Words on one line: no line may begin inside a field that a program reads line by line.
pub(super) fn one_line(text: &str) -> String {
    let words = text.split(|letter: char| letter.is_whitespace() || letter.is_control());
    words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_line_begins_inside_a_field() {
        assert_eq!(one_line(" a\r\nER  - \u{0}b\u{2028}c\td "), "a ER - b c d");
        assert_eq!(one_line("\n \r"), "");
    }
}
