//! `tribune-press`, the publisher's command.

mod serve_command;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::serve_command::ServeCommand;

/// What a publisher does with a portal once it is built.
#[derive(Debug, Parser)]
#[command(name = "tribune-press", version)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Serve(ServeCommand),
}

#[tokio::main]
async fn main() -> ExitCode {
    let result = match Cli::parse().command {
        Command::Serve(command) => command.run().await,
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("tribune-press: {error:#}");
            ExitCode::FAILURE
        }
    }
}
