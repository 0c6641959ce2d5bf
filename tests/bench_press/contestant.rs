//! Who writes the pages.

use std::{
    fs, io,
    path::{Path, PathBuf},
    process::Command,
};

use crate::{article::Article, hugo_site, portal};

/// Where the pages are written for.
const SITE: &str = "https://www.example.org/";

/// A program that writes pages.
pub(crate) enum Contestant {
    /// `tribune-press prerender`, and a build of the portal.
    Press { program: PathBuf, dist: PathBuf },
    /// Hugo, with the plainest theme that has the same kinds of pages.
    Hugo { program: PathBuf },
}

impl Contestant {
    pub(crate) fn press(program: PathBuf, dist: PathBuf) -> Self {
        Self::Press { program, dist }
    }

    pub(crate) fn hugo(program: PathBuf) -> Self {
        Self::Hugo { program }
    }

    /// Lays what is to be written into a new folder.
    pub(crate) fn lay(&self, folder: &Path, articles: &[Article]) -> io::Result<()> {
        match self {
            Self::Press { dist, .. } => portal::lay(dist, folder, articles),
            Self::Hugo { .. } => hugo_site::lay(folder, articles, SITE),
        }
    }

    /// What is started there.
    pub(crate) fn command(&self, folder: &Path) -> Command {
        match self {
            Self::Press { program, .. } => {
                let mut command = Command::new(program);
                command.arg("prerender").arg(folder).args(["--site", SITE]);
                command
            }
            Self::Hugo { program } => {
                let mut command = Command::new(program);
                command.arg("--source").arg(folder).arg("--quiet");
                command
            }
        }
    }

    /// Where the pages are afterwards.
    pub(crate) fn output(&self, folder: &Path) -> PathBuf {
        match self {
            Self::Press { .. } => folder.to_owned(),
            Self::Hugo { .. } => folder.join("public"),
        }
    }

    /// Makes its folder, and gives it.
    pub(crate) fn folder(&self, within: &Path) -> io::Result<PathBuf> {
        let folder = within.join(match self {
            Self::Press { .. } => "portal",
            Self::Hugo { .. } => "hugo",
        });
        fs::create_dir_all(&folder)?;
        Ok(folder)
    }
}
