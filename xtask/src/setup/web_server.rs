//! nginx, with its module for brotli, and Caddy.

use anyhow::Result;

use super::debian;
use crate::server::{InstalledServer, Server};
use crate::workspace::Workspace;

/// Where Debian's package has it. Other systems have it elsewhere, or not at all.
const BROTLI: &str = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";

/// Finds it on this machine.
pub(crate) fn find(workspace: &Workspace, server: Server) -> Result<InstalledServer> {
    let name = server.name();
    // The folder of root's programs is not on everybody's path.
    let path = workspace.find_program(&[name]).or_else(|| super::at(&format!("/usr/sbin/{name}")));
    let path = path.ok_or_else(|| debian::missing(&format!("{name} is not on PATH"), server))?;
    if server == Server::Nginx && super::at(BROTLI).is_none() {
        return Err(debian::missing("nginx has no module for brotli", server));
    }
    Ok(InstalledServer { server, path })
}
