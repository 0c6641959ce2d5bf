//! The web servers that `deploy/` has configurations for.

use std::path::PathBuf;

/// One of the two that are tested.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Server {
    Nginx,
    Caddy,
}

impl Server {
    /// All there are, in the order in which they are tested.
    pub(crate) const ALL: [Self; 2] = [Self::Nginx, Self::Caddy];

    /// Its name, as in `TRIBUNE_SERVER`, and the name of its program and its folder in `deploy/`.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Nginx => "nginx",
            Self::Caddy => "caddy",
        }
    }
}

/// A web server of this machine.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct InstalledServer {
    pub(crate) server: Server,
    pub(crate) path: PathBuf,
}
