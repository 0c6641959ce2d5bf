//! What a document says of itself.

mod destinations;
mod labels;
mod outline;
mod text_string;
mod title;
mod tree;
mod xmp;

use feed::Language;
use hayro::hayro_syntax::Pdf;
use hayro::hayro_syntax::object::{Dict, String as PdfString};

use crate::{Document, DocumentError, Limits};

/// All but cover and text.
pub(crate) fn of(pdf: &Pdf, limits: &Limits) -> Result<Document, DocumentError> {
    let xref = pdf.xref();
    let catalog: Dict<'_> = xref.get(xref.root_id()).ok_or(DocumentError::Damaged)?;
    let language = language(&catalog);
    Ok(Document {
        pages: pdf.pages().len(),
        title: title::of(pdf, &catalog, language.as_ref()),
        is_tagged: is_tagged(&catalog),
        outline: outline::of(pdf, &catalog, limits.bookmarks),
        labels: labels::of(&catalog, pdf.pages().len()),
        language,
        cover: None,
        texts: Vec::new(),
        gaps: Vec::new(),
    })
}

fn language(catalog: &Dict<'_>) -> Option<Language> {
    let tag = catalog.get::<PdfString<'_>>(b"Lang")?;
    Language::parse(text_string::decoded(&tag).trim())
}

fn is_tagged(catalog: &Dict<'_>) -> bool {
    let is_marked =
        catalog.get::<Dict<'_>>(b"MarkInfo").and_then(|info| info.get::<bool>(b"Marked")).unwrap_or_default();
    is_marked && catalog.get::<Dict<'_>>(b"StructTreeRoot").is_some()
}
