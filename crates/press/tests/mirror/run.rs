//! Running the command.

use std::process::Command;

use crate::portal::Portal;
use crate::ran::{Run, press};

/// `tribune-press mirror` into the portal's folder, with these arguments and what lets it ask our own server.
pub(crate) fn command(portal: &Portal, arguments: &[&str]) -> Command {
    let mut command = press("mirror");
    command.arg("--into").arg(portal.content());
    let has = |name: &str| arguments.iter().any(|argument| argument.starts_with(name));
    command.args(if has("--format") { &[][..] } else { &["--format", "json"] });
    command.args(if has("--allow-private") { &[][..] } else { &["--allow-private"] });
    command.args(arguments);
    command
}

/// Runs it to its end.
pub(crate) fn mirror(portal: &Portal, arguments: &[&str]) -> Run {
    Run::of(&mut command(portal, arguments))
}

impl Run {
    /// How many files are new, changed, unchanged and removed.
    pub(crate) fn counts(&self) -> [u64; 4] {
        let report = self.json();
        ["new", "changed", "unchanged", "removed"].map(|name| report[name].as_u64().unwrap())
    }

    /// The codes of the findings.
    pub(crate) fn codes(&self) -> Vec<String> {
        let report = self.json();
        let findings = report["findings"].as_array().unwrap();
        findings.iter().map(|finding| finding["code"].as_str().unwrap().to_owned()).collect()
    }
}
