//! Running the command.

use std::process::Command;

use crate::built::Built;
use crate::ran::{Run, press};

/// `tribune-press prerender` on a portal, with these further arguments.
pub(crate) fn command(built: &Built, arguments: &[&str]) -> Command {
    let mut command = press("prerender");
    command.arg(built.path()).args(["--site", &built.site]);
    command
        .args(if arguments.contains(&"--format") { &[][..] } else { &["--format", "json"] })
        .args(arguments);
    command
}

/// Runs it to its end.
pub(crate) fn prerender(built: &Built, arguments: &[&str]) -> Run {
    Run::of(&mut command(built, arguments))
}

impl Run {
    /// How many files are new, changed, unchanged and removed.
    pub(crate) fn counts(&self) -> [u64; 4] {
        let report = self.json();
        ["new", "changed", "unchanged", "removed"].map(|name| report[name].as_u64().unwrap())
    }
}
