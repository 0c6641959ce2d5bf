//! The file, and its address.

use leptos::prelude::*;

use super::super::super::{Ask, Desk};
use super::super::file_links::save;
use super::super::menu_item::MenuItem;
use super::super::more_button::MenuState;
use super::super::status_line::Said;

/// Taking it along, handing it on, printing it.
#[component]
pub(super) fn FileItems(desk: Desk, menu: MenuState, said: Said, is_open: Memo<bool>) -> impl IntoView {
    let (texts, brief, ask) = (desk.texts.clone(), desk.brief.clone(), desk.ask);
    let cite = desk.opened.cite;
    let copying = Callback::new({
        let desk = desk.clone();
        move |()| copy(&desk, said)
    });
    let pass_on = {
        let (desk, texts) = (desk.clone(), texts.clone());
        move || {
            let desk = desk.clone();
            let share = can_share().then(|| {
                let sharing = Callback::new(move |()| share(&desk));
                view! { <MenuItem name=texts.reader_share() menu=menu act=sharing /> }
            });
            is_open.get().then(|| {
                view! {
                    {share}
                    <MenuItem name=texts.reader_cite() menu=menu act=Callback::new(move |()| cite.set(true)) />
                }
            })
        }
    };
    let print = {
        let texts = texts.clone();
        let printing = Callback::new(move |()| ask.run(Ask::Print));
        move || {
            let item = view! { <MenuItem name=texts.reader_print() menu=menu act=printing /> };
            is_open.get().then_some(item)
        }
    };
    let locale = desk.locale.clone();
    let saved = move |event| {
        menu.close();
        save(&desk, &event);
    };
    view! {
        <div role="none">
            <MenuItem name=texts.reader_copy_link() menu=menu act=copying />
            {pass_on}
        </div>
        <div role="none">
            {print}
            <a
                role="menuitem"
                tabindex="-1"
                href=brief.address.clone()
                download=brief.file_name.clone()
                on:click=saved
            >
                {locale.texts.download()}
            </a>
            <a
                role="menuitem"
                tabindex="-1"
                href=brief.address.clone()
                target="_blank"
                rel="external noopener"
                on:click=move |_| menu.close()
            >
                {locale.texts.open_in_new_tab()}
            </a>
        </div>
    }
}

/// The address of the page that is read now.
pub(in super::super) fn address(desk: &Desk) -> String {
    match untrack(|| desk.status.pages.get()) {
        0 => desk.brief.here.clone(),
        _ => [&desk.brief.here, "#page=", &desk.status.page.get_untracked().to_string()].concat(),
    }
}

#[cfg(target_arch = "wasm32")]
fn copy(desk: &Desk, said: Said) {
    let (address, texts) = (address(desk), desk.texts.clone());
    leptos::task::spawn_local(async move {
        let is_copied = crate::platform::copy(&address).await.is_ok();
        said.say(if is_copied { texts.reader_copied() } else { texts.reader_not_copied() });
    });
}

#[cfg(not(target_arch = "wasm32"))]
fn copy(desk: &Desk, said: Said) {
    let _ = address(desk);
    said.say(desk.texts.reader_not_copied());
}

#[cfg(target_arch = "wasm32")]
fn can_share() -> bool {
    crate::platform::can_share()
}

#[cfg(not(target_arch = "wasm32"))]
fn can_share() -> bool {
    false
}

#[cfg(target_arch = "wasm32")]
fn share(desk: &Desk) {
    let (title, address) = (desk.brief.title.clone(), address(desk));
    leptos::task::spawn_local(async move {
        // Whoever thinks better of it knows that; nothing is to be said.
        let _ = crate::platform::share(&title, &address).await;
    });
}

#[cfg(not(target_arch = "wasm32"))]
fn share(_: &Desk) {}
