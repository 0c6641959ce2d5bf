//! Hosts that do not answer: where one file has come to nothing, no other is waited for.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Instant;

use crate::fetch::FetchError;

/// What is known of a host in this run.
#[derive(Debug, Default)]
struct Host {
    /// When it answered last.
    heard: Option<Instant>,
    /// Why it is not asked any more.
    why: Option<FetchError>,
}

/// The hosts that were asked.
#[derive(Debug, Default)]
pub(super) struct SilentHosts(Mutex<HashMap<String, Host>>);

impl SilentHosts {
    /// Why a host is not asked any more.
    pub(super) fn why(&self, host: &str) -> Option<FetchError> {
        self.hosts().get(host)?.why.as_ref().and_then(silence)
    }

    /// It has answered, whatever it has said.
    pub(super) fn heard(&self, host: &str) {
        self.hosts().entry(host.to_owned()).or_default().heard = Some(Instant::now());
    }

    /// Something was asked for since then, and has finally not come. Where other things have come in the meantime, it is the file's fault.
    pub(super) fn failed(&self, host: &str, since: Instant, error: &FetchError) {
        let Some(why) = silence(error) else { return };
        let mut hosts = self.hosts();
        let host = hosts.entry(host.to_owned()).or_default();
        if host.heard.is_none_or(|heard| heard < since) {
            host.why = Some(why);
        }
    }

    fn hosts(&self) -> MutexGuard<'_, HashMap<String, Host>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The same error, where it is that nobody answers.
fn silence(error: &FetchError) -> Option<FetchError> {
    match error {
        FetchError::Timeout(patience) => Some(FetchError::Timeout(*patience)),
        FetchError::Refused(host) => Some(FetchError::Refused(host.clone())),
        FetchError::NoHost(host) => Some(FetchError::NoHost(host.clone())),
        _ => None,
    }
}
