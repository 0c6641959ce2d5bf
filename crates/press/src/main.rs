//! `tribune-press`, the publisher's command.

mod check_command;
mod convert_command;
mod mirror_command;
mod prerender_command;
mod serve_command;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::check_command::CheckCommand;
use crate::convert_command::ConvertCommand;
use crate::mirror_command::MirrorCommand;
use crate::prerender_command::PrerenderCommand;
use crate::serve_command::ServeCommand;

/// What a publisher does with feeds, and with a portal once it is built.
#[derive(Debug, Parser)]
#[command(name = "tribune-press", version)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Check(CheckCommand),
    Convert(ConvertCommand),
    Mirror(MirrorCommand),
    Prerender(PrerenderCommand),
    Serve(ServeCommand),
}

#[tokio::main]
async fn main() -> ExitCode {
    // What a feed's checker cannot begin with is as bad as a feed that it cannot read.
    let (result, failure) = match Cli::parse().command {
        Command::Check(command) => (command.run(), ExitCode::from(2)),
        Command::Convert(command) => (command.run(), ExitCode::from(2)),
        Command::Mirror(command) => (command.run(), ExitCode::from(2)),
        Command::Prerender(command) => (command.run(), ExitCode::from(2)),
        Command::Serve(command) => (command.run().await.map(|()| ExitCode::SUCCESS), ExitCode::FAILURE),
    };
    result.unwrap_or_else(|error| {
        eprintln!("tribune-press: {error:#}");
        failure
    })
}
