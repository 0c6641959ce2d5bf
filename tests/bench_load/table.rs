//! What is printed in the end.

use std::fmt::Write;

use crate::{contestant::Contestant, load::Load, median::median};

/// The largest paint of a written page is to take no more of the bare page's time than this.
const AIM: f64 = 1.1;

/// Medians, a line for each contestant, in their order.
pub(crate) fn of(loads: &[Vec<Load>; Contestant::ALL.len()]) -> String {
    let mut table = format!(
        "    {:<22}{:>13}{:>15}{:>12}{:>12}{:>8}\n",
        "medians, in ms", "first paint", "largest paint", "taken over", "KB down", "ratio"
    );
    let middle = |loads: &[Load], value: fn(&Load) -> f64| median(loads.iter().map(value));
    let [bare, styled, written, _] = loads.each_ref().map(|loads| middle(loads, |load| load.largest));
    for (contestant, loads) in Contestant::ALL.into_iter().zip(loads) {
        let of = |value| middle(loads, value);
        let largest = of(|load| load.largest);
        let taken_over = if contestant.has_program() {
            format!("{:.0}", of(|load| load.taken_over))
        } else {
            "–".to_owned()
        };
        let _ = writeln!(
            table,
            "    {:<22}{:>13.0}{largest:>15.0}{taken_over:>12}{:>12.1}{:>8.2}",
            contestant.name(),
            of(|load| load.first),
            of(|load| load.bytes) / 1e3,
            largest / bare,
        );
    }
    let _ = writeln!(
        table,
        "\n    The ratio is of largest paints, to the bare page's. The aim is {AIM} at the most for the written page: it is {:.2},\n    \
         and {:.2} to the page with a style.",
        written / bare,
        written / styled
    );
    table
}

#[cfg(test)]
mod tests {
    use super::*;

    fn load(largest: f64, taken_over: f64) -> Vec<Load> {
        vec![Load { first: largest - 50.0, largest, taken_over, bytes: 6_100.0 }]
    }

    #[test]
    fn each_line_is_below_the_head_and_says_how_far_it_is() {
        let table =
            of(&[load(400.0, f64::NAN), load(500.0, f64::NAN), load(600.0, 4_000.0), load(3_000.0, 3_010.0)]);
        let lines: Vec<&str> = table.lines().collect();
        assert_eq!(
            lines[1],
            "    bare page                       350            400           –         6.1    1.00"
        );
        assert_eq!(
            lines[3],
            "    portal, written                 550            600        4000         6.1    1.50"
        );
        assert!(lines[..5].iter().all(|line| line.chars().count() == lines[0].chars().count()), "{table}");
        assert!(table.ends_with("it is 1.50,\n    and 1.20 to the page with a style.\n"), "{table}");
    }
}
