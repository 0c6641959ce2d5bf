//! Running the command.

use std::process::{Command, Stdio};

use crate::portal::Portal;

/// What a run left behind.
#[derive(Debug)]
pub(crate) struct Run {
    pub(crate) code: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

/// `tribune-press mirror` into the portal's folder, with these arguments and what lets it ask our own server.
pub(crate) fn command(portal: &Portal, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tribune-press"));
    // A proxy of this machine knows nothing of our server.
    for name in ["http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"] {
        command.env_remove(name);
    }
    command.arg("mirror").arg("--into").arg(portal.content());
    let has = |name: &str| arguments.iter().any(|argument| argument.starts_with(name));
    command.args(if has("--format") { &[][..] } else { &["--format", "json"] });
    command.args(if has("--allow-private") { &[][..] } else { &["--allow-private"] });
    command.args(arguments).stdin(Stdio::null());
    command
}

/// Runs it to its end.
pub(crate) fn mirror(portal: &Portal, arguments: &[&str]) -> Run {
    let output = command(portal, arguments).output().unwrap();
    Run {
        code: output.status.code().unwrap(),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}

impl Run {
    /// The report.
    pub(crate) fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.out).unwrap_or_else(|error| panic!("{error}: {self:?}"))
    }

    /// How many files are new, changed, unchanged and removed.
    pub(crate) fn counts(&self) -> [u64; 4] {
        let report = self.json();
        ["new", "changed", "unchanged", "removed"].map(|name| report[name].as_u64().unwrap())
    }

    /// The codes of the findings.
    pub(crate) fn codes(&self) -> Vec<String> {
        let report = self.json();
        let findings = report["findings"].as_array().unwrap();
        findings.iter().map(|finding| finding["code"].as_str().unwrap().to_owned()).collect()
    }
}
