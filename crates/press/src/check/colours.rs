//! The report in colours, for terminals. Whatever is no terminal gets it without: `anstream` sees to that.

use std::fmt::Write;

use anstyle::{AnsiColor, Style};

/// The lines that open a group of findings, and no others, start with how bad it is.
const SEVERITIES: [(&str, Style); 3] = [
    ("error ", AnsiColor::Red.on_default().bold()),
    ("warning ", AnsiColor::Yellow.on_default().bold()),
    ("advice ", AnsiColor::Cyan.on_default().bold()),
];

/// The report of `portal::health::as_text` with its groups marked.
pub fn coloured(report: &str) -> String {
    let mut coloured = String::with_capacity(report.len() + 256);
    for line in report.split_inclusive('\n') {
        match SEVERITIES.iter().find(|(word, _)| line.starts_with(word)) {
            Some((word, style)) => {
                let rest = &line[word.len()..];
                let _ = write!(coloured, "{style}{word}{style:#}{rest}");
            }
            None => coloured.push_str(line),
        }
    }
    coloured
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_opens_a_group_is_coloured() {
        let report = "https://example.org/feed.json\n  error in the title\n\nerror date-unreadable (1)\n";
        let coloured = coloured(report);
        assert_eq!(coloured.matches('\u{1b}').count(), 3, "{coloured:?}");
        assert_eq!(anstream::adapter::strip_str(&coloured).to_string(), report);
    }
}
