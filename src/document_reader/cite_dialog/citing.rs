//! Citations as they are read: each piece in its own language.

use leptos::prelude::*;

use super::super::citation::Part;
use super::super::{Desk, foreign};
use crate::locale::{ReaderTexts, fill};

/// A citation.
pub(super) fn cited(parts: &[Part], desk: &Desk) -> AnyView {
    let parts = parts.iter().map(|part| {
        let text = part.text().to_owned();
        match part {
            Part::Own(_) => text.into_any(),
            Part::Name(_) => view! { <bdi>{text}</bdi> }.into_any(),
            Part::Title(_) => {
                let (lang, dir) = foreign::of_document(&desk.brief);
                view! { <cite lang=lang dir=dir>{text}</cite> }.into_any()
            }
            Part::Address(_) => view! { <bdi dir="ltr">{text}</bdi> }.into_any(),
        }
    });
    parts.collect_view().into_any()
}

/// Words between quotation marks, then the citation in brackets.
pub(super) fn quoted(words: &str, parts: &[Part], desk: &Desk) -> AnyView {
    let marks = desk.texts.reader_quotation();
    let (before, after) = marks.split_once("{words}").unwrap_or_default();
    let (lang, dir) = foreign::of_document(&desk.brief);
    view! {
        {before.to_owned()}<bdi lang=lang dir=dir>{words.to_owned()}</bdi>{after.to_owned()}
        " ("{cited(parts, desk)}")"
    }
    .into_any()
}

/// The same as plain text.
pub(super) fn quotation(texts: &ReaderTexts, words: &str, citation: &str) -> String {
    [&fill(&texts.reader_quotation(), &[("words", words)]), " (", citation, ")"].concat()
}
