//! Fingers on a screen.

use std::time::Duration;

use fantoccini::actions::{Actions, InputSource, PointerAction, TouchActions};

use crate::Visitor;

/// How long a finger takes from one place to the next.
const MOVE: Option<Duration> = Some(Duration::from_millis(30));
/// In how many steps fingers move apart: nothing of a gesture may depend on one.
const STEPS: u32 = 8;

impl Visitor {
    /// Puts two fingers on either side of a point of the window, so far from it, and moves them to another distance.
    pub async fn pinch(&self, point: (f64, f64), from: f64, to: f64) {
        let fingers = [("left", -1.0), ("right", 1.0)].map(|(name, side)| {
            let at = |distance: f64| PointerAction::MoveTo {
                duration: MOVE,
                x: point.0 + side * distance,
                y: point.1,
            };
            let mut finger =
                TouchActions::new(name.to_owned()).then(at(from)).then(PointerAction::Down { button: 0 });
            for step in 1..=STEPS {
                finger = finger.then(at(from + (to - from) * f64::from(step) / f64::from(STEPS)));
            }
            finger.then(PointerAction::Up { button: 0 })
        });
        let client = self.browser().client();
        client.perform_actions(Actions::from(fingers.to_vec())).await.expect("two fingers");
        client.release_actions().await.expect("fingers that let go");
    }
}
