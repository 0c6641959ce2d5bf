//! Stories are told, and what failed is told once more on a build server.

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

use super::failures::Failures;
use crate::command::announce;

/// How often a story may fail.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Chances {
    /// Never: on a person's machine.
    One,
    /// Once: on a build server.
    Two,
}

/// Tells stories, one at a time: a browser that shares two cores with another runs into its timeouts.
///
/// With two chances those that fail are told once more. Whoever passes then is given back: browsers and their
/// drivers are not ours, a build server is shared, and one of hundreds of stories that stumbles there says little about a
/// change. It must not be silent, either.
///
/// # Errors
/// When stories fail, with what they said.
pub(super) fn tell(cargo: impl Fn() -> Command, test: &str, chances: Chances) -> Result<Failures> {
    let all = ["test", "--package", "stories", "--test", test, "--", "--test-threads=1"];
    let first = told(cargo().args(all), None)?;
    if first.is_empty() {
        return Ok(first);
    }
    if chances == Chances::One {
        bail!("{first}");
    }
    let names = first.names();
    println!("\n    Told once more: {}", names.join(", "));
    let second = told(cargo().args(all).arg("--exact").args(names), Some(names.len()))?;
    if !second.is_empty() {
        bail!("{second}");
    }
    Ok(first)
}

/// Runs the command to its end, its output shown as it comes, and gathers what failed. There may be a number of tests that it
/// has to run.
fn told(command: &mut Command, tests: Option<usize>) -> Result<Failures> {
    let line = announce(command);
    let started = command.stdout(Stdio::piped()).spawn();
    let mut child = started.with_context(|| format!("`{line}` could not be started"))?;
    let mut failures = Failures::default();
    if let Some(output) = child.stdout.take() {
        for said in BufReader::new(output).split(b'\n') {
            let said = String::from_utf8_lossy(&said?).into_owned();
            println!("{said}");
            failures.hear(&said);
        }
    }
    let status = child.wait()?;
    if !failures.are_all_of(tests) || status.success() != failures.is_empty() {
        bail!("`{line}` did not come to its end ({status}): {failures}");
    }
    Ok(failures)
}
