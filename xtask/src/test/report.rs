//! What was tested, and what was not.

use std::time::{Duration, Instant};

use anyhow::Result;

use crate::step::{in_words, step};

/// Gathers the outcome of each stage, for the summary at the end.
#[derive(Default)]
pub(crate) struct Report {
    done: Vec<(String, Duration, bool)>,
    untested: Vec<(String, String)>,
}

impl Report {
    /// Does one stage and remembers how it went.
    pub(crate) fn stage(
        &mut self,
        title: &str,
        estimate: &str,
        work: impl FnOnce() -> Result<()>,
    ) -> Result<()> {
        let start = Instant::now();
        let outcome = step(title, estimate, work);
        self.done.push((title.to_owned(), start.elapsed(), outcome.is_ok()));
        outcome
    }

    /// Remembers that something is not tested.
    pub(crate) fn untested(&mut self, what: &str, why: &str) {
        self.untested.push((what.to_owned(), why.to_owned()));
    }

    /// Prints the summary.
    pub(crate) fn print(&self) {
        println!("\n{}", self.summary());
    }

    fn summary(&self) -> String {
        let mut lines = vec!["==> Summary".to_owned()];
        for (title, took, passed) in &self.done {
            let verdict = if *passed { "passed" } else { "FAILED" };
            lines.push(format!("    {verdict}  {title} ({})", in_words(*took)));
        }
        for (what, why) in &self.untested {
            lines.push(format!("    *** NOT TESTED: {what}: {why}"));
        }
        lines.join("\n") + "\n"
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_summary_is_loud_about_what_was_left_out() {
        let mut report = Report::default();
        let _ = report.stage("Format", "a second", || Ok(()));
        let _ = report.stage("Lints", "a minute", || anyhow::bail!("found some"));
        report.untested("webkit", "WebKitWebDriver is not on this machine");
        let summary = report.summary();
        assert!(summary.contains("    passed  Format"), "{summary}");
        assert!(summary.contains("    FAILED  Lints"), "{summary}");
        assert!(summary.contains("*** NOT TESTED: webkit: WebKitWebDriver is not"), "{summary}");
    }
}
