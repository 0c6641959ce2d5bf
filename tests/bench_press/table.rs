//! What is printed.

use std::fmt::Write;

use crate::{median::median, run::Run};

/// The head of the table.
pub(crate) fn head() -> String {
    format!(
        "    {:>8}  {:<6}{:>10}{:>9}{:>11}{:>10}{:>9}{:>9}{:>8}",
        "articles", "", "seconds", "pages", "pages / s", "peak MB", "files", "MB", "x Hugo"
    )
}

/// What stands below it.
pub(crate) const FOOT: &str = "    Medians. Pages are all that are HTML, lists included; files and MB are what was written besides the input.\n    \
     x Hugo is Hugo's time for the same articles divided by the press's. Its theme has home, sections, tags and authors, in\n    \
     pages of 20, neighbours, RSS and a head of the same kind; no sanitising, no related articles, no documents.\n    \
     The aim is 5, with far less memory than the site has bytes.";

/// A line for the press and one for Hugo.
pub(crate) fn rows(articles: usize, runs: &[Vec<Run>; 2]) -> String {
    let [press, hugo] = runs;
    let ratio = seconds(hugo) / seconds(press);
    let mut rows = row(articles, "press", press, ratio);
    rows.push('\n');
    rows.push_str(&row(articles, "Hugo", hugo, 1.0));
    rows
}

fn seconds(runs: &[Run]) -> f64 {
    median(runs.iter().map(|run| run.seconds))
}

fn row(articles: usize, name: &str, runs: &[Run], ratio: f64) -> String {
    let Some(Run { written, .. }) = runs.first() else {
        return format!("    {articles:>8}  {name:<6}{:>10}", "–");
    };
    let seconds = seconds(runs);
    #[allow(clippy::cast_precision_loss, reason = "a table has three digits")]
    let of = |value: u64| value as f64;
    let peak = median(runs.iter().map(|run| of(run.peak)));
    let mut row = format!("    {articles:>8}  {name:<6}{seconds:>10.2}{:>9}", written.pages);
    let _ = write!(
        row,
        "{:>11.0}{:>10.0}{:>9}{:>9.1}{ratio:>8.2}",
        of(written.pages) / seconds,
        peak / 1e6,
        written.files,
        of(written.bytes) / 1e6
    );
    row
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::written::Written;

    fn run(seconds: f64) -> Run {
        let written = Written { files: 1_210, pages: 1_100, bytes: 9_870_000 };
        Run { seconds, peak: 123_000_000, written }
    }

    #[test]
    fn rows_are_below_the_head_and_say_how_many_times_as_fast() {
        let rows = rows(1_000, &[vec![run(0.5), run(9.0), run(0.4)], vec![run(2.0)]]);
        let lines: Vec<&str> = rows.lines().collect();
        assert_eq!(
            lines[0],
            "        1000  press       0.50     1100       2200       123     1210      9.9    4.00"
        );
        assert!(lines.iter().all(|line| line.chars().count() == head().chars().count()), "{rows}");
    }

    #[test]
    fn what_took_too_long_has_no_number() {
        assert!(rows(100_000, &[vec![], vec![run(2.0)]]).lines().next().unwrap().ends_with('–'));
    }
}
