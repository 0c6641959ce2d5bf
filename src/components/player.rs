//! What is to be heard, watched or looked at.

use leptos::prelude::*;
use portal::{Document, Kind};

use super::Picture;
use crate::Page;

/// The browser's own player for a work's formats of one kind, or the picture itself; nothing for what is of another
/// kind. The browser takes the first format that it can play.
#[component]
pub fn Player(
    page: Page,
    kind: Kind,
    formats: Vec<Document>,
    /// What of it may come before it is played.
    preload: &'static str,
) -> impl IntoView {
    let mut formats = formats;
    formats.retain(|document| document.kind() == kind);
    let first = formats.first()?.clone();
    if kind == Kind::Image {
        return Some(view! { <Picture page=page document=first /> }.into_any());
    }
    let sources = formats.into_iter().map(|document| {
        view! { <source src=document.url.as_str().to_owned() type=document.mime_type /> }
    });
    let sources = sources.collect_view();
    let (title, lang) = (first.title.value, page.lang(first.title.language.as_ref()));
    match kind {
        Kind::Audio => Some(
            view! { <audio class="player" controls preload=preload aria-label=title lang=lang>{sources}</audio> }
                .into_any(),
        ),
        Kind::Video => Some(
            view! {
                <video
                    class="player"
                    controls
                    preload=preload
                    aria-label=title
                    lang=lang
                    poster=first.cover.map(|cover| cover.as_str().to_owned())
                >
                    {sources}
                </video>
            }
            .into_any(),
        ),
        Kind::Pdf | Kind::Image | Kind::Office | Kind::Other => None,
    }
}
