//! How the crate `stories` is told what to test, and in which browser.

use std::path::PathBuf;
use std::process::Command;

use crate::browser::Installed;
use crate::server::InstalledServer;
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

/// The same, with the web server that the portal is to be behind.
pub(crate) fn cargo_behind(
    workspace: &Workspace,
    server: &InstalledServer,
    installed: &Installed,
) -> Command {
    let mut cargo = cargo_for(workspace, installed);
    cargo.env("TRIBUNE_SERVER", server.server.name()).env("TRIBUNE_SERVER_PATH", &server.path);
    cargo
}
