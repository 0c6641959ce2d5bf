//! What is kept on this device now, and how it is forgotten.

use web_sys::{Storage as Kind, window};

use super::visit::rest;
use crate::{Kept, Storage};

/// What is kept under a name, or under all names that begin so: each value.
pub fn kept_now(kept: Kept) -> Vec<String> {
    let Some(storage) = storage(kept) else { return Vec::new() };
    keys(kept, &storage).iter().filter_map(|key| storage.get_item(key).ok().flatten()).collect()
}

/// Forgets everything; what is not the portal's stays. The position of the page that is shown is not kept again at once.
pub fn forget_kept() {
    rest();
    for kept in Kept::ALL {
        if let Some(storage) = storage(kept) {
            for key in keys(kept, &storage) {
                let _ = storage.remove_item(&key);
            }
        }
    }
}

fn keys(kept: Kept, storage: &Kind) -> Vec<String> {
    if kept.storage() == Storage::Device {
        return vec![kept.name().to_owned()];
    }
    let count = storage.length().unwrap_or_default();
    let all = (0..count).filter_map(|at| storage.key(at).ok().flatten());
    all.filter(|key| key.starts_with(kept.name())).collect()
}

fn storage(kept: Kept) -> Option<Kind> {
    let window = window()?;
    match kept.storage() {
        Storage::Device => window.local_storage(),
        Storage::Tab => window.session_storage(),
    }
    .ok()
    .flatten()
}
