//! What a page is made of, as HTML.

use leptos::prelude::*;
use reflow::{Block, ListItem, Span};

use super::super::Desk;
use super::reading::Reading;
use super::spans::spans;
use super::table::table;
use crate::locale::direction;

/// Blocks, one after the other.
pub(super) fn blocks(blocks: &[Block], desk: &Desk, reading: Reading) -> AnyView {
    blocks.iter().map(|block| self::block(block, desk, reading)).collect_view().into_any()
}

fn block(block: &Block, desk: &Desk, reading: Reading) -> AnyView {
    let text = |text: &[Span]| spans(text, desk, reading);
    match block {
        Block::Heading { level, text: words } => heading(*level, text(words)),
        Block::Paragraph(words) => view! { <p>{text(words)}</p> }.into_any(),
        Block::List { is_ordered, items } => list(*is_ordered, items, desk, reading),
        Block::Table { rows, caption } => table(rows, caption, desk, reading),
        Block::Quote(inner) => view! { <blockquote>{blocks(inner, desk, reading)}</blockquote> }.into_any(),
        Block::Code(words) => view! { <pre><code dir="ltr">{text(words)}</code></pre> }.into_any(),
        Block::Figure { alt, caption } => figure(alt.as_deref(), text(caption), !caption.is_empty(), desk),
        Block::Note(words) => view! { <aside class="reader-note"><p>{text(words)}</p></aside> }.into_any(),
    }
}

/// The page has a heading of the first level: the document's title. What is in the document is below it.
fn heading(level: u8, text: AnyView) -> AnyView {
    match level {
        0 | 1 => view! { <h2>{text}</h2> }.into_any(),
        2 => view! { <h3>{text}</h3> }.into_any(),
        3 => view! { <h4>{text}</h4> }.into_any(),
        4 => view! { <h5>{text}</h5> }.into_any(),
        _ => view! { <h6>{text}</h6> }.into_any(),
    }
}

fn list(is_ordered: bool, items: &[ListItem], desk: &Desk, reading: Reading) -> AnyView {
    // Safari takes a list for none where its markers are gone.
    let role = items.iter().any(|item| item.label.is_some()).then_some("list");
    let items = items.iter().map(|item| {
        let label = item.label.clone();
        let label = label.map(|label| view! { <span class="reader-label">{label}</span>" " });
        let (text, inner) = (spans(&item.text, desk, reading), blocks(&item.inner, desk, reading));
        view! { <li>{label}{text}{inner}</li> }
    });
    let items = items.collect_view();
    if is_ordered {
        view! { <ol role=role>{items}</ol> }.into_any()
    } else {
        view! { <ul role=role>{items}</ul> }.into_any()
    }
}

/// The picture itself is on the page alone; here are the words that stand for it.
fn figure(alt: Option<&str>, caption: AnyView, has_caption: bool, desk: &Desk) -> AnyView {
    let words = alt.map(|alt| view! { " "<span>{alt.to_owned()}</span> });
    let role = alt.is_some().then_some("img");
    let name = alt.map(str::to_owned);
    let language = desk.locale.language.to_string();
    let dir = direction(Some(&desk.locale.language));
    let caption = has_caption.then(|| view! { <figcaption>{caption}</figcaption> });
    view! {
        <figure>
            <p class="reader-figure" role=role aria-label=name>
                <b lang=language dir=dir>{desk.texts.reader_figure()}</b>
                {words}
            </p>
            {caption}
        </figure>
    }
    .into_any()
}
