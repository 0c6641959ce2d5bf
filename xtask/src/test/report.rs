//! What was tested, and what was not.

use std::time::{Duration, Instant};

use anyhow::Result;

use super::failures::Failures;
use crate::step::{in_words, step};

/// Gathers the outcome of each stage, for the summary at the end.
#[derive(Default)]
pub(crate) struct Report {
    done: Vec<Done>,
    untested: Vec<(String, String)>,
}

/// One stage, and how it went.
struct Done {
    title: String,
    took: Duration,
    passed: bool,
    /// What failed, or failed at first.
    remarks: String,
}

impl Report {
    /// Does one stage and remembers how it went.
    pub(crate) fn stage(
        &mut self,
        title: &str,
        estimate: &str,
        work: impl FnOnce() -> Result<Failures>,
    ) -> Result<()> {
        let start = Instant::now();
        let outcome = step(title, estimate, work);
        let remarks = match &outcome {
            Ok(overcome) if overcome.is_empty() => String::new(),
            Ok(overcome) => format!("*** FAILED AT FIRST, passed when told once more: {overcome}"),
            Err(error) => format!("{error:#}"),
        };
        let (title, took, passed) = (title.to_owned(), start.elapsed(), outcome.is_ok());
        self.done.push(Done { title, took, passed, remarks });
        outcome.map(drop)
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
        for Done { title, took, passed, remarks } in &self.done {
            let verdict = if *passed { "passed" } else { "FAILED" };
            lines.push(format!("    {verdict}  {title} ({})", in_words(*took)));
            lines.extend(remarks.lines().map(|remark| format!("            {remark}")));
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
        let _ = report.stage("Format", "a second", || Ok(Failures::default()));
        let _ = report.stage("Lints", "a minute", || anyhow::bail!("found some"));
        let _ = report.stage("Stories", "minutes", || {
            let mut overcome = Failures::default();
            overcome.hear("test gates::one_opens ... FAILED");
            Ok(overcome)
        });
        report.untested("webkit", "WebKitWebDriver is not on this machine");
        let summary = report.summary();
        assert!(summary.contains("    passed  Format"), "{summary}");
        assert!(summary.contains("    FAILED  Lints"), "{summary}");
        assert!(summary.contains("            found some\n"), "{summary}");
        let overcome = "passed  Stories (0.0 s)\n            *** FAILED AT FIRST, passed when told once more: gates::one_opens\n";
        assert!(summary.contains(overcome), "{summary}");
        assert!(summary.contains("*** NOT TESTED: webkit: WebKitWebDriver is not"), "{summary}");
    }
}
