//! Names that somebody gave, in a sentence.

use feed::Language;

use crate::platform::list;

/// Names in a row, as a language lists them: `A, B en C`.
pub(crate) fn names(names: &[String], language: &Language) -> String {
    let isolated: Vec<String> = names.iter().map(|name| isolated(name, language)).collect();
    list(&isolated, language)
}

/// A name for a sentence: where the two may run in different ways, between Unicode's isolates (UAX 9),
/// which do in a text what `<bdi>` does in a page.
fn isolated(name: &str, sentence: &Language) -> String {
    let is_of_right_to_left =
        |letter| matches!(letter, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}');
    if sentence.is_right_to_left() || name.chars().any(is_of_right_to_left) {
        ["\u{2068}", name, "\u{2069}"].concat()
    } else {
        name.to_owned()
    }
}

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_isolated_where_it_may_run_the_other_way() {
        let (english, arabic) = (Language::english(), Language::parse("ar").unwrap());
        assert_eq!(isolated("Ada", &english), "Ada");
        assert_eq!(isolated("أمل", &english), "\u{2068}أمل\u{2069}");
        assert_eq!(isolated("Ada", &arabic), "\u{2068}Ada\u{2069}");
    }
}
