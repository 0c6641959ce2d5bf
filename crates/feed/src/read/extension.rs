//! The `_tribune` objects of feeds, items and attachments.

mod sections;
mod theme;

use super::field::Field;
use super::fields::{Fields, is_blank};
use super::findings::Findings;
use crate::numbering::Numbering;
use crate::{
    AttachmentExtension, Code, FeedExtension, FurtherPages, ItemExtension, Json, Language, Link, Localised,
};

/// The feed's. `language` is the feed's own, for texts that name none where no `languages` are given; the logo is
/// resolved against `base`.
pub(super) fn of_feed(
    fields: &Fields<'_>,
    language: Option<&Language>,
    base: &Link,
    findings: &mut Findings,
) -> FeedExtension {
    let field = fields.get("_tribune", findings);
    let Some(own) = field.as_ref().and_then(|field| field.object(findings)) else {
        return FeedExtension::default();
    };
    let languages = languages(&own, findings);
    let main = languages.first().or(language);
    FeedExtension {
        title: localised(&own, "title", main, findings),
        tagline: localised(&own, "tagline", main, findings),
        sections: sections::read_all(&own, main, findings),
        theme: theme::read(&own, base, findings),
        further_pages: further_pages(&own, findings),
        languages,
    }
}

/// The item's. Where its whole text is, is resolved against the feed's `address`.
pub(super) fn of_item(fields: &Fields<'_>, address: &Link, findings: &mut Findings) -> ItemExtension {
    let field = fields.get("_tribune", findings);
    let Some(own) = field.as_ref().and_then(|field| field.object(findings)) else {
        return ItemExtension::default();
    };
    ItemExtension {
        section: own.get("section", findings).and_then(|path| path.path(findings)),
        slug: own.get("slug", findings).and_then(|slug| slug.path(findings)),
        translations: ids(&own, "translations", findings),
        featured: own.get("featured", findings).and_then(|flag| flag.flag(findings)).unwrap_or_default(),
        redirect_from: texts(&own, "redirect_from", findings),
        body_url: own.get("body_url", findings).and_then(|url| url.link_beside(address, findings)),
    }
}

/// The attachment's. Its cover is resolved against `base`.
pub(super) fn of_attachment(
    fields: &Fields<'_>,
    base: &Link,
    findings: &mut Findings,
) -> AttachmentExtension {
    let field = fields.get("_tribune", findings);
    let Some(own) = field.as_ref().and_then(|field| field.object(findings)) else {
        return AttachmentExtension::default();
    };
    AttachmentExtension {
        language: own.get("language", findings).and_then(|tag| tag.language(findings)),
        pages: own.get("pages", findings).and_then(|pages| {
            let number = pages.whole_number(findings)?;
            let pages_read = u32::try_from(number).ok();
            if pages_read.is_none() {
                pages.note(Code::NumberUnreadable, findings);
            }
            pages_read
        }),
        cover: own.get("cover", findings).and_then(|cover| cover.link(base, findings)),
        tagged: tagged(&own, findings),
    }
}

/// There is one word for it.
fn further_pages(own: &Fields<'_>, findings: &mut Findings) -> FurtherPages {
    let Some(field) = own.get("further_pages", findings) else { return FurtherPages::Unasked };
    if matches!(field.value(), Json::Text(word) if word == "when-needed") {
        return FurtherPages::WhenNeeded;
    }
    field.note(Code::WrongType, findings);
    FurtherPages::Unasked
}

/// Here `false` says something: it is not the same as nothing.
fn tagged(own: &Fields<'_>, findings: &mut Findings) -> Option<bool> {
    let is_said = |value: &Json| matches!(value, Json::Bool(_)) || !is_blank(value);
    let value = own.find("tagged", is_said, findings)?;
    Field::new(value, own.place_of("tagged")).flag(findings)
}

fn localised(
    fields: &Fields<'_>,
    name: &'static str,
    main: Option<&Language>,
    findings: &mut Findings,
) -> Localised {
    fields.get(name, findings).map(|field| field.localised(main, findings)).unwrap_or_default()
}

/// Languages, each once.
fn languages(fields: &Fields<'_>, findings: &mut Findings) -> Vec<Language> {
    let Some(list) = fields.get("languages", findings) else {
        return Vec::new();
    };
    let mut seen = Numbering::default();
    let mut languages = Vec::new();
    for element in list.elements(findings) {
        if let Some(language) = element.language(findings)
            && seen.is_new(language.as_str())
        {
            languages.push(language);
        }
    }
    languages
}

fn ids(fields: &Fields<'_>, name: &'static str, findings: &mut Findings) -> Vec<String> {
    let Some(list) = fields.get(name, findings) else {
        return Vec::new();
    };
    list.elements(findings).into_iter().filter_map(|element| element.id(findings)).collect()
}

fn texts(fields: &Fields<'_>, name: &'static str, findings: &mut Findings) -> Vec<String> {
    let Some(list) = fields.get(name, findings) else {
        return Vec::new();
    };
    let trimmed = |text: String| text.trim().to_owned();
    list.elements(findings)
        .into_iter()
        .filter_map(|element| element.raw_text(findings).map(trimmed))
        .collect()
}
