//! The head of every page: whose portal this is, its sections, its languages.

use leptos::prelude::*;
use portal::{SectionId, Spot};

use super::{LanguageSwitch, PageLink, Words};
use crate::{Page, State};

/// Name, tagline, language switch and sections.
#[component]
pub fn Masthead(page: Page) -> impl IntoView {
    let portal = page.place.portal().clone();
    let language = page.place.language().clone();
    let tagline = portal.tagline(&language);
    let logo = portal.theme().logo.as_ref().map(|logo| {
        view! { <img class="masthead-logo" src=logo.as_str().to_owned() alt="" /> }
    });
    view! {
        <header class="masthead">
            <div class="masthead-top">
                <p class="masthead-name">
                    {logo}
                    <PageLink page=page.clone() spot=Spot::Home text=page.portal_name() />
                </p>
                <LanguageSwitch page=page.clone() />
            </div>
            <p class="masthead-tagline">{tagline.map(|tagline| view! { <Words page=page.clone() text=tagline /> })}</p>
            <Sections page=page />
        </header>
    }
}

/// The head before the feed is there: only the name is known, and the rest keeps its place.
#[component]
pub fn WorkingMasthead(state: State) -> impl IntoView {
    view! {
        <header class="masthead">
            <div class="masthead-top">
                <p class="masthead-name">{state.working_title.to_string()}</p>
            </div>
            <p class="masthead-tagline"></p>
            <div class="masthead-sections"></div>
        </header>
    }
}

#[component]
fn Sections(page: Page) -> impl IntoView {
    let portal = page.place.portal().clone();
    let current = top_section(&page);
    let links = portal.top_sections().map(|section| {
        let label = page.words(portal.section_label(section, page.place.language()));
        // The section that one is somewhere inside of.
        let current = (current == Some(section)).then_some("true");
        view! {
            <li>
                <PageLink page=page.clone() spot=Spot::Section(section) text=label current=current />
            </li>
        }
    });
    view! {
        <nav class="masthead-sections" aria-label=page.locale.texts.sections()>
            <ul>{links.collect_view()}</ul>
        </nav>
    }
}

fn top_section(page: &Page) -> Option<SectionId> {
    let portal = page.place.portal();
    let mut section = match page.place.spot() {
        Spot::Home | Spot::Own(_) | Spot::Group(..) => return None,
        Spot::Section(section) => section,
        Spot::Article(article) | Spot::Document(article, _) => portal.article(article).section,
    };
    while let Some(parent) = portal.section(section).parent {
        section = parent;
    }
    Some(section)
}
