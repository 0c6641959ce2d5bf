//! Small pictures on controls. Each control has a name of its own, so these have none.

use leptos::prelude::*;

/// A picture by its name: `up`, `down`, `plus`, `minus`, `width`, `download`, `outside`.
#[component]
pub fn Icon(name: &'static str) -> impl IntoView {
    let lines = match name {
        "up" => "M5 12l5-5 5 5",
        "down" => "M5 8l5 5 5-5",
        "plus" => "M10 4v12M4 10h12",
        "minus" => "M4 10h12",
        "width" => "M3 4v12M17 4v12M6 10h8M8 8l-2 2 2 2M12 8l2 2-2 2",
        "download" => "M10 3v9M6 9l4 4 4-4M4 16h12",
        _ => "M8 4H4v12h12v-4M11 4h5v5M16 4l-7 7",
    };
    view! {
        <svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
            <path d=lines></path>
        </svg>
    }
}
