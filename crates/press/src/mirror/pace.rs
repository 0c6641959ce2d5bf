//! How fast servers are asked: not faster than they want.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use feed::Link;

use crate::fetch::FetchError;

use super::MirrorError;

/// A server that wants to be left alone for longer is not waited for.
const LONGEST_WAIT: Duration = Duration::from_mins(2);

/// Before the second try; before each further one, twice as long.
const FIRST_WAIT: Duration = Duration::from_secs(1);

/// Why something was not done.
#[derive(Debug)]
pub(super) enum Failure {
    /// It may be otherwise in a while, which the server may have named.
    Passing(FetchError, Option<Duration>),
    /// It will be no other next time.
    Lasting(FetchError),
    /// Nothing more can be done in this run.
    End(MirrorError),
}

impl From<FetchError> for Failure {
    fn from(error: FetchError) -> Self {
        if error.is_passing() { Self::Passing(error, None) } else { Self::Lasting(error) }
    }
}

/// Who may be asked from when on.
#[derive(Debug)]
pub(super) struct Pace {
    /// Between two requests to one host.
    delay: Duration,
    /// So often something is tried again.
    retries: u32,
    free: Mutex<HashMap<String, Instant>>,
}

impl Pace {
    pub(super) fn new(delay: Duration, retries: u32) -> Self {
        Self { delay, retries, free: Mutex::default() }
    }

    /// Tries something with a server until it is done, or has failed too often, or is not worth a further try.
    pub(super) fn persist<T>(
        &self,
        link: &Link,
        mut work: impl FnMut() -> Result<T, Failure>,
    ) -> Result<T, Failure> {
        let mut wait = FIRST_WAIT;
        for left in (0..=self.retries).rev() {
            self.wait(link.origin());
            match work() {
                Err(Failure::Passing(error, wish)) => {
                    let wish = wish.unwrap_or(wait);
                    if left == 0 || wish > LONGEST_WAIT {
                        return Err(Failure::Lasting(error));
                    }
                    self.leave_alone(link.origin(), wish);
                    wait *= 2;
                }
                done => return done,
            }
        }
        // Not reached: the last round returns. Were it, nothing has come.
        Err(Failure::Lasting(FetchError::Timeout(wait)))
    }

    /// Waits until a host may be asked.
    fn wait(&self, host: &str) {
        let wait = {
            let mut free = self.free.lock().unwrap_or_else(PoisonError::into_inner);
            let now = Instant::now();
            let turn = free.get(host).copied().unwrap_or(now).max(now);
            free.insert(host.to_owned(), turn + self.delay);
            turn.duration_since(now)
        };
        thread::sleep(wait);
    }

    /// Asks a host nothing for so long: nobody does who works on this run.
    fn leave_alone(&self, host: &str, wait: Duration) {
        let mut free = self.free.lock().unwrap_or_else(PoisonError::into_inner);
        let until = Instant::now() + wait;
        let turn = free.entry(host.to_owned()).or_insert(until);
        *turn = (*turn).max(until);
    }
}
