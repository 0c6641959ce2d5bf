//! The browser's own parser and DOMPurify make the same of the examples as the host does.

use wasm_bindgen::prelude::*;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

use super::{parse_off_screen, sanitise};
use crate::article_html::ALLOWED;
use crate::article_html::examples::{EXAMPLES, context};
use crate::platform::browser::dom_tree::DomTree;

wasm_bindgen_test_configure!(run_in_browser);

#[wasm_bindgen(module = "/target/web/dompurify-3.4.18/purify.min.js")]
extern "C" {
    #[wasm_bindgen(thread_local_v2, js_name = default)]
    static PURIFY: JsValue;
}

fn shown(html: &str) -> String {
    let body = parse_off_screen(html);
    portal::enrich::enrich(&DomTree::new(body.clone()), &context());
    let safe = PURIFY.with(|purify| sanitise(purify, &body, ALLOWED)).unwrap();
    let place = leptos::prelude::document().create_element("div").unwrap();
    place.append_child(&safe).unwrap();
    place.inner_html()
}

#[wasm_bindgen_test]
fn what_goes_in_comes_out_as_the_examples_say() {
    for (html, expected) in EXAMPLES {
        assert_eq!(shown(html), *expected, "{html}");
    }
}

#[wasm_bindgen_test]
fn nothing_runs_while_it_is_parsed() {
    shown("<img src=x onerror='window.hasRun = true'><script>window.hasRun = true</script>");
    let has_run = js_sys::Reflect::get(&js_sys::global(), &"hasRun".into()).unwrap();
    assert!(has_run.is_undefined());
}
