//! How fast servers are asked: not faster than they want.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use feed::Link;

use crate::fetch::FetchError;

use super::MirrorError;
use super::silent_hosts::SilentHosts;

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
    silent: SilentHosts,
}

impl Pace {
    pub(super) fn new(delay: Duration, retries: u32) -> Self {
        Self { delay, retries, free: Mutex::default(), silent: SilentHosts::default() }
    }

    /// Tries something with a server until it is done, or has failed too often, or is not worth a further try. Where a host does not
    /// answer, nothing else is asked of it.
    pub(super) fn persist<T>(
        &self,
        link: &Link,
        mut work: impl FnMut() -> Result<T, Failure>,
    ) -> Result<T, Failure> {
        let (host, since) = (link.origin(), Instant::now());
        let mut wait = FIRST_WAIT;
        for left in (0..=self.retries).rev() {
            self.ask_no_silent(host)?;
            self.wait(host);
            self.ask_no_silent(host)?;
            let done = work();
            if let Ok(_)
            | Err(Failure::Passing(FetchError::Status(_), _) | Failure::Lasting(FetchError::Status(_))) =
                done
            {
                self.silent.heard(host);
            }
            match done {
                Err(Failure::Passing(error, wish)) => {
                    let wish = wish.unwrap_or(wait);
                    if left == 0 || wish > LONGEST_WAIT {
                        self.silent.failed(host, since, &error);
                        return Err(Failure::Lasting(error));
                    }
                    self.leave_alone(host, wish);
                    wait *= 2;
                }
                Err(Failure::Lasting(error)) => {
                    self.silent.failed(host, since, &error);
                    return Err(Failure::Lasting(error));
                }
                done => return done,
            }
        }
        // Not reached: the last round returns. Were it, nothing has come.
        Err(Failure::Lasting(FetchError::Timeout(wait)))
    }

    fn ask_no_silent(&self, host: &str) -> Result<(), Failure> {
        self.silent.why(host).map_or(Ok(()), |error| Err(Failure::Lasting(error)))
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

#[cfg(test)]
mod tests {
    use super::*;

    fn link(raw: &str) -> Link {
        Link::absolute(raw).unwrap()
    }

    fn times_out<T>() -> Result<T, Failure> {
        Err(Failure::from(FetchError::Timeout(Duration::from_secs(30))))
    }

    #[test]
    fn a_host_that_does_not_answer_is_asked_for_nothing_else() {
        let pace = Pace::new(Duration::ZERO, 0);
        let dead = link("https://dead.example/a");
        assert!(matches!(
            pace.persist(&dead, times_out::<()>),
            Err(Failure::Lasting(FetchError::Timeout(_)))
        ));
        let asked = pace.persist(&link("https://dead.example/b"), || Ok(()));
        assert!(matches!(asked, Err(Failure::Lasting(FetchError::Timeout(_)))), "{asked:?}");
        assert!(pace.persist(&link("https://other.example/a"), || Ok(())).is_ok());
    }

    #[test]
    fn a_host_of_which_other_files_come_is_not_given_up() {
        let pace = Pace::new(Duration::ZERO, 0);
        let slow = link("https://slow.example/a");
        let late = pace.persist(&slow, || {
            pace.persist(&link("https://slow.example/b"), || Ok(()))?;
            times_out::<()>()
        });
        assert!(late.is_err());
        assert!(pace.persist(&slow, || Ok(())).is_ok());
    }
}
