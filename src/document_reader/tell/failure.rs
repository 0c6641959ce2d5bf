//! Why a document cannot be shown.

/// Why a document cannot be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Failure {
    /// It is not there (404, 410).
    Missing,
    /// The server does not give it to everybody (401, 403).
    Forbidden,
    /// The server is in trouble (5xx), or answers something else that is no file.
    Server,
    /// There is no network, or nobody at the other end.
    Unreachable,
    /// Another site has it, and does not let this page read it (CORS).
    Cors,
    /// Another site has it, and this site's own policy forbids to ask there (CSP).
    Policy,
    /// It is no PDF, or half of one.
    Damaged,
    /// There is not one byte in it, or not one page.
    Empty,
    /// A web page came in its place.
    Html,
    /// It is locked, and nobody gave the password.
    Locked,
    /// The visitor stopped it.
    Cancelled,
    /// The browser lacks what the reader needs.
    TooOld,
    /// The reader's own code did not start.
    Program,
    /// The device has not enough memory.
    Memory,
}

impl Failure {
    pub(super) fn named(name: &str) -> Self {
        match name {
            "missing" => Self::Missing,
            "forbidden" => Self::Forbidden,
            "server" => Self::Server,
            "unreachable" => Self::Unreachable,
            "cors" => Self::Cors,
            "policy" => Self::Policy,
            "empty" => Self::Empty,
            "html" => Self::Html,
            "locked" => Self::Locked,
            "cancelled" => Self::Cancelled,
            "too-old" => Self::TooOld,
            "program" => Self::Program,
            "memory" => Self::Memory,
            _ => Self::Damaged,
        }
    }
}
