//! Testing Library in one script: it finds what is on a page by role and name, as people do.

use std::{process::Command, sync::OnceLock};

use crate::environment::workspace;

/// The script. It leaves `testingLibrary` in the window.
pub(crate) fn bundle() -> &'static str {
    static BUNDLE: OnceLock<String> = OnceLock::new();
    BUNDLE.get_or_init(make)
}

fn make() -> String {
    let entry = workspace().join("tests/browser/bundle.js");
    let output = Command::new(workspace().join("node_modules/.bin/esbuild"))
        .arg(&entry)
        .args(["--bundle", "--minify", "--format=iife", "--global-name=testingLibrary", "--log-level=error"])
        .arg("--define:process.env.NODE_ENV=\"production\"")
        .output()
        .unwrap_or_else(|error| panic!("esbuild cannot be started ({error}): run `npm ci --ignore-scripts`"));
    assert!(output.status.success(), "esbuild failed: {}", String::from_utf8_lossy(&output.stderr));
    let script = String::from_utf8(output.stdout).expect("a script in UTF-8");
    // WebDriver runs scripts as functions, where `var` is nobody else's.
    format!("{script};window.testingLibrary = testingLibrary;")
}
