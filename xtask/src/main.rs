//! `cargo xtask …`: set-up and every developer task, in Rust, so that it runs anywhere cargo does.

mod assets;
mod bench;
mod browser;
mod command;
mod compress;
mod documents;
mod names;
mod release;
mod screenshots;
mod scripts;
mod serve;
mod server;
mod setup;
mod sizes;
mod specimen;
mod step;
mod stories;
mod test;
mod trouble;
mod workspace;

use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Instant;

use anyhow::Result;
use clap::{Parser, Subcommand};

use crate::browser::Browser;
use crate::workspace::Workspace;

/// Set-up and every developer task of Tribune. Each one first installs what it lacks.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Cli {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Work on the portal: build it, serve it on this machine, and build again on every change
    Serve {
        /// The port to listen on
        #[arg(long, default_value_t = 8080)]
        port: u16,
        /// Open a browser when the first build is done
        #[arg(long)]
        open: bool,
    },
    /// Make the folder to deploy: a release build, compressed, and held to its size budget
    Build {
        /// Where the portal will live on its site
        #[arg(long, value_name = "PATH", default_value = "/")]
        public_url: String,
        /// The folder to write; what an earlier build left there is deleted first
        #[arg(long, value_name = "DIR", default_value = "dist")]
        dist: PathBuf,
    },
    /// Check everything: format, lints, native tests, and the portal in real browsers
    Test {
        /// Use this one browser only
        #[arg(long)]
        browser: Option<Browser>,
        /// Do one half only
        #[arg(long)]
        only: Option<test::Half>,
    },
    /// Fill target/web with the style sheet and what comes from npm (Trunk calls this before each build)
    Assets,
    /// Make the demo's PDF documents again, into public/documents
    Documents,
    /// Write a page with every component in its real states, into target/specimen
    Specimen,
    /// Take pictures of the portal in Chromium
    Screenshots {
        /// Picture a portal that runs at this address, and not a build of this one
        #[arg(long, value_name = "URL")]
        url_base: Option<String>,
        /// Take the README's picture anew, too
        #[arg(long)]
        readme: bool,
    },
    /// Time the portal's program in Chromium, beside what the browser does by itself, or the press, beside Hugo
    Bench {
        /// What is to be timed
        subject: bench::Subject,
        /// How many articles the press is to write, with commas between
        #[arg(long, value_name = "COUNT", value_delimiter = ',', value_parser = clap::value_parser!(u32).range(1..=100_000))]
        articles: Vec<u32>,
        /// The folder of an earlier build of it, and not a new one
        #[arg(long, value_name = "DIR")]
        dist: Option<PathBuf>,
    },
    /// Print what a visitor downloads from an existing build, and hold it to the budget
    Sizes {
        /// The folder that `build` wrote
        #[arg(long, value_name = "DIR", default_value = "dist")]
        dist: PathBuf,
    },
}

fn main() -> ExitCode {
    let cli = Cli::parse();
    let start = Instant::now();
    match run(cli.task) {
        Ok(()) => {
            println!("Finished in {}.", step::in_words(start.elapsed()));
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("\nerror: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(task: Task) -> Result<()> {
    let workspace = Workspace::find()?;
    match task {
        Task::Serve { port, open } => serve::run(&workspace, port, open),
        Task::Build { public_url, dist } => release::run(&workspace, &public_url, &workspace.path(dist)),
        Task::Test { browser, only } => test::run(&workspace, browser, only),
        Task::Assets => assets::run(&workspace),
        Task::Documents => documents::run(&workspace),
        Task::Specimen => specimen::run(&workspace),
        Task::Screenshots { url_base, readme } => screenshots::run(&workspace, url_base.as_deref(), readme),
        Task::Bench { subject, articles, dist } => {
            bench::run(&workspace, subject, dist.map(|dist| workspace.path(dist)), &articles)
        }
        Task::Sizes { dist } => sizes::run(&workspace, &workspace.path(dist)),
    }
}
