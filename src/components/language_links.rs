//! A choice among languages, each by its own name.

use feed::Language;
use leptos::prelude::*;

use crate::platform::Choice;

/// One of the languages, or all of them.
pub(super) struct LanguageLink {
    pub(super) name: String,
    /// None is for all of them.
    pub(super) language: Option<Language>,
    pub(super) href: String,
    pub(super) is_current: bool,
}

/// Links beside each other. The device remembers which one is followed: `boot.js` sees to that.
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
        view! {
            <li>
                <a
                    href=href
                    lang=lang
                    hreflang=hreflang
                    aria-current=is_current.then_some("true")
                    data-keeps=choice.kept().name()
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
