//! The feed doctor: the reports on the page of the feeds' health. A program of its own, so that visitors, who
//! never see that page, do not download it.

/// Examines the feeds that the page names, and reports inside of `place`, in the interface's `language` (BCP 47).
#[cfg(target_arch = "wasm32")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn examine(place: web_sys::HtmlElement, language: &str) {
    tribune::examine(place, language);
}

#[cfg(target_arch = "wasm32")]
fn main() {}

/// The program is for browsers. Somebody who runs it elsewhere is told what to run.
#[cfg(not(target_arch = "wasm32"))]
fn main() {
    eprintln!(
        "The feed doctor runs in a browser, at /en/feed-health of a portal; here, `tribune-press check` does the same."
    );
}
