//! `tribune-press compress`: smaller copies of a portal's files, for servers that send such copies.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use press::compress::{Report, compress};

/// Put a `.br` and a `.gz` beside each file that gains by it, for servers that send such copies.
///
/// Run it after everything else that writes into the folder: a server sends a copy in the place of its file. Copies whose file has changed are made anew,
/// those whose file is gone are deleted. Exits with 0; with 2 when the folder is no portal, or another run is writing there; with 4 when it cannot write.
#[derive(Debug, Args)]
pub(crate) struct CompressCommand {
    /// The folder that the build wrote, such as `dist`.
    #[arg(value_name = "DIST")]
    folder: PathBuf,
}

impl CompressCommand {
    pub(crate) fn run(&self) -> ExitCode {
        match compress(&self.folder) {
            Ok(Report { files, made, kept, removed }) => {
                println!("{files} files: {made} copies made, {kept} as they were; {removed} removed");
                ExitCode::SUCCESS
            }
            Err(error) => {
                eprintln!("tribune-press: {error}");
                ExitCode::from(error.exit_code())
            }
        }
    }
}
