//! The document reader's program, from the call to the controls.

use std::cell::RefCell;
use std::sync::Arc;

use feed::Language;
use js_sys::Reflect;
use leptos::mount::{UnmountHandle, mount_to};
use leptos::prelude::*;
use leptos::tachys::view::any_view::AnyViewState;
use wasm_bindgen::prelude::*;
use web_sys::HtmlElement;

use super::session::Session;
use super::{launch, locale_file, reader_keys};
use crate::Locale;
use crate::document_reader::{Ask, Brief, Desk, DocumentReader, Opened, Status, Tell};
use crate::locale::ReaderTexts;

/// What is in the page now, and listens. The reader may be called again, for another document.
struct Reading {
    _view: UnmountHandle<AnyViewState>,
    _listener: Closure<dyn FnMut(String, String, f64, f64)>,
    keys: Option<WindowListenerHandle>,
    _owner: Owner,
}

impl Drop for Reading {
    fn drop(&mut self) {
        if let Some(keys) = self.keys.take() {
            keys.remove();
        }
    }
}

thread_local! {
    static READING: RefCell<Option<Reading>> = const { RefCell::new(None) };
}

/// Puts the reader's controls into `place`, for a document that is open or opening.
pub async fn read_document(place: HtmlElement, session: Session, brief: &JsValue) {
    let (owner, desk) = desk(brief, || asker(session.clone())).await;
    READING.take();
    place.set_text_content(None);
    let status = desk.status;
    let listener = Closure::new(move |name: String, text: String, first, second| {
        if let Some(tell) = Tell::read(&name, &text, first, second) {
            status.hear(tell);
        }
    });
    let keys = Some(reader_keys::listen(place.clone().into(), desk.clone()));
    let view = mount_to(place, move || view! { <DocumentReader desk=desk /> }.into_any());
    session.listen(&listener);
    READING.set(Some(Reading { _view: view, _listener: listener, keys, _owner: owner }));
}

/// Lets go of the controls.
pub fn close_document() {
    READING.take();
}

fn asker(session: Session) -> Callback<Ask> {
    let session = StoredValue::new_local(session);
    Callback::new(move |ask: Ask| {
        let (name, text, number) = ask.as_call();
        session.with_value(|session| session.ask(name, &text, number));
    })
}

/// A desk, and the owner of all its signals, which go with that. `asker` is called under the owner.
pub(super) async fn desk(brief: &JsValue, asker: impl FnOnce() -> Callback<Ask>) -> (Owner, Desk) {
    let brief = brief_of(brief);
    let (locale, texts) = texts(&brief.language).await;
    let owner = Owner::new();
    let desk = owner.with(|| Desk {
        brief: Arc::new(brief),
        locale: Arc::new(locale),
        texts,
        status: Status::default(),
        ask: asker(),
        opened: Opened::default(),
    });
    (owner, desk)
}

/// The brief out of an object of texts; what that does not have is empty.
fn brief_of(object: &JsValue) -> Brief {
    Brief::from_fields(|name| {
        let value = Reflect::get(object, &JsValue::from_str(name)).ok();
        value.and_then(|value| value.as_string()).unwrap_or_default()
    })
}

async fn texts(language: &str) -> (Locale, ReaderTexts) {
    let language = Language::parse(language).unwrap_or_else(Language::english);
    let file = match launch::base() {
        Some(base) => locale_file::fetch(&base, &language).await,
        None => None,
    };
    let texts = file.as_ref().and_then(|(_, file)| ReaderTexts::read(file).ok());
    let locale = file.and_then(|(own, file)| locale_file::read(language.clone(), own, &file));
    (locale.unwrap_or_else(|| Locale::english(language)), texts.unwrap_or_else(ReaderTexts::english))
}
