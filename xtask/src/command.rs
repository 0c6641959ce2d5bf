//! Running other programs. Their output streams through; a failure names the command.

use std::env;
use std::ffi::OsStr;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

use crate::workspace::Workspace;

/// What `cargo run` tells this program about itself. Handed on to another cargo it would describe
/// the wrong package, and could have build scripts run again that look at it.
const OURS: [&str; 5] =
    ["CARGO_PKG_", "CARGO_MANIFEST_", "CARGO_BIN_NAME", "CARGO_CRATE_NAME", "CARGO_PRIMARY_PACKAGE"];

/// A program, to be run in the repository's folder with our own tools first on `PATH`.
pub(crate) fn command(workspace: &Workspace, program: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(program);
    command.current_dir(workspace.root()).env("PATH", workspace.search_path());
    for (name, _) in env::vars_os() {
        if name.to_str().is_some_and(|name| OURS.iter().any(|ours| name.starts_with(ours))) {
            command.env_remove(name);
        }
    }
    command
}

/// `cargo`, sharing the workspace's target folder.
pub(crate) fn cargo(workspace: &Workspace) -> Command {
    command(workspace, "cargo")
}

/// `npm`, which is a script on Windows.
pub(crate) fn npm(workspace: &Workspace) -> Command {
    command(workspace, if cfg!(windows) { "npm.cmd" } else { "npm" })
}

/// Runs it to its end, its output shown as it comes.
pub(crate) fn run(command: &mut Command) -> Result<()> {
    let line = announce(command);
    let status = command.status().with_context(|| format!("`{line}` could not be started"))?;
    if !status.success() {
        bail!("`{line}` failed ({status})");
    }
    Ok(())
}

/// Shows a command that is about to be run, and gives it as one would type it.
pub(crate) fn announce(command: &Command) -> String {
    let line = as_typed(command);
    println!("    $ {line}");
    line
}

/// What it prints on standard output, or nothing when it is missing or fails.
pub(crate) fn answer(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// The command as one would type it.
fn as_typed(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words
        .map(|word| {
            let word = word.to_string_lossy();
            if word.is_empty() || word.contains([' ', '"', '\'', '$']) {
                format!("'{word}'")
            } else {
                word.into_owned()
            }
        })
        .collect::<Vec<_>>()
        .join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_is_shown_as_it_is_typed() {
        let mut command = Command::new("trunk");
        command.args(["build", "--public-url", "/my portal/"]);
        assert_eq!(as_typed(&command), "trunk build --public-url '/my portal/'");
    }
}
