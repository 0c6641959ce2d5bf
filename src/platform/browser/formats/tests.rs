//! `Intl` says what the host's CLDR data says: the host's tests have the same table.

use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

use crate::locale::format_examples;

wasm_bindgen_test_configure!(run_in_browser);

#[wasm_bindgen_test]
fn dates_numbers_and_plurals_are_written_as_the_language_writes_them() {
    format_examples::check();
}
