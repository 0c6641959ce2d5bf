//! Running the command.

use std::process::{Command, Stdio};

use crate::built::Built;

/// What a run left behind.
#[derive(Debug)]
pub(crate) struct Run {
    pub(crate) code: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

/// `tribune-press prerender` on a portal, with these further arguments.
pub(crate) fn command(built: &Built, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tribune-press"));
    // A proxy of this machine knows nothing of our server.
    for name in ["http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"] {
        command.env_remove(name);
    }
    command.arg("prerender").arg(built.path()).args(["--site", &built.site]);
    command
        .args(if arguments.contains(&"--format") { &[][..] } else { &["--format", "json"] })
        .args(arguments);
    command.stdin(Stdio::null());
    command
}

/// Runs it to its end.
pub(crate) fn prerender(built: &Built, arguments: &[&str]) -> Run {
    let output = command(built, arguments).output().unwrap();
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
}
