//! Running the command.

use std::process::Command;

/// What a run left behind.
#[derive(Debug)]
pub(crate) struct Run {
    pub(crate) code: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

/// Runs `tribune-press check` with these arguments.
pub(crate) fn check(arguments: &[&str]) -> Run {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tribune-press"));
    // A proxy of this machine knows nothing of our server.
    for name in ["http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"] {
        command.env_remove(name);
    }
    let output = command.arg("check").args(arguments).output().unwrap();
    Run {
        code: output.status.code().unwrap(),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}

impl Run {
    /// The report, when it was asked for as JSON.
    pub(crate) fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.out).unwrap()
    }

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
