//! An article's HTML in the browser: parsed off screen, enriched, sanitised by DOMPurify, then put in as nodes.

use portal::enrich::{Context, enrich};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::spawn_local;
use web_sys::{DocumentFragment, Element};

use super::dom_tree::DomTree;
use crate::article_html::ALLOWED;

/// Where `cargo xtask assets` puts DOMPurify; the version is package.json's.
const SANITISER: &str = "dompurify-3.4.18/purify.min.js";

#[wasm_bindgen(module = "/src/platform/browser/article_html.js")]
extern "C" {
    #[wasm_bindgen(js_name = parseOffScreen)]
    fn parse_off_screen(html: &str) -> Element;

    #[wasm_bindgen(js_name = loadSanitiser, catch)]
    async fn load_sanitiser(address: &str) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(js_name = sanitise, catch)]
    fn sanitise(purify: &JsValue, body: &Element, allowed: &str) -> Result<DocumentFragment, JsValue>;
}

/// Puts an article's HTML into an element. Until the sanitiser is there, nothing is; if it does not come, the
/// article's plain words are.
pub fn show_article(element: &Element, html: &str, context: &Context) {
    let (element, context, html) = (element.clone(), context.clone(), html.to_owned());
    spawn_local(async move {
        let body = parse_off_screen(&html);
        enrich(&DomTree::new(body.clone()), &context);
        match sanitised(&body).await {
            Ok(safe) => element.replace_children_with_node_1(&safe),
            Err(error) => {
                web_sys::console::error_1(&error);
                element.set_text_content(body.text_content().as_deref());
            }
        }
        let _ = element.remove_attribute("aria-busy");
    });
}

async fn sanitised(body: &Element) -> Result<DocumentFragment, JsValue> {
    let address = super::launch::base().map(|base| base.file(SANITISER)).unwrap_or_default();
    let purify = load_sanitiser(&address).await?;
    sanitise(&purify, body, ALLOWED)
}

#[cfg(test)]
mod tests;
