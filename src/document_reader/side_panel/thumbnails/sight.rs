//! What is in sight. Of hundreds of pages, only those that somebody looks at are drawn.

use leptos::html::Div;
use leptos::prelude::*;
use wasm_bindgen::prelude::*;
use web_sys::{Element, IntersectionObserver, IntersectionObserverEntry, IntersectionObserverInit};

use crate::document_reader::Ask;

/// Asks for each picture once, when it comes in sight.
pub(super) fn draw_what_is_seen(grid: NodeRef<Div>, ask: Callback<Ask>) {
    let watch = StoredValue::new_local(None);
    Effect::new(move || {
        if let Some(grid) = grid.get() {
            watch.set_value(Watch::over(&grid, ask).ok());
        }
    });
    on_cleanup(move || drop(watch.try_update_value(Option::take)));
}

struct Watch {
    observer: IntersectionObserver,
    _seen: Closure<dyn FnMut(js_sys::Array, IntersectionObserver)>,
}

impl Watch {
    fn over(grid: &Element, ask: Callback<Ask>) -> Result<Self, JsValue> {
        let seen = Closure::new(move |entries: js_sys::Array, observer: IntersectionObserver| {
            for entry in entries.iter().map(JsCast::unchecked_into::<IntersectionObserverEntry>) {
                if entry.is_intersecting() {
                    let button = entry.target();
                    observer.unobserve(&button);
                    if let Some(page) = page(&button) {
                        ask.run(Ask::Thumbnail(page));
                    }
                }
            }
        });
        let options = IntersectionObserverInit::new();
        options.set_root(grid.closest("[role=tabpanel]")?.as_ref());
        let callback = seen.as_ref().unchecked_ref();
        let observer = IntersectionObserver::new_with_options(callback, &options)?;
        let buttons = grid.children();
        for button in (0..buttons.length()).filter_map(|at| buttons.item(at)) {
            observer.observe(&button);
        }
        Ok(Self { observer, _seen: seen })
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}

fn page(button: &Element) -> Option<u32> {
    button.first_element_child()?.get_attribute("data-thumbnail")?.parse().ok()
}
