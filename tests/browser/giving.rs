//! What a server is still busy with.

use std::sync::{
    Arc,
    atomic::{AtomicUsize, Ordering},
};

/// How many answers are on their way.
#[derive(Debug, Clone, Default)]
pub(crate) struct Busy(Arc<AtomicUsize>);

impl Busy {
    /// One more.
    pub(crate) fn giving(&self) -> Giving {
        self.0.fetch_add(1, Ordering::Relaxed);
        Giving(self.clone())
    }

    /// How many there are now.
    pub(crate) fn count(&self) -> usize {
        self.0.load(Ordering::Relaxed)
    }
}

/// An answer on its way, until it is dropped: given in full, or wanted by nobody any more.
#[derive(Debug)]
pub(crate) struct Giving(Busy);

impl Drop for Giving {
    fn drop(&mut self) {
        self.0.0.fetch_sub(1, Ordering::Relaxed);
    }
}
