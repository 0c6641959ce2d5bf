//! Hugo, which writes sites of static pages, too.

use std::path::PathBuf;

use anyhow::Result;

use super::debian::{self, Wanted};
use crate::workspace::Workspace;

/// Finds it on this machine, or installs it.
pub(crate) fn ensure(workspace: &Workspace) -> Result<PathBuf> {
    find(workspace).or_else(|trouble| {
        if debian::can_install() {
            debian::install(workspace, Wanted::Hugo)?;
            find(workspace)
        } else {
            Err(trouble)
        }
    })
}

fn find(workspace: &Workspace) -> Result<PathBuf> {
    workspace.find_program(&["hugo"]).ok_or_else(|| debian::missing("hugo is not on PATH", Wanted::Hugo))
}
