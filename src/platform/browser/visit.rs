//! What a page load does by itself and a single-page portal has to do on its own: the title, the document's
//! language, focus, and the scroll position on the way back. All of it is in `src/visit/`, which `boot.js` brings.

use wasm_bindgen::prelude::wasm_bindgen;

use crate::{Locale, Page};

#[wasm_bindgen]
extern "C" {
    /// In `boot.js`.
    #[wasm_bindgen(js_name = tribuneColor)]
    fn tribune_color(color: &str);
}

mod script {
    use wasm_bindgen::prelude::wasm_bindgen;

    #[wasm_bindgen(js_namespace = tribuneVisit)]
    extern "C" {
        pub(super) fn arrive(
            place: &str,
            title: &str,
            language: &str,
            is_right_to_left: bool,
            is_article: bool,
            links: &str,
        );

        pub(super) fn busy(words: &str, language: &str);
    }
}

#[wasm_bindgen(js_namespace = tribuneVisit)]
extern "C" {
    /// To the beginning of the page that is shown, after something of it has changed.
    #[wasm_bindgen(js_name = toBeginning)]
    pub(crate) fn to_beginning();

    /// Positions are kept no more until the visitor goes on.
    pub(super) fn rest();
}

/// Brings window and document in line with the page that is shown. The links are those of the document's head, which
/// say where the page is at home and in other languages.
pub(crate) fn arrive(page: &Page, title: &str, links: &[String]) {
    let (spot, language) = (page.place.spot(), &page.locale.language);
    script::arrive(
        &page.href(spot),
        title,
        language.as_str(),
        language.is_right_to_left(),
        matches!(spot, portal::Spot::Article(_)),
        &links.join("\n"),
    );
}

/// Sets the colour that the style sheets make theirs of. Without one they have their own.
pub(crate) fn set_color(color: Option<&str>) {
    tribune_color(color.unwrap_or_default());
}

/// The visitor waits for something: a line at the top of the window says so, and a word when it takes a while.
pub(crate) fn wait(locale: &Locale) {
    script::busy(&locale.texts.loading(), locale.language.as_str());
}

/// Nothing is waited for any more.
pub(crate) fn wait_no_more() {
    script::busy("", "");
}
