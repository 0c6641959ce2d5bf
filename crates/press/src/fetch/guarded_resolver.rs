//! From names to addresses that may be asked.

use std::fmt;

use ureq::Error;
use ureq::config::Config;
use ureq::http::Uri;
use ureq::unversioned::resolver::{DefaultResolver, ResolvedSocketAddrs, Resolver};
use ureq::unversioned::transport::NextTimeout;

use super::Guard;

/// Leaves out what the guard does not let through, for each request and each redirect anew. What it gives is what is connected
/// to: a name that leads elsewhere a moment later leads nobody astray.
#[derive(Debug)]
pub(super) struct GuardedResolver {
    names: DefaultResolver,
    guard: Guard,
}

/// A name leads to none but addresses that are not to be asked.
#[derive(Debug)]
pub(super) struct PrivateAddress {
    pub(super) host: String,
}

impl GuardedResolver {
    pub(super) fn new(guard: Guard) -> Self {
        Self { names: DefaultResolver::default(), guard }
    }
}

impl Resolver for GuardedResolver {
    fn resolve(
        &self,
        uri: &Uri,
        config: &Config,
        timeout: NextTimeout,
    ) -> Result<ResolvedSocketAddrs, Error> {
        let found = self.names.resolve(uri, config, timeout)?;
        let host = uri.host().unwrap_or_default();
        let mut allowed = self.empty();
        for address in found.iter().filter(|address| self.guard.lets_through(host, address.ip())) {
            allowed.push(*address);
        }
        if allowed.is_empty() {
            return Err(Error::Other(Box::new(PrivateAddress { host: host.to_owned() })));
        }
        Ok(allowed)
    }
}

impl fmt::Display for PrivateAddress {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} is a private address", self.host)
    }
}

impl std::error::Error for PrivateAddress {}
