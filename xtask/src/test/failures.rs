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
    /// How many tests were run, and how many of them failed, once the program has come to its end.
    counted: Option<[usize; 2]>,
}

impl Failures {
    /// Takes in the next line of the output.
    pub(super) fn hear(&mut self, line: &str) {
        self.counted = line.strip_prefix("test result: ").map_or(self.counted, counted);
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

    /// Whether the program told of each of its tests, so many of them: one that was killed on the way did not.
    pub(super) fn are_all_of(&self, tests: Option<usize>) -> bool {
        self.counted
            .is_some_and(|[run, failed]| failed == self.names.len() && tests.is_none_or(|tests| run == tests))
    }

    /// What the tests are called.
    pub(crate) fn names(&self) -> &[String] {
        &self.names
    }
}

/// `FAILED. 230 passed; 1 failed; 0 ignored; …`: how many were run, and how many failed.
fn counted(result: &str) -> Option<[usize; 2]> {
    let number = |what: &str| {
        let before = result.split_once(what)?.0;
        before.trim_end().rsplit(' ').next()?.parse::<usize>().ok()
    };
    let failed = number("failed;")?;
    Some([number("passed;")? + failed, failed])
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

test result: FAILED. 1 passed; 1 failed; 0 ignored; 0 measured
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
    fn a_program_that_did_not_come_to_its_end_is_known() {
        let mut failures = Failures::default();
        let (before, end) = OUTPUT.trim_end().rsplit_once('\n').unwrap();
        before.lines().for_each(|line| failures.hear(line));
        assert!(!failures.are_all_of(None));
        failures.hear(end);
        assert!(failures.are_all_of(None) && failures.are_all_of(Some(2)) && !failures.are_all_of(Some(3)));
    }

    #[test]
    fn what_passes_leaves_nothing() {
        let mut failures = Failures::default();
        failures.hear("test a::gate_closes ... ok");
        assert!(failures.is_empty());
    }
}
