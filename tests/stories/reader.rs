//! The document reader, and what is done with it in story after story.

use browser::{Answer, Name, Part, Visitor, eventually, until};

use crate::corpus_files::corpus;
use crate::places::{BROCHURE, BROCHURE_FILE, BROCHURE_TITLE};

/// From now on a document of the corpus takes the brochure's place.
pub(crate) fn put(visitor: &Visitor, file: &str) {
    let pdf = Answer::new(200, "application/pdf", std::fs::read(corpus(file)).unwrap());
    visitor.server().answer(BROCHURE_FILE, pdf);
}

/// Opens a document of the corpus in the brochure's place, and waits until it can be read.
pub(crate) async fn read(visitor: &Visitor, file: &str) {
    read_at(visitor, file, "").await;
}

/// The same, at a place in it, such as `#page=2`.
pub(crate) async fn read_at(visitor: &Visitor, file: &str, fragment: &str) {
    put(visitor, file);
    visitor.open(&format!("{BROCHURE}{fragment}")).await;
    can_be_read(visitor).await;
}

/// Waits until the document is there, and its controls can be used.
pub(crate) async fn can_be_read(visitor: &Visitor) {
    let field = page_field(visitor).await;
    until("the document can be read", async || field.attribute("disabled").await.is_none()).await;
}

/// The reader with all that is in it.
pub(crate) async fn reader(visitor: &Visitor) -> Part {
    visitor.find("region", "Document reader").await
}

/// The bar above the pages.
pub(crate) async fn toolbar(visitor: &Visitor) -> Part {
    visitor.find("toolbar", "Document controls").await
}

/// What the pages lie in, and are scrolled in.
pub(crate) async fn pages(visitor: &Visitor) -> Part {
    visitor.find("group", BROCHURE_TITLE).await
}

/// A page, by its label.
pub(crate) async fn page(visitor: &Visitor, label: &str) -> Part {
    pages(visitor).await.find("region", &*format!("Page {label}")).await
}

/// The field with the number of the page.
pub(crate) async fn page_field(visitor: &Visitor) -> Part {
    visitor.find("textbox", Name::Has("Page")).await
}

/// Waits until a page is the one that is read.
pub(crate) async fn is_on_page(visitor: &Visitor, label: &str) {
    let field = page_field(visitor).await;
    until(&format!("page {label} is read"), async || field.value().await == label).await;
}

/// Chooses something in the menu.
pub(crate) async fn choose_in_menu(visitor: &Visitor, role: &str, name: &str) {
    visitor.press("More").await;
    visitor.find("menu", "More").await.find(role, name).await.click().await;
    visitor.gone("menu", "More").await;
}

/// Whether an item of the menu is ticked.
pub(crate) async fn is_ticked(visitor: &Visitor, role: &str, name: &str) -> bool {
    visitor.press("More").await;
    let item = visitor.find("menu", "More").await.find(role, name).await;
    let is_ticked = item.attribute("aria-checked").await.as_deref() == Some("true");
    visitor.press("More").await;
    visitor.gone("menu", "More").await;
    is_ticked
}

/// Waits until words are in the text layer of a page, where they can be found, selected and heard.
pub(crate) async fn has_text(page: &Part, words: &str) {
    until(&format!("the page's text is {words:?}"), async || page.words().await.contains(words)).await;
}

/// A number that a function of JavaScript gives for a part.
pub(crate) async fn number(part: &Part, function: &str) -> f64 {
    eventually("there is a number", async || part.tell(function).await.as_f64()).await
}

/// How wide a part is, in CSS pixels.
pub(crate) async fn width(part: &Part) -> f64 {
    number(part, "it => it.getBoundingClientRect().width").await
}

/// How high a part is, in CSS pixels.
pub(crate) async fn height(part: &Part) -> f64 {
    number(part, "it => it.getBoundingClientRect().height").await
}

/// What is selected.
pub(crate) async fn selected_words(visitor: &Visitor) -> String {
    let words = visitor.run("return String(getSelection())", vec![]).await;
    words.as_str().unwrap_or_default().trim().to_owned()
}

/// Selects a word of a page by a double click.
pub(crate) async fn select_word(visitor: &Visitor, page: &Part, word: &str) {
    has_text(page, word).await;
    page.double_click_on(word).await;
    until(&format!("{word} is selected"), async || selected_words(visitor).await == word).await;
}
