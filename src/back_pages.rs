//! The back pages: about the portal and privacy, accessibility, the feeds' health. A program of its own, so that
//! visitors who only read do not download it.

/// Shows the content of a page of the portal's own (its segment in addresses) inside of `place`, in the interface's
/// `language` (BCP 47).
#[cfg(target_arch = "wasm32")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn show(place: web_sys::HtmlElement, page: &str, language: &str) {
    tribune::show_back_page(place, page, language);
}

#[cfg(target_arch = "wasm32")]
fn main() {}

/// The program is for browsers. Somebody who runs it elsewhere is told what to run.
#[cfg(not(target_arch = "wasm32"))]
fn main() {
    eprintln!(
        "The back pages are shown in a browser. For the feeds' health, `tribune-press check` does the same here."
    );
}
