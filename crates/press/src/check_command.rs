//! `tribune-press check`: how feeds are doing, said to people and to machines.

use std::io::Write;
use std::path::Path;
use std::process::ExitCode;
use std::time::{Duration, SystemTime};

use anyhow::Context;
use clap::{Args, ValueEnum};
use feed::{PagedFeed, Severity, Timestamp};
use portal::health::{FeedHealth, as_text};
use press::check::{
    Examination, FailOn, LinkCheck, Verdict, as_github, as_json, coloured, examine, feeds_of_page, texts,
};
use press::fetch::{Client, Source};
use press::serve::Origin;
use time::OffsetDateTime;

use crate::told::{done, progress};

/// Read feeds as a portal would, and say what should be mended in them.
///
/// Exits with 0 when nothing was found that counts (--fail-on), with 1 when something was, with 2 when a feed cannot be read.
#[derive(Debug, Args)]
pub(crate) struct CheckCommand {
    /// Feeds, as files or addresses; for a portal's index.html, the feeds that it points at.
    #[arg(value_name = "FILE-OR-URL", required = true)]
    feeds: Vec<String>,
    /// For whom to write.
    #[arg(long, default_value = "text")]
    format: Format,
    /// The least that counts as a failure.
    #[arg(long, default_value = "error", value_name = "SEVERITY")]
    fail_on: Least,
    /// Try the documents, attachments and pictures, too.
    #[arg(long)]
    links: bool,
    /// Where the portal lives, as in `https://portal.example.org`: what is there needs no CORS.
    #[arg(long, value_name = "ORIGIN")]
    origin: Option<String>,
    /// Read no more than so many pages of each feed.
    #[arg(long, default_value_t = PagedFeed::MOST_PAGES, value_name = "NUMBER",
          value_parser = clap::value_parser!(u32).range(1..=i64::from(PagedFeed::MOST_PAGES)))]
    max_pages: u32,
    /// Wait so many seconds for a server's answer.
    #[arg(long, default_value_t = 30, value_name = "SECONDS", value_parser = clap::value_parser!(u64).range(1..=3600))]
    timeout: u64,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// People.
    Text,
    /// Programs: see docs/check-report.schema.json.
    Json,
    /// GitHub Actions, which shows it beside the run.
    Github,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Least {
    /// Content was lost.
    Error,
    /// Something had to be mended.
    Warning,
    /// Something could be better.
    Advice,
    /// Nothing that was found.
    Never,
}

impl CheckCommand {
    pub(crate) fn run(&self) -> anyhow::Result<ExitCode> {
        let origin = self.origin()?;
        let client = Client::new(Duration::from_secs(self.timeout), origin.as_ref().map(Origin::as_str));
        let examination = Examination {
            client: &client,
            most_pages: self.max_pages,
            links: self.links.then_some(LinkCheck { origin }),
            progress: &progress,
        };
        let sources = self.sources()?;
        let feeds: Vec<FeedHealth> = sources.iter().map(|source| examine(source, &examination)).collect();
        done();
        let verdict = Verdict::on(&feeds, self.fail_on.into());
        self.print(&feeds, verdict).context("the report cannot be written")?;
        Ok(ExitCode::from(verdict.exit_code()))
    }

    fn origin(&self) -> anyhow::Result<Option<Origin>> {
        let Some(raw) = &self.origin else { return Ok(None) };
        let origin = Origin::parse(raw).with_context(|| {
            format!("the origin {raw:?} will not do: it must be a scheme and a host, as in https://portal.example.org")
        })?;
        Ok(Some(origin))
    }

    fn sources(&self) -> anyhow::Result<Vec<Source>> {
        let mut sources = Vec::new();
        for raw in &self.feeds {
            match Source::parse(raw)? {
                Source::File(page) if is_page(&page) => {
                    let feeds = feeds_of_page(&page)?;
                    anyhow::ensure!(!feeds.is_empty(), "{raw} points at no feed");
                    sources.extend(feeds);
                }
                source => sources.push(source),
            }
        }
        Ok(sources)
    }

    fn print(&self, feeds: &[FeedHealth], verdict: Verdict) -> std::io::Result<()> {
        let mut out = anstream::stdout().lock();
        match self.format {
            Format::Text => write!(out, "{}", coloured(&as_text(feeds, &texts, now()))),
            Format::Json => writeln!(out, "{:#}", as_json(feeds, verdict)),
            Format::Github => write!(out, "{}", as_github(feeds)),
        }
    }
}

impl From<Least> for FailOn {
    fn from(least: Least) -> Self {
        match least {
            Least::Error => Self::Severity(Severity::Error),
            Least::Warning => Self::Severity(Severity::Warning),
            Least::Advice => Self::Severity(Severity::Advice),
            Least::Never => Self::Never,
        }
    }
}

fn is_page(file: &Path) -> bool {
    let extension = file.extension().and_then(|extension| extension.to_str()).unwrap_or_default();
    extension.eq_ignore_ascii_case("html") || extension.eq_ignore_ascii_case("htm")
}

fn now() -> Option<Timestamp> {
    let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).ok()?;
    let now = OffsetDateTime::from_unix_timestamp(i64::try_from(since.as_secs()).ok()?).ok()?;
    Timestamp::parse(&now.format(&time::format_description::well_known::Rfc3339).ok()?)
}
