//! The command, run, and what it left behind.

use std::fs;
use std::process::{Command, Stdio};

use jsonschema::validator_for;
use serde_json::Value;

/// What a run left behind.
#[derive(Debug)]
pub(crate) struct Run {
    pub(crate) code: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

/// `tribune-press` and what it is to do.
pub(crate) fn press(what: &str) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tribune-press"));
    // A proxy of this machine knows nothing of our server.
    for name in ["http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"] {
        command.env_remove(name);
    }
    command.arg(what).stdin(Stdio::null());
    command
}

impl Run {
    /// Runs a command to its end.
    pub(crate) fn of(command: &mut Command) -> Self {
        let output = command.output().unwrap();
        Self {
            code: output.status.code().unwrap(),
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
        }
    }

    /// The report, when it was asked for as JSON.
    pub(crate) fn json(&self) -> Value {
        assert!(!self.out.is_empty(), "{self:?}");
        serde_json::from_str(&self.out).unwrap()
    }
}

/// Holds reports against a schema of `docs/`, which has every member of what is at `place` (RFC 6901) in the first: one that is
/// new has to be written down.
pub(crate) fn keep_to_schema(name: &str, reports: &[Value], place: &str) {
    let schema = format!("{}/../../docs/{name}", env!("CARGO_MANIFEST_DIR"));
    let schema: Value = serde_json::from_slice(&fs::read(schema).unwrap()).unwrap();
    let validator = validator_for(&schema).unwrap();
    for report in reports {
        let errors: Vec<_> = validator.iter_errors(report).map(|error| error.to_string()).collect();
        assert_eq!(errors, Vec::<String>::new());
    }
    let mut longer = reports[0].clone();
    longer.pointer_mut(place).unwrap()["surprise"] = 1.into();
    assert!(!validator.is_valid(&longer));
}
