//! The fields that the reader reads, and whether a feed filled them.
//!
//! Each struct is taken apart by name, so that a new field does not compile until it is listed here, and then fails
//! until it is in the schema.

use feed::{
    AttachmentExtension, Feed, FeedExtension, FurtherPages, ItemExtension, SectionExtension, ThemeExtension,
};

/// A field's name, and whether it says something.
type Field = (&'static str, bool);

/// The fields of the object that a definition of the schema describes, as they were read.
pub(crate) fn fields(definition: &str, mut feed: Feed) -> Vec<Field> {
    match definition {
        "feed" => of_feed(&feed.extension),
        "theme" => of_theme(&feed.extension.theme),
        "section" => of_section(&feed.extension.sections.remove(0)),
        "item" => of_item(&feed.items[0].extension),
        "attachment" => of_attachment(&feed.items[0].attachments[0].extension),
        other => panic!("{other} is read into nothing"),
    }
}

fn of_feed(extension: &FeedExtension) -> Vec<Field> {
    let FeedExtension { languages, title, tagline, sections, theme, further_pages } = extension;
    vec![
        ("languages", !languages.is_empty()),
        ("title", !title.is_empty()),
        ("tagline", !tagline.is_empty()),
        ("sections", !sections.is_empty()),
        ("theme", *theme != ThemeExtension::default()),
        ("further_pages", *further_pages != FurtherPages::default()),
    ]
}

fn of_theme(theme: &ThemeExtension) -> Vec<Field> {
    let ThemeExtension { color, logo } = theme;
    vec![("color", color.is_some()), ("logo", logo.is_some())]
}

fn of_section(section: &SectionExtension) -> Vec<Field> {
    let SectionExtension { id, title, sections } = section;
    vec![("id", !id.is_empty()), ("title", !title.is_empty()), ("sections", !sections.is_empty())]
}

fn of_item(extension: &ItemExtension) -> Vec<Field> {
    let ItemExtension { section, slug, translations, featured, redirect_from, body_url } = extension;
    vec![
        ("section", section.is_some()),
        ("slug", slug.is_some()),
        ("translations", !translations.is_empty()),
        ("featured", *featured),
        ("redirect_from", !redirect_from.is_empty()),
        ("body_url", body_url.is_some()),
    ]
}

fn of_attachment(extension: &AttachmentExtension) -> Vec<Field> {
    let AttachmentExtension { language, pages, cover, tagged } = extension;
    vec![
        ("language", language.is_some()),
        ("pages", pages.is_some()),
        ("cover", cover.is_some()),
        ("tagged", tagged.is_some()),
    ]
}
