//! `tribune-press headers`: what `serve` sends with every answer, for the configuration of another server.

use std::io::Write;
use std::process::ExitCode;

use anyhow::Context;
use clap::{Args, ValueEnum};
use press::host_headers::{Host, host_headers};

use crate::site_arguments::SiteArguments;

/// Print the headers that a built portal is meant to have, as another server's configuration says them.
///
/// They name the origins that the portal's feeds name, so run it again whenever the feeds change.
#[derive(Debug, Args)]
pub(crate) struct HeadersCommand {
    #[command(flatten)]
    site: SiteArguments,
    /// Who will send them.
    #[arg(long = "for", value_name = "HOST")]
    host: Named,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Named {
    /// nginx: `add_header` lines, to be included.
    Nginx,
    /// Caddy: a `header` directive, to be imported.
    Caddy,
    /// Netlify and Cloudflare Pages: a whole `_headers` file.
    Netlify,
    /// Amazon CloudFront: the configuration of a response headers policy, in JSON.
    Cloudfront,
    /// The page itself, for hosts that send no headers of ours: what can be said in its head.
    Html,
}

impl HeadersCommand {
    pub(crate) fn run(self) -> anyhow::Result<ExitCode> {
        let host = match self.host {
            Named::Nginx => Host::Nginx,
            Named::Caddy => Host::Caddy,
            Named::Netlify => Host::Netlify,
            Named::Cloudfront => Host::CloudFront,
            Named::Html => Host::Html,
        };
        let text = host_headers(&self.site.site(), host)?;
        std::io::stdout().write_all(text.as_bytes()).context("the headers cannot be written")?;
        Ok(ExitCode::SUCCESS)
    }
}
