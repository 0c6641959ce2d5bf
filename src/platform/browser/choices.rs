//! What the visitor has chosen, kept on the device (`localStorage`) and nowhere else.

use feed::Language;
use web_sys::Storage;

use crate::Kept;
use crate::platform::Choice;

/// The language that was chosen; none where nothing was, or where the browser keeps nothing.
pub fn chosen(choice: Choice) -> Option<Language> {
    Language::parse(&storage()?.get_item(key(choice)).ok()??)
}

/// Keeps a choice, or forgets it. A full or forbidden storage costs the memory, nothing else.
pub fn choose(choice: Choice, language: Option<&Language>) {
    let Some(storage) = storage() else { return };
    let _ = match language {
        Some(language) => storage.set_item(key(choice), language.as_str()),
        None => storage.remove_item(key(choice)),
    };
}

fn key(choice: Choice) -> &'static str {
    match choice {
        Choice::Interface => Kept::Language,
        Choice::Articles => Kept::Articles,
    }
    .name()
}

fn storage() -> Option<Storage> {
    web_sys::window()?.local_storage().ok().flatten()
}
