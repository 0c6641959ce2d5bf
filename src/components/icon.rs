//! Small pictures on controls. Each control has a name of its own, so these have none.

use leptos::prelude::*;

/// A tray, and an arrow into it.
pub const DOWNLOAD: &str = "M10 3v9M6 9l4 4 4-4M4 16h12";
/// An arrow out of a box.
pub const OUTSIDE: &str = "M8 4H4v12h12v-4M11 4h5v5M16 4l-7 7";

/// A picture by its lines, in a square of 20.
#[component]
pub fn Icon(lines: &'static str) -> impl IntoView {
    view! {
        <svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
            <path d=lines></path>
        </svg>
    }
}
