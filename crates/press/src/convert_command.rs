//! `tribune-press convert`: RSS and Atom made into JSON Feed.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;

use anyhow::Context;
use clap::Args;
use press::convert::convert;
use press::fetch::{Client, Source};

use crate::told::{done, progress};

/// Make a JSON Feed 1.1 of an RSS or Atom feed, with all its pages.
///
/// Exits with 2 when the feed cannot be had or read, or is JSON already; nothing is written then.
#[derive(Debug, Args)]
pub(crate) struct ConvertCommand {
    /// The feed, as a file or an address.
    #[arg(value_name = "FILE-OR-URL")]
    feed: String,
    /// Write into this file instead of printing; it is replaced when the whole feed is there.
    #[arg(long, value_name = "FILE")]
    output: Option<PathBuf>,
    /// Wait so many seconds for a server's answer.
    #[arg(long, default_value_t = 30, value_name = "SECONDS", value_parser = clap::value_parser!(u64).range(1..=3600))]
    timeout: u64,
}

impl ConvertCommand {
    pub(crate) fn run(&self) -> anyhow::Result<ExitCode> {
        let source = Source::parse(&self.feed)?;
        let client = Client::new(Duration::from_secs(self.timeout), None);
        let converted = convert(&source, &client, &progress).with_context(|| source.to_string())?;
        done();
        for note in &converted.notes {
            eprintln!("tribune-press: {note}");
        }
        let text = format!("{:#}\n", converted.feed);
        match &self.output {
            Some(file) => {
                write_whole(file, &text).with_context(|| format!("{} cannot be written", file.display()))?;
            }
            None => std::io::stdout().write_all(text.as_bytes()).context("the feed cannot be printed")?,
        }
        Ok(ExitCode::SUCCESS)
    }
}

/// Writes beside the file and renames: whoever reads it finds the old feed or the new one, never a half.
fn write_whole(file: &Path, text: &str) -> std::io::Result<()> {
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    let new = file.with_file_name(format!(".{name}.{}", std::process::id()));
    let written = fs::write(&new, text).and_then(|()| fs::rename(&new, file));
    if written.is_err() {
        // What could not be renamed is of no use; that it may not be there at all is no second failure.
        let _ = fs::remove_file(&new);
    }
    written
}
