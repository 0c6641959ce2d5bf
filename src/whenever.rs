//! What follows the state around.

use leptos::prelude::*;

/// Runs something now, and again whenever a signal that it has read changes. On the host nothing runs.
pub(crate) fn whenever(run: impl FnMut() + 'static) {
    effect(Box::new(run));
}

/// One kind of effect for all: the machinery of each further one would cost the browser's program a kilobyte.
fn effect(mut run: Box<dyn FnMut()>) {
    Effect::new(move |_: Option<()>| run());
}
