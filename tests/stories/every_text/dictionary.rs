//! What is known of texts: in which language each one is.

use std::collections::{BTreeSet, HashMap, HashSet};

use feed::{Language, Link};

use super::pattern::Pattern;

/// The languages that a text may be in, without their regions; empty is a language that nobody knows.
pub(super) type Languages = BTreeSet<String>;

/// What a dictionary says of a text.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Known {
    /// It is in one of these.
    In(Languages),
    /// It is in none, or the same in all: a number, a name.
    Neutral,
    /// Nothing: nobody knows where it comes from.
    Nothing,
}

/// Every text that a page may have.
#[derive(Default)]
pub(super) struct Dictionary {
    whole: HashMap<String, Languages>,
    dates: HashMap<String, Languages>,
    patterns: Vec<(Pattern, String)>,
    /// They are no words of a language, wherever else they stand.
    codes: HashSet<String>,
    names: HashSet<String>,
}

/// A text as it is looked up: nobody sees how many blanks there are.
fn plain(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn tag(language: Option<&Language>) -> String {
    language.map_or_else(String::new, |language| language.primary().to_owned())
}

impl Dictionary {
    /// This text is in this language; `None` is one that nobody knows.
    pub(super) fn learn(&mut self, text: &str, language: Option<&Language>) {
        self.whole.entry(plain(text)).or_default().insert(tag(language));
    }

    /// This day is written so in this language.
    pub(super) fn learn_date(&mut self, date: &str, language: &Language) {
        self.dates.entry(plain(date)).or_default().insert(tag(Some(language)));
        self.learn(date, Some(language));
    }

    /// Texts of this shape are in this language.
    pub(super) fn learn_pattern(&mut self, template: &str, language: &Language) {
        let template = plain(template);
        match Pattern::read(&template) {
            Some(pattern) => self.patterns.push((pattern, tag(Some(language)))),
            None => self.learn(&template, Some(language)),
        }
    }

    /// This text is a code, the same in all languages: `PDF`.
    pub(super) fn learn_code(&mut self, code: &str) {
        self.codes.insert(plain(code));
    }

    /// This text is a name; it is in no language, unless one is known.
    pub(super) fn learn_name(&mut self, name: &str) {
        self.names.insert(plain(name));
    }

    /// Looks a text up: as a whole, else fact by fact.
    pub(super) fn look_up(&self, text: &str) -> Known {
        let text = plain(text);
        let known = self.look_up_whole(&text);
        // Which way a line runs is said in it, unseen.
        let text = &text.replace('\u{200f}', "");
        if known != Known::Nothing || !text.contains(" · ") {
            return known;
        }
        let mut all = Known::Neutral;
        for fact in text.split(" · ") {
            all = match (all, self.look_up_whole(fact)) {
                (Known::Nothing, _) | (_, Known::Nothing) => return Known::Nothing,
                (Known::Neutral, other) | (other, Known::Neutral) => other,
                (Known::In(one), Known::In(other)) => Known::In(one.intersection(&other).cloned().collect()),
            };
        }
        all
    }

    fn look_up_whole(&self, text: &str) -> Known {
        if !text.contains(char::is_alphabetic) || self.codes.contains(text) {
            return Known::Neutral;
        }
        if let Some(languages) = self.whole.get(text) {
            return Known::In(languages.clone());
        }
        if self.names.contains(text) || Link::absolute(text).is_ok() {
            return Known::Neutral;
        }
        let is_date = |date: &str, language: &String| {
            self.dates.get(date).is_some_and(|languages| languages.contains(language))
        };
        let matching = self
            .patterns
            .iter()
            .filter(|(pattern, language)| pattern.matches(text, |date| is_date(date, language)));
        let languages: Languages = matching.map(|(_, language)| language.clone()).collect();
        if languages.is_empty() { Known::Nothing } else { Known::In(languages) }
    }
}
