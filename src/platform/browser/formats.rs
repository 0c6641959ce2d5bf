//! Dates, numbers and plurals by CLDR, from the browser's own `Intl`.

use feed::Language;
use js_sys::{Array, Date, Intl, Number, Object, Reflect};
use wasm_bindgen::JsValue;

use crate::locale::PluralCategory;

/// A day written out: `5 maart 2024`.
pub fn long_date((year, month, day): (i32, u8, u8), language: &Language) -> String {
    let midnight = Date::new(&JsValue::from_str(&format!("{year:04}-{month:02}-{day:02}T00:00:00Z")));
    let options = options(&[("dateStyle", "long"), ("timeZone", "UTC")]);
    midnight.to_locale_date_string(language.as_str(), &options).into()
}

/// A number as the language writes it.
pub fn number(value: f64, language: &Language) -> String {
    Number::from(value).to_locale_string(language.as_str()).into()
}

/// The plural category of a whole number.
pub fn plural_category(number: u32, language: &Language) -> PluralCategory {
    let rules = Intl::PluralRules::new(&Array::of1(&JsValue::from_str(language.as_str())), &Object::new());
    PluralCategory::named(&String::from(rules.select(f64::from(number))))
}

fn options(pairs: &[(&str, &str)]) -> JsValue {
    let options = Object::new();
    for (name, value) in pairs {
        // Setting a property of a fresh object cannot fail.
        let _ = Reflect::set(&options, &JsValue::from_str(name), &JsValue::from_str(value));
    }
    options.into()
}

#[cfg(test)]
mod tests;
