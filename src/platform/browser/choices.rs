//! What the visitor has chosen, kept on the device (`localStorage`) and nowhere else.

use feed::Language;
use web_sys::Storage;

use crate::platform::Choice;

/// The language that was chosen; none where nothing was, or where the browser keeps nothing.
pub fn chosen(choice: Choice) -> Option<Language> {
    Language::parse(&storage()?.get_item(choice.kept().name()).ok()??)
}

fn storage() -> Option<Storage> {
    web_sys::window()?.local_storage().ok().flatten()
}
