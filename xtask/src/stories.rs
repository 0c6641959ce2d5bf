//! How the crate `stories` is told what to test, and in which browser.

use std::path::PathBuf;
use std::process::Command;

use crate::browser::Installed;
use crate::workspace::Workspace;

/// The portal built for the root of a site.
pub(crate) fn dist(workspace: &Workspace) -> PathBuf {
    workspace.path("dist")
}

/// The portal built for `/portal/`, which finds every path that forgets where the site lives.
pub(crate) fn dist_portal(workspace: &Workspace) -> PathBuf {
    workspace.path("target/dist-portal")
}

/// `cargo` with everything in its environment that the stories read.
pub(crate) fn cargo_for(workspace: &Workspace, installed: &Installed) -> Command {
    let mut cargo = installed.cargo(workspace);
    cargo
        .env("TRIBUNE_BROWSER", installed.browser.name())
        .env("TRIBUNE_BROWSER_PATH", &installed.path)
        .env("TRIBUNE_DRIVER_PATH", &installed.driver)
        .env("TRIBUNE_DIST", dist(workspace))
        .env("TRIBUNE_DIST_PORTAL", dist_portal(workspace));
    cargo
}
