//! One direction of a line.

use std::{
    sync::{Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::tcp::{OwnedReadHalf, OwnedWriteHalf},
    sync::mpsc,
    time::{Instant, sleep_until},
};

/// How many bytes go at a time: few enough that connections share the line fairly.
const PIECE: usize = 4 * 1024;
/// How many pieces are on their way at the most, of one connection. A line holds fewer.
const PIECES: usize = 64;

/// What all connections share.
pub(super) struct Direction(Mutex<State>);

struct State {
    delay: Duration,
    /// Bytes in a second.
    rate: f64,
    /// When all that was given to the line so far is in it.
    is_free: Instant,
    /// Bytes so far.
    carried: u64,
}

impl Direction {
    /// A line that slows down nothing.
    pub(super) fn new() -> Self {
        Self(Mutex::new(State {
            delay: Duration::ZERO,
            rate: f64::INFINITY,
            is_free: Instant::now(),
            carried: 0,
        }))
    }

    /// From now on it is like this.
    pub(super) fn become_like(&self, delay: Duration, rate: f64) {
        let mut state = self.lock();
        (state.delay, state.rate) = (delay, rate);
    }

    /// How many bytes it was given so far.
    pub(super) fn carried(&self) -> u64 {
        self.lock().carried
    }

    /// Carries bytes until there are no more, or nobody takes them.
    pub(super) async fn carry(&self, mut from: OwnedReadHalf, mut to: OwnedWriteHalf) {
        let (send, mut under_way) = mpsc::channel::<(Instant, Vec<u8>)>(PIECES);
        let taking = async move {
            let mut piece = vec![0; PIECE];
            while let Ok(count @ 1..) = from.read(&mut piece).await {
                let (leaves, delay) = self.turn(count);
                sleep_until(leaves).await;
                if send.send((leaves + delay, piece[..count].to_vec())).await.is_err() {
                    return;
                }
            }
        };
        let giving = async move {
            while let Some((arrives, piece)) = under_way.recv().await {
                sleep_until(arrives).await;
                if to.write_all(&piece).await.is_err() {
                    return;
                }
            }
        };
        tokio::join!(taking, giving);
    }

    /// When so many bytes have left, after those that came before them; and how long they are on their way.
    fn turn(&self, count: usize) -> (Instant, Duration) {
        let mut state = self.lock();
        let takes = Duration::from_secs_f64(f64::from(u32::try_from(count).unwrap_or(u32::MAX)) / state.rate);
        state.carried += count as u64;
        state.is_free = state.is_free.max(Instant::now()) + takes;
        (state.is_free, state.delay)
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_wait_for_those_before_them() {
        let direction = Direction::new();
        direction.become_like(Duration::from_millis(75), 1_000.0);
        let (first, delay) = direction.turn(500);
        let (second, _) = direction.turn(1_000);
        assert_eq!(second - first, Duration::from_secs(1));
        assert_eq!(delay, Duration::from_millis(75));
        assert_eq!(direction.carried(), 1_500);
    }

    #[test]
    fn a_fast_line_lets_everything_through_at_once() {
        let (leaves, delay) = Direction::new().turn(1_000_000);
        assert!(leaves <= Instant::now());
        assert_eq!(delay, Duration::ZERO);
    }
}
