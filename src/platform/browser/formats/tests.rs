//! `Intl` says what the host's CLDR data says: the host's tests have the same table.

use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

use feed::Language;

use crate::locale::format_examples;
use crate::platform::{language_name, long_date};

wasm_bindgen_test_configure!(run_in_browser);

#[wasm_bindgen_test]
fn dates_numbers_plurals_and_lists_are_written_as_the_language_writes_them() {
    format_examples::check();
}

#[wasm_bindgen_test]
fn languages_are_called_what_they_call_themselves() {
    format_examples::check_names();
}

#[wasm_bindgen_test]
fn words_are_in_the_order_of_their_language() {
    format_examples::check_order();
}

#[wasm_bindgen_test]
fn a_tag_that_the_browser_does_not_take_does_no_harm() {
    let odd = Language::parse("en-a").unwrap();
    assert!(long_date((2024, 3, 5), &odd).contains("2024"));
    assert_eq!(language_name(&odd), "English");
    // One that is in no list of ours, and that the browser may know or not.
    let welsh = language_name(&Language::parse("cy").unwrap());
    assert!(["cy", "Cymraeg"].contains(&welsh.as_str()), "{welsh}");
}
