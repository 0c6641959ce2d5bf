//! What a page load does by itself and a single-page portal has to do on its own: the title, the document's
//! language, focus, and the scroll position on the way back.

mod arrival;
mod focus;
mod positions;

use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::HtmlElement;

use crate::Page;

#[wasm_bindgen]
extern "C" {
    /// In `boot.js`.
    #[wasm_bindgen(js_name = tribuneLinks)]
    fn tribune_links(lines: &str);

    /// In `boot.js`.
    #[wasm_bindgen(js_name = tribuneColor)]
    fn tribune_color(color: &str);
}

pub(crate) use positions::{back_to, remember_positions};

/// To the beginning of the page that is shown, after something of it has changed.
pub(crate) fn to_beginning() {
    leptos::prelude::request_animation_frame(|| {
        leptos::prelude::window().scroll_to_with_x_and_y(0.0, 0.0);
        focus::to_heading();
    });
}

/// Sets the links in the document's head that say where the page is at home and in other languages.
pub(crate) fn set_links(links: &[String]) {
    tribune_links(&links.join("\n"));
}

/// Sets the colour that the style sheets make theirs of. Without one they have their own.
pub(crate) fn set_color(color: Option<&str>) {
    tribune_color(color.unwrap_or_default());
}

/// Brings window and document in line with the page that is shown.
pub(crate) fn arrive(page: &Page, title: &str, is_first: bool) {
    let document = leptos::prelude::document();
    document.set_title(title);
    if let Some(root) = document.document_element().and_then(|root| root.dyn_into::<HtmlElement>().ok()) {
        root.set_lang(page.locale.language.as_str());
        root.set_dir(if page.locale.language.is_right_to_left() { "rtl" } else { "ltr" });
    }
    positions::settle(page.place.spot(), is_first);
}
