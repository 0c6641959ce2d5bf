//! The language of a text (BCP 47).

use std::fmt;

/// A well-formed language tag in its usual case: `nl`, `fr-BE`, `zh-Hant`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Language(String);

impl Language {
    /// English, which the interface always speaks.
    pub fn english() -> Self {
        Self("en".to_owned())
    }

    /// Reads a tag; `nl_BE` and other letter case are accepted. `None` when it is not well-formed, or longer than any
    /// that is in use (RFC 5646, section 4.4.1).
    pub fn parse(raw: &str) -> Option<Self> {
        const LONGEST: usize = 64;
        if raw.len() > LONGEST {
            return None;
        }
        let mut tag = String::with_capacity(raw.len());
        for (position, subtag) in raw.trim().split(['-', '_']).enumerate() {
            let is_word =
                (1..=8).contains(&subtag.len()) && subtag.bytes().all(|byte| byte.is_ascii_alphanumeric());
            if !is_word || (position == 0 && !is_primary(subtag)) {
                return None;
            }
            if position > 0 {
                tag.push('-');
            }
            push_subtag(&mut tag, subtag, position);
        }
        (tag != "und").then_some(Self(tag))
    }

    /// The tag.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The language alone: `fr` of `fr-BE`.
    pub fn primary(&self) -> &str {
        self.0.split('-').next().unwrap_or_default()
    }

    /// Whether both are one language, whatever the region or script.
    pub fn is_same_language(&self, other: &Self) -> bool {
        self.primary() == other.primary()
    }

    /// Whether it is written from right to left: by its script, else by the language's usual script (CLDR).
    pub fn is_right_to_left(&self) -> bool {
        let script = self.0.split('-').skip(1).find(|subtag| subtag.len() == 4);
        match script {
            Some(script) => matches!(script, "Arab" | "Hebr" | "Thaa" | "Syrc" | "Nkoo" | "Adlm" | "Rohg"),
            None => matches!(
                self.primary(),
                "ar" | "he"
                    | "fa"
                    | "ur"
                    | "yi"
                    | "ps"
                    | "sd"
                    | "ug"
                    | "dv"
                    | "ckb"
                    | "syr"
                    | "nqo"
                    | "arc"
                    | "lrc"
                    | "mzn"
            ),
        }
    }
}

impl fmt::Display for Language {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

fn is_primary(subtag: &str) -> bool {
    (2..=3).contains(&subtag.len()) && subtag.bytes().all(|byte| byte.is_ascii_alphabetic())
}

/// Scripts are written `Latn` and regions `BE`; all else is lower-case (RFC 5646, section 2.1.1).
fn push_subtag(tag: &mut String, subtag: &str, position: usize) {
    let lower = subtag.to_ascii_lowercase();
    match lower.len() {
        2 if position > 0 => tag.push_str(&lower.to_ascii_uppercase()),
        4 if position > 0 => {
            tag.push_str(&lower[..1].to_ascii_uppercase());
            tag.push_str(&lower[1..]);
        }
        _ => tag.push_str(&lower),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_is_written_in_its_usual_case() {
        for (raw, tag) in
            [("NL", "nl"), ("fr_be", "fr-BE"), ("ZH-hant-tw", "zh-Hant-TW"), (" en-GB ", "en-GB")]
        {
            assert_eq!(Language::parse(raw).unwrap().as_str(), tag);
        }
    }

    #[test]
    fn what_is_no_tag_is_no_language() {
        for raw in ["", "n", "Nederlands (België)", "en--GB", "und", "12", "english"] {
            assert_eq!(Language::parse(raw), None, "{raw}");
        }
    }

    #[test]
    fn the_direction_follows_script_then_language() {
        for (tag, right_to_left) in
            [("ar", true), ("fa-IR", true), ("az-Arab", true), ("nl", false), ("ar-Latn", false)]
        {
            assert_eq!(Language::parse(tag).unwrap().is_right_to_left(), right_to_left, "{tag}");
        }
    }
}
