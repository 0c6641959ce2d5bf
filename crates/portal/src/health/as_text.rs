//! The doctor's report as plain text: for a terminal, and to be pasted into a letter to whoever runs the CMS.

use feed::{Code, Finding, Severity, Timestamp};

use super::{Checkup, FeedHealth, FeedState, Group};

/// What there is to say about a kind of finding, in English sentences. `None` is left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct CodeTexts<'a> {
    /// What it means.
    pub meaning: Option<&'a str>,
    /// What the reader did.
    pub done: Option<&'a str>,
    /// How to put it right in the CMS.
    pub mend: Option<&'a str>,
}

/// Lines are broken before they get longer, in characters; an address may be longer all the same.
const WIDTH: usize = 96;

/// So many places of a kind are listed; the others are only counted.
const MOST_PLACES: usize = 10;

/// The report on these feeds, in British English. Ages are left out when `now` is not known.
pub fn as_text<'a>(
    feeds: &[FeedHealth],
    texts: &dyn Fn(Code) -> CodeTexts<'a>,
    now: Option<Timestamp>,
) -> String {
    let mut report = Report(String::new());
    for feed in feeds {
        if !report.0.is_empty() {
            report.line("", "");
        }
        report.line("", &feed.address);
        match &feed.state {
            FeedState::Read(checkup) => {
                report.facts(checkup, feed.size_in_bytes, now);
                for group in &checkup.groups {
                    report.group(group, &texts(group.code));
                }
            }
            FeedState::Failed(reason) => report.line("  ", &joined(&["cannot be read: ", reason])),
        }
    }
    report.0
}

struct Report(String);

impl Report {
    /// A text, broken into lines between words; each starts with the indent.
    fn line(&mut self, indent: &str, text: &str) {
        let mut length = indent.len();
        self.0.push_str(indent);
        for (at, word) in text.split(' ').enumerate() {
            let word = word.replace(is_harmful, "�");
            let word_length = word.chars().count();
            if at > 0 && length + 1 + word_length > WIDTH {
                self.0.push('\n');
                self.0.push_str(indent);
                length = indent.len();
            } else if at > 0 {
                self.0.push(' ');
                length += 1;
            }
            self.0.push_str(&word);
            length += word_length;
        }
        self.0.push('\n');
    }

    fn facts(&mut self, checkup: &Checkup, size_in_bytes: u64, now: Option<Timestamp>) {
        if let Some(title) = &checkup.title {
            self.line("  ", title);
        }
        let pages = counted(checkup.pages as usize, "page", "pages");
        let mut facts = joined(&[checkup.format.name(), ", ", &pages, ", ", &size(size_in_bytes), ": "]);
        facts.push_str(&counted(checkup.items, "item", "items"));
        for (number, one, many) in
            [(checkup.documents, "document", "documents"), (checkup.sections, "section", "sections")]
        {
            if number > 0 {
                facts.push_str(", ");
                facts.push_str(&counted(number, one, many));
            }
        }
        self.line("  ", &facts);
        self.languages(checkup);
        self.dates(checkup, now);
        if checkup.goes_on {
            self.line("  ", "It goes on: there are further pages that were not read.");
        }
        self.line("  ", &summary(checkup));
    }

    fn languages(&mut self, checkup: &Checkup) {
        let mut languages = String::from("Languages: ");
        let unsaid = (checkup.without_language > 0).then_some(("not said", checkup.without_language));
        let said = checkup.languages.iter().map(|(language, number)| (language.as_str(), *number));
        for (at, (language, number)) in said.chain(unsaid).enumerate() {
            let comma = if at == 0 { "" } else { ", " };
            languages.push_str(&joined(&[comma, language, " (", &number.to_string(), ")"]));
        }
        if checkup.items > 0 {
            self.line("  ", &languages);
        }
    }

    fn dates(&mut self, checkup: &Checkup, now: Option<Timestamp>) {
        let (Some(newest), Some(oldest)) = (checkup.newest, checkup.oldest) else { return };
        let age = now.map(|now| age(newest, now)).unwrap_or_default();
        self.line("  ", &joined(&["Newest item: ", &day(newest), &age, "; oldest: ", &day(oldest)]));
    }

    fn group(&mut self, group: &Group, texts: &CodeTexts<'_>) {
        self.line("", "");
        let number = group.findings.len();
        self.line(
            "",
            &joined(&[group.severity().name(), " ", group.code.name(), " (", &number.to_string(), ")"]),
        );
        for (label, text) in [("", texts.meaning), ("Done: ", texts.done), ("To mend: ", texts.mend)] {
            if let Some(text) = text {
                self.line("  ", &joined(&[label, text]));
            }
        }
        for finding in group.findings.iter().take(MOST_PLACES) {
            self.line("    ", &place(finding));
        }
        if number > MOST_PLACES {
            self.line("    ", &joined(&["and ", &(number - MOST_PLACES).to_string(), " more"]));
        }
    }
}

/// As in `3 errors, 12 warnings, 4 pieces of advice`.
fn summary(checkup: &Checkup) -> String {
    let kinds = [
        (Severity::Error, "error", "errors"),
        (Severity::Warning, "warning", "warnings"),
        (Severity::Advice, "piece of advice", "pieces of advice"),
    ];
    let mut summary = String::new();
    for (severity, one, many) in kinds {
        let number = checkup.number(severity);
        if number > 0 {
            let comma = if summary.is_empty() { "" } else { ", " };
            summary.push_str(&joined(&[comma, &counted(number, one, many)]));
        }
    }
    if summary.is_empty() { String::from("Nothing to mend.") } else { summary }
}

/// As in `page 2, items[12].date_published: 2024-03-05 (item 47)`.
fn place(finding: &Finding) -> String {
    let mut text = String::new();
    if finding.page > 1 {
        text.push_str(&joined(&["page ", &finding.page.to_string(), ", "]));
    }
    text.push_str(if finding.place.is_empty() { "the feed" } else { &finding.place });
    if !finding.found.is_empty() {
        text.push_str(&joined(&[": ", &finding.found]));
    }
    if let Some(item) = &finding.item {
        text.push_str(&joined(&[" (item ", item, ")"]));
    }
    text
}

/// What a feed holds must not look like a line of the report, nor steer a terminal, nor turn the line round.
fn is_harmful(letter: char) -> bool {
    letter.is_control()
        || matches!(letter, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

fn joined(parts: &[&str]) -> String {
    parts.concat()
}

fn counted(number: usize, one: &str, many: &str) -> String {
    joined(&[&number.to_string(), " ", if number == 1 { one } else { many }])
}

/// As in `812 KB`, in powers of ten.
fn size(bytes: u64) -> String {
    let (number, unit) = match bytes {
        0..1_000 => (bytes.to_string(), " bytes"),
        1_000..1_000_000 => ((bytes / 1_000).to_string(), " KB"),
        _ => {
            let tenth = bytes / 100_000;
            (joined(&[&(tenth / 10).to_string(), ".", &(tenth % 10).to_string()]), " MB")
        }
    };
    joined(&[&number, unit])
}

fn day(moment: Timestamp) -> String {
    moment.to_rfc3339().split('T').next().unwrap_or_default().to_owned()
}

fn age(moment: Timestamp, now: Timestamp) -> String {
    const DAY: i64 = 86_400;
    match (now.unix_seconds() - moment.unix_seconds()).div_euclid(DAY) {
        ..0 => String::from(" (in the future)"),
        0 => String::from(" (today)"),
        1 => String::from(" (1 day ago)"),
        days => joined(&[" (", &days.to_string(), " days ago)"]),
    }
}
