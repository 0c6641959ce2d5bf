//! Who may be asked, when a feed says whom to ask.

use std::net::IpAddr;

use super::public_address::is_public;

/// Keeps requests away from this machine and its own network. What a feed names is fetched and then published: without it,
/// whoever writes a feed could read what only this machine can see.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Guard {
    is_open: bool,
    hosts: Vec<String>,
}

impl Guard {
    /// Lets nobody be asked but who is on the open internet.
    pub fn closed() -> Self {
        Self::default()
    }

    /// Lets anybody be asked.
    pub fn open() -> Self {
        Self { is_open: true, hosts: Vec::new() }
    }

    /// Lets these hosts be asked, too, wherever they are.
    pub fn but(hosts: &[String]) -> Self {
        let name = |host: &String| bare(host).to_ascii_lowercase();
        Self { is_open: false, hosts: hosts.iter().map(name).collect() }
    }

    /// Whether it lets everything through.
    pub fn is_open(&self) -> bool {
        self.is_open
    }

    /// Whether a host may be asked at an address that its name leads to.
    pub fn lets_through(&self, host: &str, address: IpAddr) -> bool {
        let is_named = || self.hosts.iter().any(|named| named.eq_ignore_ascii_case(bare(host)));
        self.is_open || is_public(address) || is_named()
    }
}

/// An IPv6 address without its brackets.
fn bare(host: &str) -> &str {
    host.strip_prefix('[').and_then(|host| host.strip_suffix(']')).unwrap_or(host)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_host_that_is_named_may_be_asked_and_no_other() {
        let guard = Guard::but(&["CMS.intern".to_owned(), "[::1]".to_owned()]);
        let private = IpAddr::from([10, 0, 0, 7]);
        assert!(guard.lets_through("cms.intern", private));
        assert!(guard.lets_through("[::1]", IpAddr::from([0, 0, 0, 0, 0, 0, 0, 1])));
        assert!(!guard.lets_through("other.intern", private));
        assert!(guard.lets_through("example.org", IpAddr::from([93, 184, 215, 14])));
        assert!(Guard::open().lets_through("other.intern", private));
    }
}
