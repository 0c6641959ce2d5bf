//! `tribune-press`, the publisher's command.

mod check_command;
mod compress_command;
mod convert_command;
mod headers_command;
mod mirror_command;
mod prerender_command;
mod serve_command;
mod site_arguments;
mod told;

use std::process::ExitCode;

use clap::{Parser, Subcommand};
use mimalloc::MiMalloc;

use crate::check_command::CheckCommand;
use crate::compress_command::CompressCommand;
use crate::convert_command::ConvertCommand;
use crate::headers_command::HeadersCommand;
use crate::mirror_command::MirrorCommand;
use crate::prerender_command::PrerenderCommand;
use crate::serve_command::ServeCommand;

/// Pages are made of many small texts, by all cores at once: the system's allocators take longer for that, musl's many times.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

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
    Compress(CompressCommand),
    Convert(ConvertCommand),
    Headers(HeadersCommand),
    Mirror(MirrorCommand),
    Prerender(PrerenderCommand),
    Serve(ServeCommand),
}

#[tokio::main]
async fn main() -> ExitCode {
    // What a feed's checker cannot begin with is as bad as a feed that it cannot read.
    let (result, failure) = match Cli::parse().command {
        Command::Check(command) => (command.run(), ExitCode::from(2)),
        Command::Compress(command) => (Ok(command.run()), ExitCode::from(2)),
        Command::Convert(command) => (command.run(), ExitCode::from(2)),
        Command::Headers(command) => (command.run(), ExitCode::from(2)),
        Command::Mirror(command) => (command.run(), ExitCode::from(2)),
        Command::Prerender(command) => (command.run(), ExitCode::from(2)),
        Command::Serve(command) => (command.run().await.map(|()| ExitCode::SUCCESS), ExitCode::FAILURE),
    };
    result.unwrap_or_else(|error| {
        eprintln!("tribune-press: {error:#}");
        failure
    })
}
