//! The doctor's report as GitHub's workflow commands, which it shows beside a run.

use std::fmt::Write;

use feed::{Finding, Severity};
use portal::health::{FeedHealth, FeedState, Group};

/// So many places are named for each kind of finding.
const MOST_PLACES: usize = 10;

/// One command a line: one for each kind of finding in each feed, since GitHub shows no more than ten of a run.
pub fn as_github(feeds: &[FeedHealth]) -> String {
    let mut commands = String::new();
    for feed in feeds {
        match &feed.state {
            FeedState::Read(checkup) => {
                for group in &checkup.groups {
                    command(&mut commands, name(group.severity()), group.code.name(), &message(feed, group));
                }
            }
            FeedState::Failed(reason) => {
                command(&mut commands, "error", "feed-unreadable", &format!("{}: {reason}", feed.address));
            }
        }
    }
    commands
}

fn name(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Advice => "notice",
    }
}

fn message(feed: &FeedHealth, group: &Group) -> String {
    let mut message = format!("{}: {} {}", feed.address, group.code.done(), group.code.mend());
    for finding in group.findings.iter().take(MOST_PLACES) {
        message.push('\n');
        message.push_str(&place(finding));
    }
    if let Some(more) = group.findings.len().checked_sub(MOST_PLACES).filter(|more| *more > 0) {
        let _ = write!(message, "\nand {more} more");
    }
    message
}

fn place(finding: &Finding) -> String {
    let page = if finding.page > 1 { format!("page {}, ", finding.page) } else { String::new() };
    let place = if finding.place.is_empty() { "the feed" } else { &finding.place };
    let found = if finding.found.is_empty() { String::new() } else { format!(": {}", finding.found) };
    let item = finding.item.as_ref().map(|item| format!(" (item {item})")).unwrap_or_default();
    // A line break in the feed must not look like one of the list.
    format!("{page}{place}{found}{item}").replace(char::is_control, " ")
}

fn command(commands: &mut String, name: &str, title: &str, message: &str) {
    let _ = writeln!(commands, "::{name} title={}::{}", property(title), data(message));
}

/// What would end the line, or start another command, is escaped as GitHub's own toolkit does.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_in_a_feed_starts_a_command_of_its_own() {
        let mut commands = String::new();
        command(&mut commands, "error", "a:b,c", "100%\r\n::add-mask::x");
        assert_eq!(commands, "::error title=a%3Ab%2Cc::100%25%0D%0A::add-mask::x\n");
    }
}
