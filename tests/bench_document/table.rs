//! What is printed of the openings.

use std::fmt;

/// The portal is to take no more of the plainest page's time than this.
const AIM: f64 = 1.1;

/// One document, on one profile, with one state of the cache: medians in milliseconds.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Row {
    /// Which document.
    pub(crate) document: String,
    /// On what.
    pub(crate) profile: &'static str,
    /// Cold or warm.
    pub(crate) cache: &'static str,
    /// The plainest page.
    pub(crate) plain: f64,
    /// The portal.
    pub(crate) portal: f64,
    /// The portal, half a second after the pointer came. Not a number where it was not taken.
    pub(crate) after_hover: f64,
}

impl Row {
    fn ratio(&self) -> f64 {
        self.portal / self.plain
    }
}

impl fmt::Display for Row {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { document, profile, cache, plain, portal, after_hover } = self;
        write!(
            formatter,
            "    {document:<12}{profile:<12}{cache:<7}{plain:>9.0}{portal:>9.0}{:>8.2}",
            self.ratio()
        )?;
        if after_hover.is_nan() {
            write!(formatter, "{:>15}", "–")
        } else {
            write!(formatter, "{after_hover:>15.0}")
        }
    }
}

/// The head of the table.
pub(crate) fn head() -> String {
    format!(
        "    click to first page with ink, medians in ms\n    {:<12}{:<12}{:<7}{:>9}{:>9}{:>8}{:>15}",
        "document", "profile", "cache", "plain", "portal", "ratio", "after a hover"
    )
}

/// How many reach the aim, and which is the farthest from it.
pub(crate) fn outcome(rows: &[Row]) -> String {
    let reached = rows.iter().filter(|row| row.ratio() <= AIM).count();
    let farthest = rows.iter().max_by(|one, other| one.ratio().total_cmp(&other.ratio()));
    let farthest = farthest.map_or(f64::NAN, Row::ratio);
    format!(
        "    The aim is a ratio of {AIM} at the most: {reached} of {} reach it, and the highest is {farthest:.2}.",
        rows.len()
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(portal: f64, after_hover: f64) -> Row {
        Row {
            document: "60 pages".to_owned(),
            profile: "fast",
            cache: "cold",
            plain: 200.0,
            portal,
            after_hover,
        }
    }

    #[test]
    fn a_row_is_below_its_head() {
        let head = head();
        let head = head.lines().last().unwrap();
        let line = row(230.0, 190.0).to_string();
        assert_eq!(line, "    60 pages    fast        cold         200      230    1.15            190");
        assert_eq!(line.chars().count(), head.chars().count());
    }

    #[test]
    fn what_was_not_taken_is_no_number() {
        let line = row(230.0, f64::NAN).to_string();
        assert!(line.ends_with("1.15              –"), "{line}");
    }

    #[test]
    fn the_outcome_says_how_far_it_is_to_the_aim() {
        let rows = [row(220.0, 1.0), row(300.0, 1.0)];
        let said = "    The aim is a ratio of 1.1 at the most: 1 of 2 reach it, and the highest is 1.50.";
        assert_eq!(outcome(&rows), said);
    }
}
