//! Telling what is being done, about how long it may take, and how long it took.

use std::time::{Duration, Instant};

use anyhow::Result;

/// Does one piece of work, announced before and timed after.
pub(crate) fn step<T>(title: &str, estimate: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
    println!("\n==> {title} ({estimate})");
    let start = Instant::now();
    let outcome = work();
    let took = in_words(start.elapsed());
    match &outcome {
        Ok(_) => println!("    done in {took}"),
        Err(_) => println!("    FAILED after {took}"),
    }
    outcome
}

/// A duration as a person says it.
pub(crate) fn in_words(duration: Duration) -> String {
    let seconds = duration.as_secs();
    match seconds {
        0..10 => format!("{:.1} s", duration.as_secs_f64()),
        10..60 => format!("{seconds} s"),
        _ => format!("{} min {} s", seconds / 60, seconds % 60),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_are_short_to_read() {
        assert_eq!(in_words(Duration::from_millis(140)), "0.1 s");
        assert_eq!(in_words(Duration::from_secs(42)), "42 s");
        assert_eq!(in_words(Duration::from_secs(185)), "3 min 5 s");
    }
}
