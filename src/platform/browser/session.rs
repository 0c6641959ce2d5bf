//! The open document, as `src/reader/session.js` has it.

use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    /// An open document.
    #[derive(Clone)]
    pub type Session;

    /// Asks something of it: see [`crate::document_reader::Ask::as_call`].
    #[wasm_bindgen(method)]
    pub(super) fn ask(this: &Session, name: &str, text: &str, number: u32);

    /// Hears what has happened so far, and what will: see [`crate::document_reader::Tell::read`].
    #[wasm_bindgen(method)]
    pub(super) fn listen(this: &Session, listener: &Closure<dyn FnMut(String, String, f64, f64)>);
}
