//! What a run has done, said to people or to programs.

use std::fmt::Display;
use std::io::Write;
use std::process::ExitCode;
use std::sync::LazyLock;

use anyhow::Context;
use clap::ValueEnum;
use indicatif::{ProgressBar, ProgressStyle};
use press::Step;
use serde_json::Value;

/// For whom to say what was done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// People.
    Text,
    /// Programs: docs/ has a schema for the reports of each command.
    Json,
}

/// Says what came of a run, and how the program ends.
pub(crate) fn tell<Report, Error: Display>(
    format: Format,
    result: &Result<Report, Error>,
    code: u8,
    as_json: impl Fn(&Result<Report, Error>) -> Value,
    in_words: impl Fn(&Report) -> String,
) -> anyhow::Result<ExitCode> {
    done();
    let mut out = std::io::stdout().lock();
    match (format, result) {
        (Format::Json, result) => writeln!(out, "{:#}", as_json(result)),
        (Format::Text, Ok(report)) => write!(out, "{}", in_words(report)),
        (Format::Text, Err(error)) => {
            eprintln!("tribune-press: {error}");
            Ok(())
        }
    }
    .context("the report cannot be written")?;
    Ok(ExitCode::from(code))
}

/// On a terminal people want to know that something is going on, and how far it is; a log of it is of no use, so nothing is
/// said elsewhere.
static BAR: LazyLock<ProgressBar> = LazyLock::new(ProgressBar::no_length);

/// Shows how far a run is.
pub(crate) fn progress(step: Step<'_>) {
    match step {
        Step::At(what) => {
            BAR.unset_length();
            BAR.set_style(style("… {wide_msg}"));
            BAR.set_message(what.to_owned());
            BAR.tick();
        }
        Step::Of { done, all, what } => {
            if BAR.length() != u64::try_from(all).ok() {
                BAR.set_style(style("{wide_bar} {pos} of {len} {msg}, {eta} left"));
                BAR.set_length(all as u64);
                BAR.set_message(what);
                BAR.reset_eta();
            }
            // Several do it at once, and one of the others may be further.
            BAR.set_position(BAR.position().max(done as u64));
        }
    }
}

/// Takes away what was shown of a run that is over.
pub(crate) fn done() {
    BAR.finish_and_clear();
}

fn style(template: &str) -> ProgressStyle {
    ProgressStyle::with_template(template).unwrap_or_else(|_| ProgressStyle::default_bar())
}
