//! What is printed in the end.

use std::fmt::Write;

use crate::generated::Shape;
use crate::median::median;
use crate::round::Round;

/// What the reader is to take of `JSON.parse`'s time.
const AIM: f64 = 0.5;
/// The longest that a page may be busy, in milliseconds (W3C Long Tasks).
const LONGEST_TASK: f64 = 50.0;

/// Medians and ratios, a line for each feed.
pub(crate) fn of(measured: &[(&Shape, Vec<Round>)]) -> String {
    let mut table = format!(
        "    {:<18}{:>9}{:>10}{:>13}{:>12}{:>12}{:>15}{:>14}{:>18}\n",
        "medians, in ms",
        "MB",
        "findings",
        "TextDecoder",
        "JSON.parse",
        "feed::read",
        "Portal::build",
        "read / parse",
        "read / both of JS"
    );
    for (shape, rounds) in measured {
        let of = |value: fn(&Round) -> f64| median(rounds.iter().map(value));
        let (decoding, parsing) = (of(|round| round.decoding), of(|round| round.parsing));
        let reading = of(|round| round.reading);
        let _ = writeln!(
            table,
            "    {:<18}{:>9.2}{:>10}{decoding:>13.1}{parsing:>12.1}{reading:>12.1}{:>15.1}{:>14.2}{:>18.2}",
            shape.name,
            of(|round| round.bytes) / 1e6,
            rounds.first().map_or(0, |round| round.findings),
            of(|round| round.building),
            reading / parsing,
            reading / (decoding + parsing),
        );
    }
    let _ = writeln!(table, "\n    The aim is {AIM} of JSON.parse for feed::read.");
    table
}

/// How long reading and building keep the page busy: when all is new, and when the browser knows the code.
pub(crate) fn tasks(measured: &[(&Shape, Vec<Round>)], first: &[f64]) -> String {
    let Some((shape, rounds)) = measured.last() else { return String::new() };
    let longest = |tasks: &[f64]| tasks.iter().copied().fold(0.0, f64::max);
    let later: Vec<f64> = rounds.iter().map(Round::task).collect();
    format!(
        "    Reading {} and building its portal, in one task: {:.1} ms at most on {} first visits (median {:.1} ms),\n    \
         and {:.1} ms later on. No task is to be longer than {LONGEST_TASK} ms.\n",
        shape.name,
        longest(first),
        first.len(),
        median(first.iter().copied()),
        median(later),
    )
}
