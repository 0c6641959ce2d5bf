//! The portal that is taken pictures of.

use std::time::Duration;

use browser::{PageKind, PortalServer};

use crate::Arguments;

/// A portal, ours or somebody's.
pub(crate) enum Subject {
    /// The build, served by ourselves.
    Ours(PortalServer),
    /// At this address.
    Theirs(String),
}

impl Subject {
    pub(crate) async fn of(arguments: &Arguments) -> Self {
        match &arguments.url_base {
            Some(url_base) => Self::Theirs(url_base.trim_end_matches('/').to_owned()),
            None => Self::Ours(PortalServer::start().await),
        }
    }

    /// Only our own server does as it is told.
    pub(crate) fn can_show(&self, kind: &PageKind) -> bool {
        matches!(self, Self::Ours(_)) || !kind.is_arranged()
    }

    pub(crate) fn prepare(&self, kind: &PageKind) {
        if let Self::Ours(server) = self {
            kind.prepare(server, Duration::ZERO);
        }
    }

    pub(crate) fn address(&self, below: &str) -> String {
        match self {
            Self::Ours(server) => server.address(below),
            Self::Theirs(base) => format!("{base}/{below}"),
        }
    }
}
