//! A link to another place of the portal.

use leptos::prelude::*;
use portal::{Spot, Text};

use super::Words;
use crate::Page;

/// A text that leads to a place.
#[component]
pub fn PageLink(
    page: Page,
    spot: Spot,
    text: Text,
    /// The value for `aria-current`, where one is there, or inside of it.
    #[prop(optional_no_strip)]
    current: Option<&'static str>,
) -> impl IntoView {
    let href = page.href(spot);
    view! { <a href=href aria-current=current><Words page=page text=text /></a> }
}
