//! One page of a feed, fetched and read.

use std::pin::pin;

use feed::{Feed, Finding, Link};
use futures::future::{Either, select};
use web_sys::{AbortController, RequestCache};

use super::{Purpose, refusal, wait};
use crate::LoadError;
use crate::load_error::PATIENCE;
use crate::platform::browser::ask::ask;

/// A page of a feed.
pub(super) struct Page {
    pub(super) read: (Feed, Vec<Finding>),
    /// Where it really came from, after redirects.
    pub(super) address: Link,
    pub(super) size_in_bytes: u64,
    pub(super) fingerprint: u64,
}

/// Fetches a page, with limited patience, until `abort` ends it.
pub(super) async fn fetch(
    address: &Link,
    purpose: Purpose,
    abort: Option<&AbortController>,
) -> Result<Page, LoadError> {
    let milliseconds = i32::try_from(PATIENCE).unwrap_or(i32::MAX).saturating_mul(1_000);
    // An end of its own: a feed that is late must not end the others.
    let own = AbortController::new().ok();
    let answer = pin!(read(address, purpose, own.as_ref()));
    let end = pin!(wait::milliseconds_or_end(milliseconds, abort));
    match select(answer, end).await {
        Either::Left((page, _)) => page,
        Either::Right(_) => {
            if let Some(own) = own.as_ref() {
                own.abort();
            }
            Err(LoadError::Timeout)
        }
    }
}

async fn read(address: &Link, purpose: Purpose, abort: Option<&AbortController>) -> Result<Page, LoadError> {
    // Asked again, the cache has to ask the server whether what it holds is still so (RFC 9111, section 4.3).
    let cache = match purpose {
        Purpose::Show => RequestCache::Default,
        Purpose::Refresh => RequestCache::NoCache,
    };
    let signal = abort.map(AbortController::signal);
    let Ok(response) = ask(address, cache, signal.as_ref()).await else {
        return Err(refusal::reason(address).await);
    };
    if response.status() >= 400 {
        return Err(LoadError::Status(response.status()));
    }
    let bytes = response.binary().await.map_err(|_| LoadError::Unreachable)?;
    let address = Link::absolute(&response.url()).unwrap_or_else(|_| address.clone());
    let read = feed::read(&bytes, &address).map_err(LoadError::Feed)?;
    let size_in_bytes = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
    Ok(Page { read, address, size_in_bytes, fingerprint: fingerprint(&bytes) })
}

/// FNV-1a: the same bytes have the same print.
fn fingerprint(bytes: &[u8]) -> u64 {
    let mix = |print: u64, byte: &u8| (print ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, mix)
}
