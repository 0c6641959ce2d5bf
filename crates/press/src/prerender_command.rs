//! `tribune-press prerender`: a built portal's pages, written into its folder.

use std::path::PathBuf;
use std::process::ExitCode;
use std::time::{Duration, SystemTime};

use clap::Args;
use feed::Link;
use press::fetch::Client;
use press::prerender::{Prerender, PrerenderError, Report, as_json};

use crate::told::{Format, progress, tell};

/// Write every page of a built portal into its folder, so that it is there before any program runs.
///
/// Exits with 0 when every page is written; with 1 when files that it has not written stand where pages would, and were left alone, or an address cannot be a file;
/// with 2 when the portal or a feed cannot be read; with 3 when a feed has far fewer items than before; with 4 when it cannot write.
#[derive(Debug, Args)]
pub(crate) struct PrerenderCommand {
    /// The folder that the build wrote, such as `dist`.
    #[arg(value_name = "DIST")]
    folder: PathBuf,
    /// Where it will be served, as in `https://example.org/portal/`.
    #[arg(long, value_name = "URL")]
    site: String,
    /// Lead on from old addresses, too: in each line an old address, a blank, and a new one.
    #[arg(long, value_name = "FILE")]
    redirects: Option<PathBuf>,
    /// Write also when a feed has lost more than a third of its items.
    #[arg(long)]
    allow_shrink: bool,
    /// Have pages name the style sheets that they are painted with, rather than hold them: some 30 KB less for each page on the
    /// disk, and one more way to the server before anything is seen.
    #[arg(long)]
    slim: bool,
    /// For whom to say what was done.
    #[arg(long, default_value = "text")]
    format: Format,
    /// Wait so many seconds for a server's answer.
    #[arg(long, default_value_t = 30, value_name = "SECONDS", value_parser = clap::value_parser!(u64).range(1..=3600))]
    timeout: u64,
}

impl PrerenderCommand {
    pub(crate) fn run(&self) -> anyhow::Result<ExitCode> {
        let result = self.prerender();
        let code = match &result {
            Ok(report) => report.outcome().exit_code(),
            Err(error) => error.exit_code(),
        };
        tell(self.format, &result, code, as_json, in_words)
    }

    fn prerender(&self) -> Result<Report, PrerenderError> {
        let site = Link::absolute(&self.site).map_err(|_| PrerenderError::Site(self.site.clone()))?;
        let client = Client::new(Duration::from_secs(self.timeout), Some(site.origin()));
        let run = Prerender {
            folder: &self.folder,
            site: &site,
            client: &client,
            redirects: self.redirects.as_deref(),
            allow_shrink: self.allow_shrink,
            slim: self.slim,
            now: now(),
            progress: &progress,
        };
        run.run()
    }
}

fn in_words(report: &Report) -> String {
    let Report { new, changed, unchanged, removed, .. } = report;
    let feeds = report.feeds.iter().map(|(feed, items)| {
        let unit = if *items == 1 { "item" } else { "items" };
        format!("{feed}: {items} {unit}")
    });
    let files = report.files();
    let counts =
        format!("{files} files: {new} new, {changed} changed, {unchanged} as they were; {removed} removed");
    let foreign = report.foreign.iter();
    let foreign = foreign.map(|path| format!("left alone, since tribune-press has not written it: {path}"));
    let unwritten = report.unwritten.iter();
    let unwritten =
        unwritten.map(|address| format!("left to the program, since no file can be called so: {address}"));
    let notes = report.notes.iter().map(ToString::to_string);
    let lines = feeds.chain([counts]).chain(foreign).chain(unwritten).chain(notes);
    lines.flat_map(|line| [line, "\n".to_owned()]).collect()
}

fn now() -> i64 {
    let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
    since.ok().and_then(|since| i64::try_from(since.as_secs()).ok()).unwrap_or_default()
}
