//! Running the command.

use crate::ran::{Run, press};

/// Runs `tribune-press check` with these arguments.
pub(crate) fn check(arguments: &[&str]) -> Run {
    Run::of(press("check").args(arguments))
}

impl Run {
    /// The kinds of finding in the first feed of a JSON report, each with its places and items.
    pub(crate) fn found(&self, code: &str) -> Vec<(String, Option<String>)> {
        let report = self.json();
        let groups = report["feeds"][0]["findings"].as_array().unwrap();
        let places = groups.iter().filter(|group| group["code"] == code).flat_map(|group| {
            group["places"].as_array().unwrap().iter().map(|place| {
                (place["place"].as_str().unwrap().to_owned(), place["item"].as_str().map(str::to_owned))
            })
        });
        places.collect()
    }

    /// What stood at each place of a kind of finding.
    pub(crate) fn quotes(&self, code: &str) -> Vec<String> {
        let report = self.json();
        let groups = report["feeds"][0]["findings"].as_array().unwrap();
        let places = groups.iter().filter(|group| group["code"] == code).flat_map(|group| {
            group["places"]
                .as_array()
                .unwrap()
                .iter()
                .map(|place| place["found"].as_str().unwrap().to_owned())
        });
        places.collect()
    }
}
