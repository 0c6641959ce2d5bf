//! Desks for the parts' tests, and what is asked there.

use std::sync::{Arc, Mutex};

use leptos::prelude::*;

pub(super) use super::example_desk::{brief, desk};
use super::{Ask, Desk, example_desk};

/// What was asked, in its order.
#[derive(Clone, Default)]
pub(super) struct Asked(Arc<Mutex<Vec<Ask>>>);

impl Asked {
    /// What was asked since this was last looked at.
    pub(super) fn take(&self) -> Vec<Ask> {
        std::mem::take(&mut self.0.lock().unwrap())
    }
}

/// An English desk with a document of which nothing is known yet.
pub(super) fn unopened_desk() -> Desk {
    recording_desk().0
}

/// The same, and what is asked there.
pub(super) fn recording_desk() -> (Desk, Asked) {
    let asked = Asked::default();
    let ask = {
        let asked = asked.clone();
        Callback::new(move |ask| asked.0.lock().unwrap().push(ask))
    };
    (example_desk::unopened_desk(ask), asked)
}
