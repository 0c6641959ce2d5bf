//! The portal that is taken pictures of.

use browser::{Answer, PortalServer};

use crate::{Arguments, Place};

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

    /// Only our own server fails when it is asked to.
    pub(crate) fn can_show(&self, place: &Place) -> bool {
        matches!(self, Self::Ours(_)) || !place.is_failure
    }

    pub(crate) fn prepare(&self, place: &Place) {
        if let Self::Ours(server) = self {
            server.mend();
            if place.is_failure {
                server.feed(Answer::status(503));
            }
        }
    }

    pub(crate) fn address(&self, below: &str) -> String {
        match self {
            Self::Ours(server) => server.address(below),
            Self::Theirs(base) => format!("{base}/{below}"),
        }
    }
}
