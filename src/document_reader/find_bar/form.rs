//! The words, how they are to be found, and what was found.

use leptos::ev::KeyboardEvent;
use leptos::html::Input;
use leptos::prelude::*;

use super::outcome::outcome;
use super::search::Search;
use super::{ID, Opener};
use crate::components::Icon;
use crate::document_reader::{Desk, Find, FindWish, icons};

/// The words, how they are to be found, and what was found.
#[component]
pub(super) fn Form(desk: Desk, search: Search, opener: Opener) -> impl IntoView {
    opener.remember();
    let (status, is_open) = (desk.status, desk.opened.find);
    let field = NodeRef::<Input>::new();
    // Each time that it is asked for, open or not.
    #[cfg(target_arch = "wasm32")]
    Effect::new(move || {
        if let Some(field) = field.get().filter(|_| is_open.get()) {
            crate::document_reader::opener::focus(&field);
            field.select();
        }
    });
    let pressed = move |event: KeyboardEvent| {
        // Some scripts are written with Enter, too.
        if event.key() == "Enter" && !event.is_composing() {
            event.prevent_default();
            search.again(event.shift_key());
        }
    };
    let escape = move |event: KeyboardEvent| {
        if event.key() == "Escape" && !event.is_composing() {
            event.prevent_default();
            is_open.set(false);
        }
    };
    let texts = desk.texts.clone();
    let words = {
        let desk = desk.clone();
        // Who reads on is not told another page for the same match.
        Memo::new(move |_| outcome(&desk, status.page.get_untracked()))
    };
    view! {
        <div class="reader-find" id=ID role="search" aria-label=texts.reader_find() on:keydown=escape>
            <div class="reader-find-words">
                <input
                    type="search"
                    node_ref=field
                    aria-label=texts.reader_find_words()
                    placeholder=texts.reader_find_words()
                    aria-invalid=move || (status.find.get() == Find::Nothing).then_some("true")
                    dir="auto"
                    autocomplete="off"
                    autocapitalize="none"
                    spellcheck="false"
                    enterkeyhint="search"
                    prop:value=search.wish.with_untracked(|wish| wish.words.clone())
                    on:input=move |event| search.type_words(event_target_value(&event))
                    on:keydown=pressed
                />
                {step(search, true, icons::UP, texts.reader_find_previous())}
                {step(search, false, icons::DOWN, texts.reader_find_next())}
            </div>
            <div class="reader-find-options">
                {option(search, texts.reader_find_case(), |wish| &mut wish.is_case_sensitive)}
                {option(search, texts.reader_find_whole(), |wish| &mut wish.is_whole_words)}
                {option(search, texts.reader_find_accents(), |wish| &mut wish.is_accent_sensitive)}
                {option(search, texts.reader_find_all(), |wish| &mut wish.is_all_marked)}
            </div>
            <p class="reader-find-outcome" role="status">{move || words.get()}</p>
            <button
                type="button"
                class="tool reader-find-close"
                aria-label=texts.reader_close()
                title=texts.reader_close()
                on:click=move |_| is_open.set(false)
            >
                <Icon lines=icons::CLOSE />
            </button>
        </div>
    }
}

fn step(search: Search, is_backwards: bool, lines: &'static str, name: String) -> impl IntoView {
    view! {
        <button
            type="button"
            class="tool"
            aria-label=name.clone()
            title=name
            disabled=move || search.is_blank()
            on:click=move |_| search.again(is_backwards)
        >
            <Icon lines=lines />
        </button>
    }
}

fn option(search: Search, name: String, flag: fn(&mut FindWish) -> &mut bool) -> impl IntoView {
    let is_chosen = *flag(&mut search.wish.get_untracked());
    let change = move |event| {
        let is_chosen = event_target_checked(&event);
        search.choose(|wish| *flag(wish) = is_chosen);
    };
    view! {
        <label class="reader-find-option">
            <input type="checkbox" checked=is_chosen on:change=change />
            <span>{name}</span>
        </label>
    }
}
