//! What opens beside, over or in the place of the pages.

use feed::Language;
use leptos::prelude::*;
use reflow::{Block, Cell, Leaf, Row, Span};

use super::super::bar::open_menu;
use super::super::cite_dialog::CiteDialog;
use super::super::example_desk::outline;
use super::super::side_panel::SidePanel;
use super::super::text_view::TextView;
use super::super::{Attachment, Desk, DocumentFact, OutlineItem, Side, Spread};
use super::{given, given_in_arabic};
use crate::specimen::Specimen;

pub(super) fn specimens() -> [Specimen; 4] {
    [menu(), side_panel(), text_view(), cite_dialog()]
}

fn in_reader(view: impl IntoView) -> impl IntoView {
    view! { <div class="reader"><div class="reader-program">{view}</div></div> }
}

fn menu() -> Specimen {
    Specimen::of("Menu", "What is wanted less often, in the bar’s menu.")
        .state("Of a document that is open", "en", || in_reader(open_menu(given(|_| ()))))
        .state("Two pages beside each other", "en", || {
            in_reader(open_menu(given(|desk| desk.status.spread.set(Spread::Odd))))
        })
        .state("From right to left", "ar", || in_reader(open_menu(given_in_arabic(|_| ()))))
}

fn side_panel() -> Specimen {
    let of = |side: Side, prepare: fn(&Desk)| {
        let desk = given(prepare);
        desk.opened.side.set(Some(side));
        in_reader(view! { <SidePanel desk=desk /> })
    };
    Specimen::of(
        "SidePanel",
        "Beside the pages: the outline, small pages, the files inside, what is known of the document.",
    )
    .state("An outline", "en", move || of(Side::Outline, |desk| desk.status.outline.set(Some(outline()))))
    .state("Long titles", "en", move || {
        of(Side::Outline, |desk| desk.status.outline.set(Some(long_outline())))
    })
    .state("No outline", "en", move || of(Side::Outline, |desk| desk.status.outline.set(Some(Vec::new()))))
    .state("On its way", "en", move || of(Side::Outline, |_| ()))
    .state("Files inside", "en", move || {
        of(Side::Attachments, |desk| desk.status.attachments.set(Some(vec![attachment()])))
    })
    .state("What is known", "en", move || of(Side::Facts, |desk| desk.status.facts.set(Some(facts()))))
}

/// The same, with a title as long as Dutch has them.
fn long_outline() -> Vec<OutlineItem> {
    let title = "Aansprakelijkheidswaardevaststellingsveranderingen, en wat ze voor huurders betekenen";
    let long = |item: OutlineItem| OutlineItem { title: title.into(), ..item };
    outline().into_iter().map(long).collect()
}

fn attachment() -> Attachment {
    Attachment { name: "cijfers.csv".into(), description: Some("De tabellen".into()), size: Some(4_500_000) }
}

fn facts() -> Vec<DocumentFact> {
    vec![
        DocumentFact::Title("Jaarverslag 2024".into()),
        DocumentFact::Language("nl".into()),
        DocumentFact::Pages(12),
        DocumentFact::PageSize(210, 297),
        DocumentFact::Tagged(true),
    ]
}

fn text_view() -> Specimen {
    let of = |desk: Desk, leaf: Option<Leaf>| {
        desk.status.page.set(3);
        desk.status.text.set(Some((3, leaf)));
        desk.opened.text.set(true);
        in_reader(view! { <TextView desk=desk /> })
    };
    let leaf = |is_tagged| Leaf { blocks: blocks(), is_tagged, language: Language::parse("nl") };
    Specimen::of("TextView", "A page as running text: for a phone, for large letters, to be read aloud.")
        .state("Of a tagged document", "en", move || of(given(|_| ()), Some(leaf(true))))
        .state("Of one that does not say what its headings are", "en", move || {
            of(given(|_| ()), Some(leaf(false)))
        })
        .state("A page without text", "en", move || {
            of(given(|_| ()), Some(Leaf { blocks: Vec::new(), is_tagged: true, language: None }))
        })
        .state("A page that cannot be read", "en", move || of(given(|_| ()), None))
}

fn blocks() -> Vec<Block> {
    let words = |text: &str| {
        vec![Span { text: text.into(), language: None, link: None, is_strong: false, is_emphasised: false }]
    };
    let cell = |is_header, text| Cell { is_header, columns: 1, rows: 1, text: words(text) };
    let row = |is_header, first, second| Row { cells: vec![cell(is_header, first), cell(is_header, second)] };
    vec![
        Block::Heading { level: 1, text: words("Brood") },
        Block::Paragraph(words("Wie bakt, bakt voor twee: voor wie komt, en voor wie niet kan komen.")),
        Block::Table {
            rows: vec![row(true, "Dag", "Broden"), row(false, "Maandag", "41")],
            caption: words("Broden op een dag"),
        },
    ]
}

fn cite_dialog() -> Specimen {
    let of = |desk: Desk| {
        desk.opened.cite.set(true);
        view! { <CiteDialog desk=desk /> }
    };
    Specimen::of("CiteDialog", "How to cite the page that is read, or an article.")
        .state("A document", "en", move || of(given(|desk| desk.status.page.set(7))))
        .uncovered()
        .state("From right to left", "ar", move || of(given_in_arabic(|_| ())))
        .uncovered()
}
