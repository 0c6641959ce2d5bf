//! A choice among languages, each by its own name.

use feed::Language;
use leptos::ev::MouseEvent;
use leptos::prelude::*;

use crate::platform::{Choice, choose};

/// One of the languages, or all of them.
pub(super) struct LanguageLink {
    pub(super) name: String,
    /// None is for all of them.
    pub(super) language: Option<Language>,
    pub(super) href: String,
    pub(super) is_current: bool,
}

/// Links beside each other. The device remembers which one is followed.
#[component]
pub(super) fn LanguageLinks(
    class: &'static str,
    label: String,
    choice: Choice,
    links: Vec<LanguageLink>,
) -> impl IntoView {
    let links = links.into_iter().map(|LanguageLink { name, language, href, is_current }| {
        let lang = language.as_ref().map(ToString::to_string);
        let hreflang = lang.clone().filter(|_| choice == Choice::Interface);
        let follow = {
            let href = href.clone();
            move |event: MouseEvent| {
                choose(choice, language.as_ref());
                keep_fragment(&event, &href);
            }
        };
        view! {
            <li>
                <a
                    href=href
                    lang=lang
                    hreflang=hreflang
                    aria-current=is_current.then_some("true")
                    // Another part of a list is no step: back leads to where one was before, and not into what the
                    // device remembers.
                    prop:replace=choice == Choice::Articles
                    on:click=follow
                >
                    <bdi>{name}</bdi>
                </a>
            </li>
        }
    });
    view! {
        <nav class=class aria-label=label>
            <ul>{links.collect_view()}</ul>
        </nav>
    }
}

/// What is behind the `#` changes while one reads: the page of a document.
fn keep_fragment(event: &MouseEvent, href: &str) {
    #[cfg(target_arch = "wasm32")]
    if let (Ok(Some(link)), Ok(fragment)) =
        (event_target::<web_sys::Element>(event).closest("a"), window().location().hash())
    {
        let _ = link.set_attribute("href", &[href, &fragment].concat());
    }
    #[cfg(not(target_arch = "wasm32"))]
    let _ = (event, href);
}
