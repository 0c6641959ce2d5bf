//! An article's HTML in the browser: parsed off screen, enriched, sanitised by DOMPurify, then put in as nodes.

use portal::enrich::{Context, Heading, enrich};
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

    #[wasm_bindgen(js_name = settleText)]
    fn settle_text();
}

/// An article's HTML, off screen still.
pub struct ArticleText {
    /// The headings of its parts, where they are many enough. They are there before the text is, so that nothing moves
    /// when that comes.
    pub outline: Vec<Heading>,
    body: Element,
}

impl ArticleText {
    /// Parses and enriches an article's HTML.
    pub fn of(html: &str, context: &Context) -> Self {
        let body = parse_off_screen(html);
        Self { outline: enrich(&DomTree::new(body.clone()), context), body }
    }

    /// Puts it into an element. Until the sanitiser is there, nothing is; if it does not come, the article's plain
    /// words are.
    pub fn show(&self, element: &Element) {
        let (element, body) = (element.clone(), self.body.clone());
        spawn_local(async move {
            match sanitised(&body).await {
                Ok(safe) => element.replace_children_with_node_1(&safe),
                Err(error) => {
                    web_sys::console::error_1(&error);
                    element.set_text_content(body.text_content().as_deref());
                }
            }
            let _ = element.remove_attribute("aria-busy");
            settle_text();
        });
    }
}

async fn sanitised(body: &Element) -> Result<DocumentFragment, JsValue> {
    let address = super::launch::base().map(|base| base.file(SANITISER)).unwrap_or_default();
    let purify = load_sanitiser(&address).await?;
    sanitise(&purify, body, ALLOWED)
}

#[cfg(test)]
mod tests;
