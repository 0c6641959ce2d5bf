//! The document reader's program: controls, panels and text of a document that is open in the page. It comes with the
//! first document; who only reads articles does not download it.

#[cfg(target_arch = "wasm32")]
use wasm_bindgen::prelude::*;

/// Puts the controls into `place`, for the document of `session`, of which `brief` says what the portal knows.
#[cfg(target_arch = "wasm32")]
#[wasm_bindgen]
pub async fn read(place: web_sys::HtmlElement, session: JsValue, brief: JsValue) {
    tribune::read_document(place, session.unchecked_into(), &brief).await;
}

/// Shows in `place` how an article is cited, of which `brief` says what the portal knows.
#[cfg(target_arch = "wasm32")]
#[wasm_bindgen]
pub async fn cite(place: web_sys::HtmlElement, brief: JsValue) {
    tribune::cite_article(place, &brief).await;
}

/// Takes the controls away, and all that they hold.
#[cfg(target_arch = "wasm32")]
#[wasm_bindgen]
pub fn close() {
    tribune::close_document();
}

#[cfg(target_arch = "wasm32")]
fn main() {}

/// The program is for browsers. Somebody who runs it elsewhere is told what to run.
#[cfg(not(target_arch = "wasm32"))]
fn main() {
    eprintln!("The document reader runs in a browser, in a portal: `cargo xtask serve` shows it.");
}
