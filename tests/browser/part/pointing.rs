//! What a visitor does with a mouse at a spot of a part.

use std::time::Duration;

use fantoccini::actions::{
    Actions, InputSource, KeyAction, KeyActions, MOUSE_BUTTON_LEFT, MouseActions, PointerAction, WheelAction,
    WheelActions,
};
use fantoccini::key::Key;
use serde_json::json;

use super::Part;
use crate::{eventually, keys::KEYBOARD};

const MOUSE: &str = "mouse";
const WHEEL: &str = "wheel";

impl Part {
    /// Clicks twice on a word of its text, which selects it.
    pub async fn double_click_on(&self, word: &str) {
        // The middle of the first place where the word stands.
        let middle = format!(
            "it => {{
                const walker = document.createTreeWalker(it, NodeFilter.SHOW_TEXT);
                for (let text = walker.nextNode(); text; text = walker.nextNode()) {{
                    const at = text.data.indexOf({word});
                    if (at < 0) continue;
                    const range = document.createRange();
                    range.setStart(text, at);
                    range.setEnd(text, at + {word}.length);
                    const {{ left, right, top, bottom }} = range.getBoundingClientRect();
                    return [Math.round((left + right) / 2), Math.round((top + bottom) / 2)];
                }}
                return null;
            }}",
            word = json!(word)
        );
        let (x, y) = self.spot(&middle).await;
        let down = PointerAction::Down { button: MOUSE_BUTTON_LEFT };
        let up = PointerAction::Up { button: MOUSE_BUTTON_LEFT };
        let clicks = MouseActions::new(MOUSE.to_owned())
            .then(PointerAction::MoveTo { duration: None, x, y })
            .then(down.clone())
            .then(up.clone())
            .then(down)
            .then(up);
        self.client.perform_actions(clicks).await.expect("a double click");
        self.client.release_actions().await.expect("a mouse let go");
    }

    /// Turns the wheel over its middle while Ctrl is held, by so many pixels; away from oneself is negative.
    pub async fn wheel_with_control(&self, pixels: i64) {
        let middle = "it => {
            const { left, right, top, bottom } = it.getBoundingClientRect();
            const [x, y] = [(left + right) / 2, (Math.max(0, top) + Math.min(innerHeight, bottom)) / 2];
            return [Math.round(x), Math.round(y)];
        }";
        let (x, y) = self.spot(middle).await;
        let control = Key::Control.into();
        let keys = KeyActions::new(KEYBOARD.to_owned())
            .then(KeyAction::Down { value: control })
            .then(KeyAction::Pause { duration: Duration::ZERO })
            .then(KeyAction::Up { value: control });
        // Pixels of a screen.
        #[allow(clippy::cast_possible_truncation)]
        let (x, y) = (x as i64, y as i64);
        let wheel = WheelActions::new(WHEEL.to_owned())
            .then(WheelAction::Pause { duration: Duration::ZERO })
            .then(WheelAction::Scroll { duration: None, x, y, delta_x: 0, delta_y: pixels })
            .then(WheelAction::Pause { duration: Duration::ZERO });
        self.client.perform_actions(Actions::from(keys).and(wheel)).await.expect("a wheel that is turned");
        self.client.release_actions().await.expect("a key let go");
    }

    async fn spot(&self, function: &str) -> (f64, f64) {
        eventually("there is the spot to point at", async || {
            let spot = self.tell(function).await;
            Some((spot.get(0)?.as_f64()?, spot.get(1)?.as_f64()?))
        })
        .await
    }
}
