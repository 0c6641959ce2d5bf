//! What failed, as Rust's test programs tell it.

use std::fmt;

/// So many lines of the reason are repeated: a message of ours is shorter.
const LINES: usize = 6;

/// The tests that failed, and why.
#[derive(Default, PartialEq, Eq, Debug)]
pub(crate) struct Failures {
    names: Vec<String>,
    reasons: Vec<String>,
    /// So many of the next lines still belong to the last reason.
    rest: usize,
}

impl Failures {
    /// Takes in the next line of the output.
    pub(super) fn hear(&mut self, line: &str) {
        let named = line.strip_prefix("test ").and_then(|line| line.strip_suffix(" ... FAILED"));
        self.names.extend(named.map(str::to_owned));
        if line.starts_with("thread '") && line.contains(" panicked at ") {
            self.reasons.push(line.to_owned());
            self.rest = LINES;
        } else if line.is_empty() || line == "stack backtrace:" || line.starts_with("note: ") {
            self.rest = 0;
        } else if self.rest > 0
            && let Some(reason) = self.reasons.last_mut()
        {
            self.rest -= 1;
            reason.push_str("\n  ");
            reason.push_str(line);
        }
    }

    /// Whether nothing failed.
    pub(crate) fn is_empty(&self) -> bool {
        self.names.is_empty()
    }

    /// What the tests are called.
    pub(crate) fn names(&self) -> &[String] {
        &self.names
    }
}

impl fmt::Display for Failures {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}", self.names.join(", "))?;
        self.reasons.iter().try_for_each(|reason| write!(formatter, "\n{reason}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const OUTPUT: &str = "running 2 tests
test a::gate_opens ... FAILED
test a::gate_closes ... ok

failures:

---- a::gate_opens stdout ----
what was on the screen: gate_opens.png

thread 'a::gate_opens' (27832) panicked at tests/browser/patience.rs:25:9:
waited 20 seconds in vain
until the gate is open
stack backtrace:
   0: std::panicking::begin_panic

failures:
    a::gate_opens

test result: FAILED. 1 passed; 1 failed
";

    #[test]
    fn what_failed_and_why_is_heard() {
        let mut failures = Failures::default();
        OUTPUT.lines().for_each(|line| failures.hear(line));
        assert_eq!(failures.names(), ["a::gate_opens"]);
        assert_eq!(
            failures.to_string(),
            "a::gate_opens
thread 'a::gate_opens' (27832) panicked at tests/browser/patience.rs:25:9:
  waited 20 seconds in vain
  until the gate is open"
        );
    }

    #[test]
    fn what_passes_leaves_nothing() {
        let mut failures = Failures::default();
        failures.hear("test a::gate_closes ... ok");
        assert!(failures.is_empty());
    }
}
