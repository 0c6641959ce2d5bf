//! The text of pages, as it is written out.

use feed::Language;
use leptos::prelude::*;
use reflow::{Block, Cell, Leaf, ListItem, Row, Span};

use super::super::Desk;
use super::super::tests_desk::desk;
use super::*;

fn span(text: &str) -> Span {
    Span { text: text.into(), language: None, link: None, is_strong: false, is_emphasised: false }
}

fn words(text: &str) -> Vec<Span> {
    vec![span(text)]
}

fn link(text: &str, link: &str) -> Span {
    Span { link: Some(link.into()), ..span(text) }
}

/// The text view with one page.
fn page(leaf: Option<Leaf>) -> String {
    Owner::new().with(|| {
        let desk = desk();
        shown(&desk, 3, leaf)
    })
}

fn shown(desk: &Desk, page: u32, leaf: Option<Leaf>) -> String {
    desk.status.page.set(page);
    desk.status.text.set(Some((page, leaf)));
    desk.opened.text.set(true);
    let html = view! { <TextView desk=desk.clone() /> }.to_html();
    html.replace("<!>", "").replace("<!---->", "")
}

fn tagged(blocks: Vec<Block>) -> String {
    page(Some(Leaf { blocks, is_tagged: true, language: Language::parse("nl") }))
}

fn has(html: &str, part: &str) {
    assert!(html.contains(part), "there is no {part} in {html}");
}

fn item(label: Option<&str>, text: &str, inner: Vec<Block>) -> ListItem {
    ListItem { label: label.map(str::to_owned), text: words(text), inner }
}

fn cell(is_header: bool, columns: u32, rows: u32, text: &str) -> Cell {
    Cell { is_header, columns, rows, text: if text.is_empty() { Vec::new() } else { words(text) } }
}

#[test]
fn nothing_is_there_while_the_text_is_not_wanted() {
    let html = Owner::new().with(|| view! { <TextView desk=desk() /> }.to_html());
    assert!(!html.contains("reader-text"));
}

