//! `tribune-press mirror`: feeds from elsewhere, copied beside a portal.

use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use clap::Args;
use feed::Link;
use press::fetch::{Client, Guard};
use press::mirror::{Finding, Limits, Mirror, MirrorError, Report, as_json};

use crate::told::{Format, progress, tell};

/// Bytes in a megabyte.
const MEGABYTE: u64 = 1_000_000;

/// Copy feeds beside a portal, with all their pages, documents and pictures.
///
/// Exits with 0 when all is copied; with 1 when files were not, which stay links to the originals; with 2 when a feed cannot be had or read, with 3 when one has far fewer items than before, and
/// with 4 when it cannot write: in all three each feed in the folder is that of before, or new and whole.
#[derive(Debug, Args)]
pub(crate) struct MirrorCommand {
    /// The addresses of feeds: JSON Feed, RSS or Atom.
    #[arg(value_name = "FEED", required = true)]
    feeds: Vec<String>,
    /// The folder for the copies, such as `dist/content`.
    #[arg(long, value_name = "FOLDER")]
    into: PathBuf,
    /// Ask for so many files at once; of one server never more than two.
    #[arg(long, default_value_t = 4, value_name = "NUMBER", value_parser = clap::value_parser!(u8).range(1..=32))]
    at_once: u8,
    /// Leave a server alone for so long between two requests.
    #[arg(long, default_value_t = 0, value_name = "MILLISECONDS", value_parser = clap::value_parser!(u64).range(0..=60_000))]
    delay: u64,
    /// Ask so often again for what did not come.
    #[arg(long, default_value_t = 3, value_name = "NUMBER", value_parser = clap::value_parser!(u32).range(0..=10))]
    retries: u32,
    /// Wait so many seconds for a server's answer.
    #[arg(long, default_value_t = 30, value_name = "SECONDS", value_parser = clap::value_parser!(u64).range(1..=3600))]
    timeout: u64,
    /// Copy no larger file.
    #[arg(long, default_value_t = 100, value_name = "MB", value_parser = clap::value_parser!(u64).range(1..=2_000))]
    max_file_size: u64,
    /// Copy no more than so much in all.
    #[arg(long, value_name = "MB")]
    max_total: Option<u64>,
    /// Copy also when a feed has lost more than a third of its items.
    #[arg(long)]
    allow_shrink: bool,
    /// Copy sound and film, too.
    #[arg(long)]
    media: bool,
    /// Ask also what is on this machine or in its own network: everything, or the host that is named.
    #[arg(long, value_name = "HOST", num_args = 0..=1, require_equals = true, default_missing_value = "*")]
    allow_private: Vec<String>,
    /// For whom to say what was done.
    #[arg(long, default_value = "text")]
    format: Format,
}

impl MirrorCommand {
    pub(crate) fn run(&self) -> anyhow::Result<ExitCode> {
        let result = self.mirror();
        let code = match &result {
            Ok(report) => report.exit_code(),
            Err(error) => error.exit_code(),
        };
        tell(self.format, &result, code, as_json, in_words)
    }

    fn mirror(&self) -> Result<Report, MirrorError> {
        let link = |raw: &String| Link::absolute(raw).map_err(|_| MirrorError::Address(raw.clone()));
        let feeds = self.feeds.iter().map(link).collect::<Result<Vec<_>, _>>()?;
        let is_open = self.allow_private.iter().any(|host| host == "*");
        let guard = if is_open { Guard::open() } else { Guard::but(&self.allow_private) };
        let client = Client::guarded(Duration::from_secs(self.timeout), guard);
        let limits = Limits {
            most_of_a_file: self.max_file_size * MEGABYTE,
            most_of_all: self.max_total.map(|most| most.saturating_mul(MEGABYTE)),
            media: self.media,
        };
        Mirror {
            feeds: &feeds,
            folder: &self.into,
            client: &client,
            limits,
            allow_shrink: self.allow_shrink,
            at_once: self.at_once.into(),
            delay: Duration::from_millis(self.delay),
            retries: self.retries,
            progress: &progress,
        }
        .run()
    }
}

fn in_words(report: &Report) -> String {
    let Report { new, changed, unchanged, removed, left, .. } = report;
    let mut lines: Vec<String> = Vec::new();
    for feed in &report.feeds {
        let unit = if feed.items == 1 { "item" } else { "items" };
        let state = if feed.is_changed { "" } else { ", as it was" };
        lines.push(format!("{}: {} {unit}, in {}{state}", feed.address, feed.items, feed.file));
    }
    let (files, megabytes) = (report.files(), report.bytes.div_ceil(MEGABYTE));
    let unit = if files == 1 { "file" } else { "files" };
    lines.push(format!(
        "{files} {unit} ({megabytes} MB): {new} new, {changed} changed, {unchanged} as they were; {removed} removed, {left} left where they are"
    ));
    lines.extend(report.findings.iter().map(finding));
    let unread = report.unread.iter();
    lines.extend(
        unread.map(|document| format!("copied, and not read: {}: {}", document.address, document.why)),
    );
    let foreign = report.foreign.iter();
    lines.extend(foreign.map(|path| format!("left alone, since somebody has changed it: {path}")));
    if !report.links.is_empty() {
        lines.push(
            "the portal reads the copies when its index.html names them, in the place of the originals:"
                .to_owned(),
        );
        lines.extend(report.links.iter().map(|link| format!("    {link}")));
    }
    lines.into_iter().flat_map(|line| [line, "\n".to_owned()]).collect()
}

fn finding(finding: &Finding) -> String {
    let what = if finding.is_kept { "the copy of before stays" } else { "not copied" };
    let items =
        if finding.items.is_empty() { String::new() } else { format!(" (in {})", finding.items.join(", ")) };
    format!("{what}: {}{items}: {}", finding.address, finding.why)
}
