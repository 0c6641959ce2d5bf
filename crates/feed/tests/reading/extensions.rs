//! The `_tribune` objects.

use feed::{Code, FeedExtension, Finding, FurtherPages, ItemExtension, SectionExtension, ThemeExtension};

use crate::{feed_of, feed_with, has, item_with, told};

fn feed_extension(fields: &str) -> (FeedExtension, Vec<Finding>) {
    let (feed, findings) = feed_with(&format!(r#""_tribune": {{{fields}}}"#));
    (feed.extension, findings)
}

fn item_extension(fields: &str) -> (ItemExtension, Vec<Finding>) {
    let (item, findings) = item_with(&format!(r#""_tribune": {{{fields}}}"#));
    (item.extension, findings)
}

#[test]
fn the_feeds_extension_is_read() {
    let (extension, findings) = feed_extension(
        r#""about": "https://example.org/", "languages": ["nl", "en", "nl"], "title": {"en": "P", "nl": "Q"},
        "tagline": {"fr": "T"}, "sections": [{"id": "publications", "title": {"en": "Publications"},
        "sections": [{"id": "annual-reports"}]}]"#,
    );
    assert_eq!(findings, []);
    assert_eq!(extension.languages.iter().map(feed::Language::as_str).collect::<Vec<_>>(), ["nl", "en"]);
    let titles: Vec<_> = extension.title.iter().map(|(language, text)| (language.as_str(), text)).collect();
    assert_eq!(titles, [("en", "P"), ("nl", "Q")], "in the feed's order");
    assert_eq!(extension.tagline.iter().next().unwrap().1, "T");
    assert_eq!(extension.sections[0].id, "publications");
    assert_eq!(extension.sections[0].sections[0].id, "annual-reports");
}

#[test]
fn a_text_without_language_is_in_the_main_one() {
    let (extension, findings) = feed_extension(r#""languages": "nl", "title": "P""#);
    assert_eq!(extension.title.iter().next().unwrap().0.as_str(), "nl");
    assert_eq!(
        told(&findings),
        [("single-for-list", "_tribune.languages"), ("text-for-languages", "_tribune.title")]
    );
}

#[test]
fn a_theme_is_a_colour_and_a_logo() {
    let (extension, findings) =
        feed_extension(r#""theme": {"color": " #0B5563 ", "logo": "https://example.org/logo.svg"}"#);
    assert_eq!(findings, []);
    assert_eq!(extension.theme.color.as_deref(), Some("#0B5563"));
    assert_eq!(extension.theme.logo.unwrap().as_str(), "https://example.org/logo.svg");

    let (extension, findings) =
        feed_extension(r#""theme": {"color": "red;--paper:red", "logo": "javascript:x"}"#);
    assert_eq!(extension.theme, ThemeExtension::default());
    assert!(has(&findings, Code::ColorUnreadable, "_tribune.theme.color"));
    assert!(has(&findings, Code::LinkScheme, "_tribune.theme.logo"));
}

#[test]
fn texts_by_language_are_checked() {
    let (extension, findings) =
        feed_extension(r#""title": {"English": "P", "nl": "<b>Q</b>", "fr": 3, "de": [1]}"#);
    let titles: Vec<_> = extension.title.iter().map(|(_, text)| text).collect();
    assert_eq!(titles, ["Q", "3"]);
    for code in [Code::LanguageMalformed, Code::MarkupInText, Code::NumberForText, Code::WrongType] {
        assert!(has(&findings, code, "_tribune.title"));
    }
}

#[test]
fn sections_that_cannot_be_used_are_told() {
    let (extension, findings) = feed_extension(
        r#""sections": [{"id": " /a/ "}, "b", {"id": 2024}, {"title": {}}, {"id": "c/d"}, {"id": "a"}, null, 3]"#,
    );
    let ids: Vec<_> = extension.sections.iter().map(|section| section.id.as_str()).collect();
    assert_eq!(ids, ["a", "b", "2024"]);
    for (code, place) in [
        (Code::TextForObject, "_tribune.sections[1]"),
        (Code::NumberForText, "_tribune.sections[2].id"),
        (Code::SectionWithoutId, "_tribune.sections[3]"),
        (Code::SectionIdUnusable, "_tribune.sections[4].id"),
        (Code::SectionRepeated, "_tribune.sections[5]"),
        (Code::EmptyElement, "_tribune.sections[6]"),
        (Code::WrongType, "_tribune.sections[7]"),
    ] {
        assert!(has(&findings, code, place), "{place}");
    }
}

#[test]
fn sections_end_at_eight_levels() {
    let mut sections = r#"[{"id": "s"}]"#.to_owned();
    for _ in 1..12 {
        sections = format!(r#"[{{"id": "s", "sections": {sections}}}]"#);
    }
    let (extension, findings) = feed_extension(&format!(r#""sections": {sections}"#));
    assert_eq!(depth(&extension.sections), 8);
    assert_eq!(findings.len(), 1);
    assert_eq!(findings[0].code, Code::SectionsTooDeep);
}

fn depth(sections: &[SectionExtension]) -> usize {
    sections.iter().map(|section| 1 + depth(&section.sections)).max().unwrap_or_default()
}

#[test]
fn the_items_extension_is_read() {
    let (extension, findings) = item_extension(
        r#""section": " /publications/ annual-reports/ ", "slug": "a", "translations": ["2"], "featured": true,
        "redirect_from": ["/old/path"]"#,
    );
    assert_eq!(findings, []);
    assert_eq!(extension.section.as_deref(), Some("publications/annual-reports"));
    assert_eq!(extension.slug.as_deref(), Some("a"));
    assert_eq!(extension.translations, ["2"]);
    assert!(extension.featured);
    assert_eq!(extension.redirect_from, ["/old/path"]);
}

#[test]
fn other_forms_in_the_items_extension_are_read() {
    let (extension, findings) = item_extension(
        r#""translations": [2, null], "featured": "Yes", "redirect_from": "/old", "slug": " / ""#,
    );
    assert_eq!(extension.translations, ["2"]);
    assert!(extension.featured);
    assert_eq!(extension.redirect_from, ["/old"]);
    assert_eq!(extension.slug, None);
    for (code, place) in [
        (Code::IdNumeric, "items[0]._tribune.translations[0]"),
        (Code::EmptyElement, "items[0]._tribune.translations[1]"),
        (Code::TextForFlag, "items[0]._tribune.featured"),
        (Code::SingleForList, "items[0]._tribune.redirect_from"),
    ] {
        assert!(has(&findings, code, place), "{place}");
    }
    let (extension, findings) = item_extension(r#""featured": "perhaps", "section": [1]"#);
    assert!(!extension.featured);
    assert!(has(&findings, Code::WrongType, "items[0]._tribune.featured"));
    assert!(has(&findings, Code::WrongType, "items[0]._tribune.section"));
}

#[test]
fn what_is_said_of_tags_is_not_what_is_not_said() {
    for (given, expected, found) in [
        (r#""tagged": true"#, Some(true), None),
        (r#""tagged": false"#, Some(false), None),
        (r#""Tagged": false"#, Some(false), Some(Code::KeySpelling)),
        (r#""tagged": "no""#, Some(false), Some(Code::TextForFlag)),
        (r#""tagged": "perhaps""#, None, Some(Code::WrongType)),
        (r#""tagged": null"#, None, None),
        ("", None, None),
    ] {
        let (item, findings) = item_with(&format!(
            r#""attachments": [{{"url": "https://example.org/a.pdf", "mime_type": "application/pdf", "_tribune": {{{given}}}}}]"#
        ));
        assert_eq!(item.attachments[0].extension.tagged, expected, "{given}");
        let codes: Vec<Code> = findings.iter().map(|finding| finding.code).collect();
        assert_eq!(codes, found.into_iter().collect::<Vec<_>>(), "{given}");
    }
}

#[test]
fn the_attachments_extension_is_read() {
    let (item, findings) = item_with(
        r#""attachments": [{"url": "https://example.org/a.pdf", "mime_type": "application/pdf",
        "_tribune": {"language": "fr", "pages": 42, "cover": "https://example.org/a.png"}}]"#,
    );
    assert_eq!(findings, []);
    let extension = &item.attachments[0].extension;
    assert_eq!(extension.language.as_ref().unwrap().as_str(), "fr");
    assert_eq!(extension.pages, Some(42));
    assert_eq!(extension.cover.as_ref().unwrap().as_str(), "https://example.org/a.png");
}

#[test]
fn pages_beyond_measure_are_unknown() {
    let (item, findings) = item_with(
        r#""attachments": [{"url": "https://example.org/a.pdf", "mime_type": "application/pdf",
        "_tribune": {"pages": 5000000000}}]"#,
    );
    assert_eq!(item.attachments[0].extension.pages, None);
    assert_eq!(told(&findings), [("number-unreadable", "items[0].attachments[0]._tribune.pages")]);
}

#[test]
fn an_extension_of_another_type_is_told() {
    let (_, findings) = feed_with(r#""_tribune": 3"#);
    assert_eq!(told(&findings), [("wrong-type", "_tribune")]);
    let (_, findings) = item_with(r#""_tribune": [1]"#);
    assert_eq!(told(&findings), [("wrong-type", "items[0]._tribune")]);
}

#[test]
fn where_the_whole_item_is_is_said_from_where_the_feed_is() {
    let (feed, findings) = feed_of(
        r#"{"version": "https://jsonfeed.org/version/1.1", "title": "T", "home_page_url": "https://example.org/",
        "items": [{"id": "1", "url": "https://example.org/a/b", "content_text": "x",
        "_tribune": {"body_url": "feed/bodies/5a/0c.json"}}]}"#,
    );
    assert_eq!(findings, [], "relative is what it should be");
    let body = feed.items[0].extension.body_url.as_ref().unwrap();
    assert_eq!(body.as_str(), "https://cms.example.net/export/feed/bodies/5a/0c.json");

    for wrong in [r#""javascript:alert(1)""#, "3", r#"{"url": "a.json"}"#] {
        let (extension, findings) = item_extension(&format!(r#""body_url": {wrong}"#));
        assert_eq!(extension.body_url, None);
        assert_eq!(told(&findings), [("link-malformed", "items[0]._tribune.body_url")], "{wrong}");
    }
}

#[test]
fn further_pages_are_wanted_at_once_or_when_needed() {
    let (extension, findings) = feed_extension(r#""further_pages": "when-needed""#);
    assert_eq!(findings, []);
    assert_eq!(extension.further_pages, FurtherPages::WhenNeeded);
    for wrong in [r#""never""#, "true", "3"] {
        let (extension, findings) = feed_extension(&format!(r#""further_pages": {wrong}"#));
        assert_eq!(extension.further_pages, FurtherPages::Unasked);
        assert_eq!(told(&findings), [("wrong-type", "_tribune.further_pages")], "{wrong}");
    }
}
