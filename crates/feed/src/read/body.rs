//! The body of an item: HTML, or text.

use super::field::Field;
use super::fields::Fields;
use super::findings::Findings;
use crate::html::{decoded, has_block, has_tag, is_html, shows_something, with_line_breaks};
use crate::plain_text::plain_text;
use crate::{Code, template};

/// What is encoded more often than this is left as it is.
const MOST_DECODINGS: usize = 3;

/// An item's `content_html` and `content_text`.
pub(super) struct Body {
    pub(super) html: Option<String>,
    pub(super) text: Option<String>,
}

/// Reads the body. HTML that stands in `content_text` is taken for HTML, and what shows nothing is absent.
pub(super) fn read(fields: &Fields<'_>, findings: &mut Findings) -> Body {
    let field = fields.get("content_html", findings).or_else(|| html_content(fields, findings));
    let html = field.and_then(|field| html(field, findings));
    let text = fields.get("content_text", findings).and_then(|field| text(field, findings));
    match (html, text) {
        (html, Some(Text::Plain(text))) => Body { html, text: Some(text) },
        (Some(html), Some(Text::Html(text))) => {
            Body { html: Some(html), text: Some(plain_text(&text)).filter(|text| !text.is_empty()) }
        }
        (None, Some(Text::Html(text))) => {
            Body { html: Some(text).filter(|html| shows_something(html)), text: None }
        }
        (html, None) => Body { html, text: None },
    }
}

/// What a widely used library called `content_html` for some years (the npm package feed, before 2.0.2).
fn html_content<'a>(fields: &'a Fields<'_>, findings: &mut Findings) -> Option<Field<'a>> {
    let field = fields.get("html_content", findings)?;
    findings.add(Code::KeySpelling, fields.place_of("content_html"), "html_content");
    Some(field)
}

fn html(field: Field<'_>, findings: &mut Findings) -> Option<String> {
    let mut html = unwrapped(field, findings)?;
    if !has_tag(&html) {
        if let Some(mended) = unescaped(&html) {
            field.note(Code::HtmlEscaped, findings);
            html = mended;
        } else if html.trim().contains('\n') {
            field.note(Code::HtmlWithoutTags, findings);
            html = with_line_breaks(&html);
        }
    }
    Some(html).filter(|html| shows_something(html))
}

/// What `content_text` turned out to be.
enum Text {
    Plain(String),
    Html(String),
}

fn text(field: Field<'_>, findings: &mut Findings) -> Option<Text> {
    let text = unwrapped(field, findings)?;
    if text.find('<').is_none() && text.find('&').is_none() {
        return Some(Text::Plain(text));
    }
    if is_html(&text) {
        field.note(Code::HtmlInContentText, findings);
        // Text with a few tags in it has its lines in the source.
        return Some(Text::Html(if has_block(&text) { text } else { with_line_breaks(&text) }));
    }
    if let Some(html) = unescaped(&text) {
        field.note(Code::HtmlEscaped, findings);
        return Some(Text::Html(html));
    }
    // What speaks of references has them in code, as in Markdown.
    let Some(mended) = (if text.contains('`') { None } else { decoded(&text) }) else {
        return Some(Text::Plain(text));
    };
    field.note(Code::HtmlInContentText, findings);
    Some(Text::Plain(mended))
}

/// The text without `<![CDATA[` and `]]>` around it, and with a finding where a template has left something in it.
fn unwrapped(field: Field<'_>, findings: &mut Findings) -> Option<String> {
    let text = field.raw_text(findings)?;
    if template::is_in(&text) {
        field.note(Code::TemplateInText, findings);
    }
    let inner = text.trim().strip_prefix("<![CDATA[").and_then(|rest| rest.strip_suffix("]]>"));
    let Some(inner) = inner.map(str::to_owned) else { return Some(text) };
    field.note(Code::CdataWrapper, findings);
    Some(inner)
}

/// The HTML that was escaped as a whole, perhaps more than once.
fn unescaped(text: &str) -> Option<String> {
    std::iter::successors(decoded(text), |text| decoded(text)).take(MOST_DECODINGS).find(|text| is_html(text))
}
