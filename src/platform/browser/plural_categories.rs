//! The plural categories that a language has, for who looks after locale files.

use feed::Language;
use js_sys::{Array, Object, Reflect};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::*;

use crate::locale::PluralCategory;

#[wasm_bindgen]
extern "C" {
    type PluralRules;

    #[wasm_bindgen(constructor, js_namespace = Intl, catch)]
    fn new(language: &str) -> Result<PluralRules, JsValue>;

    #[wasm_bindgen(method, js_name = resolvedOptions)]
    fn resolved_options(this: &PluralRules) -> Object;
}

/// The plural categories of a language; none where the browser does not know them.
pub fn plural_categories(language: &Language) -> Vec<PluralCategory> {
    let Ok(rules) = PluralRules::new(language.as_str()) else { return Vec::new() };
    let options = rules.resolved_options();
    let option = |name: &str| Reflect::get(&options, &JsValue::from_str(name)).unwrap_or_default();
    // A browser has its own language's rules for one that it does not know.
    let resolved = option("locale").as_string().as_deref().and_then(Language::parse);
    if !resolved.is_some_and(|resolved| resolved.is_same_language(language)) {
        return Vec::new();
    }
    let names = Array::from(&option("pluralCategories"));
    names.iter().filter_map(|name| PluralCategory::named(&name.as_string()?)).collect()
}
