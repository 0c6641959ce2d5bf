//! Who opened a part of the reader.

use leptos::prelude::*;
use leptos::web_sys::HtmlElement;

/// The control that had the focus when a part of the reader opened: the focus goes back there.
#[derive(Clone, Copy)]
pub(super) struct Opener {
    /// The part's id.
    part: &'static str,
    element: StoredValue<Option<HtmlElement>, LocalStorage>,
}

impl Opener {
    /// Of the part with this id.
    pub(super) fn of(part: &'static str) -> Self {
        Self { part, element: StoredValue::new_local(None) }
    }
}

#[cfg(not(target_arch = "wasm32"))]
impl Opener {
    /// On the host nothing has the focus.
    pub(super) fn remember(self) {
        let _ = self.element;
    }

    pub(super) fn back(self) {
        let _ = self.part;
    }
}

#[cfg(target_arch = "wasm32")]
impl Opener {
    /// Remembers what has the focus now, before the part takes it.
    pub(super) fn remember(self) {
        self.element.set_value(focused());
    }

    /// Gives the focus back, where it was in the part or is nowhere. Safari does not focus a button that is clicked,
    /// and a menu's entry may be gone: then the control that shows the part has it, else the pages.
    pub(super) fn back(self) {
        let own = ["#", self.part].concat();
        let is_elsewhere = focused().is_some_and(|element| !matches!(element.closest(&own), Ok(Some(_))));
        if is_elsewhere {
            return;
        }
        let opener = self.element.try_update_value(Option::take).flatten();
        let others = [["[aria-controls=\"", self.part, "\"]"].concat(), ".reader-pages".to_owned()];
        let others = others.iter().filter_map(|selector| find(selector));
        for element in opener.into_iter().chain(others) {
            focus(&element);
            if focused().as_ref() == Some(&element) {
                return;
            }
        }
    }
}

/// What has the focus, if anything has it.
#[cfg(target_arch = "wasm32")]
pub(super) fn focused() -> Option<HtmlElement> {
    use leptos::wasm_bindgen::JsCast;

    let element = document().active_element().filter(|element| element.tag_name() != "BODY")?;
    element.dyn_into().ok()
}

/// Moves the focus, and scrolls nothing: not the pages, and not the article around them.
#[cfg(target_arch = "wasm32")]
pub(super) fn focus(element: &HtmlElement) {
    let options = web_sys::FocusOptions::new();
    options.set_prevent_scroll(true);
    // What cannot have it does not get it.
    let _ = element.focus_with_options(&options);
}

/// The first element of the page that a selector fits.
#[cfg(target_arch = "wasm32")]
pub(super) fn find(selector: &str) -> Option<HtmlElement> {
    use leptos::wasm_bindgen::JsCast;

    document().query_selector(selector).ok().flatten()?.dyn_into().ok()
}
