//! Waiting: for something to become so, never for a time to pass.

use std::time::{Duration, Instant};

/// How long a story waits for what must happen. Generous: two cores may be busy with other things.
pub const PATIENCE: Duration = Duration::from_secs(20);
/// How often it looks.
const BREATH: Duration = Duration::from_millis(40);

/// Asks again and again, until there is an answer.
///
/// # Panics
/// When there is none within [`PATIENCE`].
pub async fn eventually<T>(what: &str, mut ask: impl AsyncFnMut() -> Option<T>) -> T {
    let start = Instant::now();
    loop {
        if let Some(answer) = ask().await {
            return answer;
        }
        assert!(start.elapsed() < PATIENCE, "waited {} seconds in vain until {what}", PATIENCE.as_secs());
        tokio::time::sleep(BREATH).await;
    }
}

/// Looks again and again, until it is so.
///
/// # Panics
/// When it is not within [`PATIENCE`].
pub async fn until(what: &str, mut is_so: impl AsyncFnMut() -> bool) {
    eventually(what, async || is_so().await.then_some(())).await;
}
