//! `cargo xtask bench`: how fast the portal's program is, in the browser, and the press. What it takes is printed, and is no failure.

mod press;

use std::path::PathBuf;

use anyhow::Result;
use clap::ValueEnum;

use crate::browser::Browser;
use crate::command::{command, run as run_command};
use crate::release;
use crate::setup;
use crate::step::step;
use crate::stories;
use crate::workspace::Workspace;

/// What can be timed.
#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
pub(crate) enum Subject {
    /// Reading feeds of 1, 3 and 40 MB, beside `JSON.parse` of the same bytes
    Feed,
    /// Opening documents of 2, 60 and 500 pages, beside the plainest page with PDF.js; and what they leave in memory
    Document,
    /// Writing the pages of 1,000, 10,000 and 100,000 articles, beside Hugo
    Press,
    /// Opening the seed's article on a slow phone, with its page written and without, beside a bare page of its words
    Load,
}

/// Times it: an earlier build, or one that is made now. `articles` is for the press.
pub(crate) fn run(
    workspace: &Workspace,
    subject: Subject,
    build: Option<PathBuf>,
    articles: &[u32],
) -> Result<()> {
    let mut cargo = match subject {
        Subject::Press => press::cargo(workspace, articles)?,
        Subject::Feed | Subject::Document | Subject::Load => {
            stories::cargo_for(workspace, &setup::browser(workspace, Browser::Chromium)?)
        }
    };
    let dist = match build {
        Some(build) => build,
        None => subject.build(workspace)?,
    };
    step(subject.title(), subject.estimate(), || {
        cargo.env("TRIBUNE_DIST", &dist);
        run_command(cargo.args(["run", "--package", "stories", "--bin", subject.program()]))
    })
}

impl Subject {
    fn title(self) -> &'static str {
        match self {
            Self::Feed => "Reading feeds in Chromium",
            Self::Document => "Opening documents in Chromium",
            Self::Press => "Writing pages, with the press and with Hugo",
            Self::Load => "Opening the seed's article in Chromium",
        }
    }

    fn estimate(self) -> &'static str {
        match self {
            Self::Feed => "a minute, and one more to compile the first time",
            Self::Document => {
                "12 minutes, or fewer with TRIBUNE_BENCH_ROUNDS=1; one more to compile the first time"
            }
            Self::Press => "10 minutes, or one with --articles 10000; one more to compile the first time",
            Self::Load => "3 minutes, and one more to compile the first time",
        }
    }

    fn program(self) -> &'static str {
        match self {
            Self::Feed => "bench-feed",
            Self::Document => "bench-document",
            Self::Press => "bench-press",
            Self::Load => "bench-load",
        }
    }

    /// Builds what is timed. The folder to deploy is left alone.
    fn build(self, workspace: &Workspace) -> Result<PathBuf> {
        setup::for_building(workspace)?;
        let dist = match self {
            Self::Feed => workspace.path("target/dist-bench"),
            Self::Document | Self::Press | Self::Load => workspace.path("target/dist"),
        };
        match self {
            Self::Feed => step("Release build of the reader", "a minute; seconds when it is there", || {
                let mut trunk = command(workspace, "trunk");
                // In the folder's own Trunk.toml, and below the repository's .cargo/config.toml.
                trunk.current_dir(workspace.path("bench"));
                trunk.args(["build", "--release", "--offline", "--dist"]).arg(&dist);
                run_command(setup::trunk::mend_no_color(&mut trunk))
            }),
            Self::Document | Self::Press | Self::Load => {
                step("Release build", release::ESTIMATE, || release::build(workspace, "/", &dist))
            }
        }?;
        Ok(dist)
    }
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
