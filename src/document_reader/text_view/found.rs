//! Where words stand in a text, whatever their capitals and accents.

/// Where words stand in a text, from and to, in UTF-16 code units. A blank stands for any number of blanks.
/// `decompose` takes the accents off a letter, to stand after it (Unicode NFD).
#[cfg_attr(not(target_arch = "wasm32"), allow(dead_code, reason = "marks are for the eye"))]
pub(crate) fn find(text: &str, words: &str, decompose: impl Fn(char) -> String) -> Vec<(u32, u32)> {
    let words: Vec<char> = folded(words.trim(), &decompose).iter().map(|letter| letter.folded).collect();
    let text = folded(text, &decompose);
    let (mut found, mut at) = (Vec::new(), 0);
    if words.is_empty() {
        return found;
    }
    while let Some(part) = text.get(at..at + words.len()) {
        let is_match = part.iter().zip(&words).all(|(letter, wanted)| letter.folded == *wanted);
        if let (true, Some(first), Some(last)) = (is_match, part.first(), part.last()) {
            found.push((first.from, last.to));
            at += words.len();
        } else {
            at += 1;
        }
    }
    found
}

/// A small letter without accents, and what it stands for in the text.
struct Letter {
    folded: char,
    from: u32,
    to: u32,
}

fn folded(text: &str, decompose: &impl Fn(char) -> String) -> Vec<Letter> {
    let mut letters: Vec<Letter> = Vec::with_capacity(text.len());
    let mut to = 0;
    for letter in text.chars() {
        let from = to;
        to += if letter > '\u{ffff}' { 2 } else { 1 };
        if letter.is_whitespace() {
            match letters.last_mut().filter(|last| last.folded == ' ') {
                Some(last) => last.to = to,
                None => letters.push(Letter { folded: ' ', from, to }),
            }
        } else if letter.is_ascii() {
            letters.push(Letter { folded: letter.to_ascii_lowercase(), from, to });
        } else if is_silent(letter) {
            // An accent of its own belongs to the letter before.
            if let Some(last) = letters.last_mut() {
                last.to = to;
            }
        } else if ('\u{c0}'..'\u{2000}').contains(&letter) {
            let parts = decompose(letter);
            let parts = parts.chars().filter(|part| !is_silent(*part)).flat_map(char::to_lowercase);
            letters.extend(parts.map(|folded| Letter { folded, from, to }));
        } else {
            letters.extend(letter.to_lowercase().map(|folded| Letter { folded, from, to }));
        }
    }
    letters
}

/// Accents, vowel points, and the hyphen that shows at the end of a line alone.
fn is_silent(letter: char) -> bool {
    matches!(letter,
        '\u{ad}' | '\u{300}'..='\u{36f}' | '\u{591}'..='\u{5bd}' | '\u{64b}'..='\u{65f}'
        | '\u{1ab0}'..='\u{1aff}' | '\u{1dc0}'..='\u{1dff}' | '\u{20d0}'..='\u{20ff}' | '\u{fe20}'..='\u{fe2f}')
}

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod tests {
    use icu::normalizer::DecomposingNormalizerBorrowed;

    use super::*;

    fn found(text: &str, words: &str) -> Vec<String> {
        let normaliser = DecomposingNormalizerBorrowed::new_nfd();
        let units: Vec<u16> = text.encode_utf16().collect();
        let places = find(text, words, |letter| normaliser.normalize(&letter.to_string()).into_owned());
        places
            .iter()
            .map(|(from, to)| String::from_utf16(&units[*from as usize..*to as usize]).unwrap())
            .collect()
    }

    #[test]
    fn capitals_and_accents_do_not_count() {
        assert_eq!(found("Été, ete, ÉTÉ, étage", "été"), ["Été", "ete", "ÉTÉ"]);
        assert_eq!(found("cafe\u{301}s", "café"), ["cafe\u{301}"]);
        assert_eq!(found("Ἀθήνα", "αθηνα"), ["Ἀθήνα"]);
    }

    #[test]
    fn offsets_are_those_of_the_text_as_it_stands() {
        assert_eq!(found("😀 İstanbul 😀 brochure", "BROCHURE"), ["brochure"]);
        assert_eq!(find("😀ab", "b", |letter| letter.to_string()), [(3, 4)]);
    }

    #[test]
    fn blanks_and_soft_hyphens_are_no_obstacle() {
        assert_eq!(found("goed\n  nieuws", "goed nieuws"), ["goed\n  nieuws"]);
        assert_eq!(found("bro\u{ad}chure", "brochure"), ["bro\u{ad}chure"]);
    }

    #[test]
    fn no_words_are_nowhere() {
        assert_eq!(found("all of it", "  "), Vec::<String>::new());
        assert_eq!(found("", "words"), Vec::<String>::new());
    }
}