#[test]
fn a_page_has_its_name_and_the_language_of_the_document() {
    let html = tagged(vec![Block::Paragraph(words("Goed nieuws."))]);
    has(&html, r#"role="region" aria-label="Text view""#);
    has(&html, r#"data-page="3""#);
    has(&html, r#"aria-label="Page 3""#);
    has(&html, r#"<p aria-hidden="true" class="reader-leaf-name">Page 3</p>"#);
    has(&html, r#"lang="nl" dir="ltr""#);
    has(&html, "<p>Goed nieuws.</p>");
    has(&html, ">Previous page</button>");
    has(&html, ">Next page</button>");
    assert!(!html.contains("does not say what its headings"));
}

#[test]
fn a_page_is_called_by_its_label_and_the_first_has_none_before() {
    let html = Owner::new().with(|| {
        let desk = desk();
        desk.status.labels.set(vec!["iv".into()]);
        shown(&desk, 1, None)
    });
    has(&html, r#"aria-label="Page iv""#);
    assert!(!html.contains("Previous page"));
}

#[test]
fn headings_are_below_the_title_of_the_document() {
    let heading = |level| Block::Heading { level, text: words("H") };
    let html = tagged((1..=6).map(heading).collect());
    has(&html, "<h2>H</h2><h3>H</h3><h4>H</h4><h5>H</h5><h6>H</h6><h6>H</h6>");
    assert!(!html.contains("<h1"));
}

#[test]
fn lists_have_their_labels_and_what_is_inside() {
    let inner = Block::List { is_ordered: true, items: vec![item(Some("a)"), "Onder", vec![])] };
    let html = tagged(vec![Block::List { is_ordered: false, items: vec![item(None, "Boven", vec![inner])] }]);
    has(&html, "<ul><li>Boven<ol role=\"list\"><li>");
    has(&html, r#"<span class="reader-label">a)</span> Onder</li></ol></li></ul>"#);
}

#[test]
fn a_table_has_a_head_and_scrolls_inside_a_region_with_a_name() {
    let row = |cells| Row { cells };
    let rows = vec![
        row(vec![cell(false, 1, 1, ""), cell(true, 2, 1, "Jaren")]),
        row(vec![cell(true, 1, 1, "Leden"), cell(false, 1, 1, "12"), cell(false, 1, 1, "14")]),
    ];
    let html = tagged(vec![Block::Table { rows: rows.clone(), caption: words("Groei") }]);
    has(&html, r#"role="region" tabindex="0" aria-label="Groei" class="table-scroller""#);
    has(&html, "<caption>Groei</caption><thead><tr><td></td>");
    has(&html, r#"<th scope="col" colspan="2">Jaren</th></tr></thead><tbody><tr><th scope="row">Leden</th>"#);
    has(&html, "<td>14</td>");
    let html = tagged(vec![Block::Table { rows, caption: Vec::new() }]);
    has(&html, r#"aria-label="Table""#);
}

#[test]
fn a_table_whose_heading_reaches_down_into_it_has_no_head() {
    let rows = vec![
        Row { cells: vec![cell(true, 1, 2, "A"), cell(true, 1, 1, "B")] },
        Row { cells: vec![cell(false, 1, 1, "1")] },
    ];
    let html = tagged(vec![Block::Table { rows, caption: Vec::new() }]);
    has(&html, r#"<table><tbody><tr><th scope="col" rowspan="2">A</th>"#);
}

#[test]
fn quotations_code_pictures_and_notes_are_what_they_are() {
    let html = tagged(vec![
        Block::Quote(vec![Block::Paragraph(words("Zei zij."))]),
        Block::Code(words("a\nb")),
        Block::Figure { alt: Some("Een brug".into()), caption: words("Figuur 1") },
        Block::Figure { alt: None, caption: words("Figuur 2") },
        Block::Note(words("1 Zie boven.")),
    ]);
    has(&html, "<blockquote><p>Zei zij.</p></blockquote>");
    has(&html, r#"<pre><code dir="ltr">a"#);
    has(
        &html,
        r#"<p role="img" aria-label="Een brug" class="reader-figure"><b lang="en" dir="ltr">Figure</b>"#,
    );
    has(&html, "<span>Een brug</span>");
    has(&html, "<figcaption>Figuur 1</figcaption>");
    has(&html, r#"<p class="reader-figure"><b"#);
    has(&html, r#"<aside class="reader-note"><p>1 Zie boven.</p></aside>"#);
}

#[test]
fn a_span_has_its_language_its_direction_and_its_stress() {
    let foreign = Span { language: Language::parse("ar"), is_strong: true, ..span("سلام") };
    let stressed = Span { is_emphasised: true, is_strong: true, ..span("wel") };
    let html = tagged(vec![Block::Paragraph(vec![span("Zij zei "), foreign, span(", "), stressed])]);
    has(
        &html,
        r#"Zij zei <span lang="ar" dir="rtl"><strong>سلام</strong></span>, <strong><em>wel</em></strong>"#,
    );
}

#[test]
fn links_lead_inside_outside_or_nowhere() {
    let html = tagged(vec![Block::Paragraph(vec![
        link("pagina ", "#page=7"),
        Span { is_emphasised: true, ..link("zeven", "#page=7") },
        link("elders", "https://elsewhere.example/x"),
        link("thuis", "https://example.org/portal/nl"),
        link("post", "mailto:a@example.org"),
        link("kwaad", "javascript:alert(1)"),
    ])]);
    has(&html, r##"<a href="#page=7" rel="external">pagina <em>zeven</em></a>"##);
    has(&html, r#"href="https://elsewhere.example/x" target="_blank" rel="external noopener""#);
    has(&html, r#"elders<span lang="en" class="visually-hidden"> (leads to another site)</span></a>"#);
    has(&html, r#"<a href="https://example.org/portal/nl" rel="external">thuis</a>"#);
    has(&html, r#"<a href="mailto:a@example.org" rel="external">post</a>"#);
    assert!(!html.contains("javascript"));
}

#[test]
fn a_page_without_text_and_one_that_cannot_be_read_say_so() {
    has(&tagged(Vec::new()), "There is no text on this page. It may be a picture.");
    has(&page(None), "The text of this page could not be read.");
}

#[test]
fn a_document_without_structure_says_so_once() {
    let leaf = Leaf { blocks: vec![Block::Paragraph(words("Los."))], is_tagged: false, language: None };
    let html = page(Some(leaf));
    assert_eq!(html.matches("does not say what its headings and lists are").count(), 1);
}
