//! PDF.js under our own controls. Its code is loaded with the first document, not before.

use wasm_bindgen::prelude::*;
use web_sys::HtmlElement;

use crate::document_reader::{Event, Failure};

/// Where `cargo xtask assets` puts PDF.js; the version is package.json's.
const LIBRARY: &str = "pdfjs-6.5.438/";

#[wasm_bindgen(module = "/src/platform/browser/reader.js")]
extern "C" {
    type DocumentView;

    #[wasm_bindgen(js_name = openDocument)]
    fn open_document(
        container: &HtmlElement,
        library: &str,
        document: &str,
        page_label: &str,
        emit: &Closure<dyn FnMut(String, f64)>,
    ) -> DocumentView;

    #[wasm_bindgen(method, js_name = goTo)]
    fn go_to(this: &DocumentView, page: u32);

    #[wasm_bindgen(method, js_name = zoomIn)]
    fn zoom_in(this: &DocumentView);

    #[wasm_bindgen(method, js_name = zoomOut)]
    fn zoom_out(this: &DocumentView);

    #[wasm_bindgen(method, js_name = fitWidth)]
    fn fit_width(this: &DocumentView);

    #[wasm_bindgen(method)]
    fn close(this: &DocumentView);
}

/// An open document. Dropped, it lets go of everything, even in the middle of loading.
pub struct Reader {
    view: DocumentView,
    _emit: Closure<dyn FnMut(String, f64)>,
}

/// Opens a document in an element. What happens is told to `listen`, from then on until the reader is dropped.
/// `page_label` is what a page is called, with `{n}` for its number.
pub fn open_reader(
    container: &HtmlElement,
    document: &str,
    page_label: &str,
    listen: impl Fn(Event) + 'static,
) -> Option<Reader> {
    let emit = Closure::new(move |kind: String, value: f64| {
        if let Some(event) = event(&kind, value) {
            listen(event);
        }
    });
    let library = super::launch::base()?.file(LIBRARY);
    let view = open_document(container, &library, document, page_label, &emit);
    Some(Reader { view, _emit: emit })
}

impl Reader {
    /// Shows a page, from 1.
    pub fn go_to(&self, page: u32) {
        self.view.go_to(page);
    }

    /// One step nearer.
    pub fn zoom_in(&self) {
        self.view.zoom_in();
    }

    /// One step away.
    pub fn zoom_out(&self) {
        self.view.zoom_out();
    }

    /// As wide as the reader.
    pub fn fit_width(&self) {
        self.view.fit_width();
    }
}

impl Drop for Reader {
    fn drop(&mut self) {
        self.view.close();
    }
}

// Numbers of pages and percentages are small and whole.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
fn event(kind: &str, value: f64) -> Option<Event> {
    Some(match kind {
        "progress" => Event::Progress(value as u32),
        "pages" => Event::Opened { pages: value as u32 },
        "page" => Event::Page(value as u32),
        "drawn" => Event::Drawn,
        "missing" => Event::Failed(Failure::Missing),
        "server" => Event::Failed(Failure::Server),
        "unreachable" => Event::Failed(Failure::Unreachable),
        "damaged" => Event::Failed(Failure::Damaged),
        "password" => Event::Failed(Failure::Password),
        "program" => Event::Failed(Failure::Program),
        _ => return None,
    })
}
