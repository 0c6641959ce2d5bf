//! `cargo xtask bench`: how fast the portal's program is, in the browser. What it takes is printed, and is no failure.

use anyhow::Result;
use clap::ValueEnum;

use crate::browser::Browser;
use crate::command::{command, run as run_command};
use crate::setup;
use crate::step::step;
use crate::stories;
use crate::workspace::Workspace;

/// What can be timed.
#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
pub(crate) enum Subject {
    /// Reading feeds of 1, 3 and 40 MB, beside `JSON.parse` of the same bytes
    Feed,
}

/// Times it in Chromium.
pub(crate) fn run(workspace: &Workspace, subject: Subject) -> Result<()> {
    match subject {
        Subject::Feed => feed(workspace),
    }
}

fn feed(workspace: &Workspace) -> Result<()> {
    let chromium = setup::browser(workspace, Browser::Chromium)?;
    setup::for_building(workspace)?;
    let dist = workspace.path("target/dist-bench");
    step("Release build of the reader", "a minute; seconds when it is there", || {
        let mut trunk = command(workspace, "trunk");
        // In the folder's own Trunk.toml, and below the repository's .cargo/config.toml.
        trunk.current_dir(workspace.path("bench"));
        trunk.args(["build", "--release", "--offline", "--dist"]).arg(&dist);
        run_command(setup::trunk::mend_no_color(&mut trunk))
    })?;
    step("Reading feeds in Chromium", "a minute, and one more to compile the first time", || {
        let mut cargo = stories::cargo_for(workspace, &chromium);
        cargo.env("TRIBUNE_DIST", &dist);
        run_command(cargo.args(["run", "--package", "stories", "--bin", "bench-feed"]))
    })
}

#[cfg(test)]
mod tests {
    /// How a page asks Trunk for its program, but for the program's name.
    fn program(page: &str) -> Vec<&str> {
        let line = page.lines().find(|line| line.contains(r#"rel="rust""#)).unwrap();
        line.split_whitespace().filter(|word| !word.starts_with("data-bin=")).collect()
    }

    #[test]
    fn what_is_timed_is_built_as_what_is_deployed() {
        let deployed = program(include_str!("../../index.html"));
        assert!(deployed.iter().any(|word| word.starts_with("data-wasm-opt=")));
        assert_eq!(program(include_str!("../../bench/index.html")), deployed);
    }
}
