//! A tool that cargo compiles, at the version that we want.

use anyhow::Result;

use super::version;
use crate::command::{answer, cargo, command, run};
use crate::trouble::Trouble;
use crate::workspace::Workspace;

/// A program from crates.io.
pub(crate) struct CargoTool<'a> {
    /// The package.
    pub(crate) package: &'a str,
    /// The program in it that tells its version.
    pub(crate) program: &'a str,
    /// The exact version.
    pub(crate) version: &'a str,
    /// Arguments for `cargo install`.
    pub(crate) arguments: &'a [&'a str],
    /// About how long compiling it takes.
    pub(crate) estimate: &'a str,
    /// What it is for.
    pub(crate) why: &'a str,
}

impl CargoTool<'_> {
    /// Installs it unless it is there in the right version.
    pub(crate) fn ensure(&self, workspace: &Workspace) -> Result<()> {
        let found = self.found(workspace);
        if found.as_deref() == Some(self.version) {
            return Ok(());
        }
        println!("    installing {} {}: compiling it takes {}", self.package, self.version, self.estimate);
        let mut install = cargo(workspace);
        install.args(["install", self.package, "--version", self.version, "--force"]).args(self.arguments);
        if found.is_some() {
            // Somebody has another version and may want to keep it; `PATH` finds ours first.
            install.arg("--root").arg(workspace.path("target/tools"));
        }
        // Their own release profiles make a little faster program in twice the time.
        install
            .env("CARGO_PROFILE_RELEASE_LTO", "false")
            .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16")
            .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1");
        run(&mut install).map_err(|error| self.trouble(format!("{error:#}")))?;
        match self.found(workspace) {
            Some(now) if now == self.version => Ok(()),
            Some(other) => {
                Err(self.trouble(format!("{} on PATH is {other}, not {}", self.program, self.version)))
            }
            None => Err(self.trouble(format!("{} was installed outside PATH", self.program))),
        }
    }

    fn found(&self, workspace: &Workspace) -> Option<String> {
        let answer = answer(command(workspace, self.program).arg("--version"))?;
        version::in_answer(&answer).map(str::to_owned)
    }

    fn trouble(&self, what: String) -> anyhow::Error {
        let remedy = format!(
            "check the network and try again, or do it by hand, with cargo's bin folder on PATH: \
             cargo install {} --version {} {}",
            self.package,
            self.version,
            self.arguments.join(" ")
        );
        Trouble::new(what, self.why, remedy.trim_end()).into()
    }
}
