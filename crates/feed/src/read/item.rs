//! Items.

use std::borrow::Borrow;

use super::body::Body;
use super::field::Field;
use super::fields::Fields;
use super::findings::Findings;
use super::place::Place;
use super::{attachment, author, body, duplicates, extension, tags};
use crate::{Code, Feed, Item, Json, Link};

/// Reads every element of `items`: each becomes an item, or a finding of severity error.
pub(super) fn read_all<J: Borrow<Json>>(
    elements: impl Iterator<Item = J>,
    place: Place<'_>,
    feed: &Feed,
    address: &Link,
    findings: &mut Findings,
) -> Vec<Item> {
    let base = feed.home_page_url.as_ref().unwrap_or(address);
    let mut items = Vec::with_capacity(elements.size_hint().0);
    for (index, value) in elements.enumerate() {
        let place = place.element(index);
        let value = value.borrow();
        let Json::Object(object) = value else {
            findings.add_value(Code::ItemNotAnObject, place, value);
            continue;
        };
        let item = read(&Fields::new(object, place), feed, [base, address], findings);
        items.extend(item.map(|item| (index, item)));
    }
    duplicates::leave_out(items, place, findings)
}

/// One item; `None` when it has no identity or nothing to show. Its addresses are resolved against `base`, those of the
/// feed's own parts against `address`.
fn read(
    fields: &Fields<'_>,
    feed: &Feed,
    [base, address]: [&Link; 2],
    findings: &mut Findings,
) -> Option<Item> {
    let first_finding = findings.len();
    let url = link(fields, "url", base, findings);
    let id = id(fields, url.as_ref(), findings)?;
    let base = url.as_ref().unwrap_or(base);
    let Body { html, text } = body::read(fields, findings);
    let item = Item {
        id,
        external_url: link(fields, "external_url", base, findings),
        title: plain(fields, "title", findings),
        content_html: html.map(Into::into),
        content_text: text.map(Into::into),
        summary: plain(fields, "summary", findings),
        image: link(fields, "image", base, findings),
        banner_image: link(fields, "banner_image", base, findings),
        date_published: fields.get("date_published", findings).and_then(|date| date.date(findings)),
        date_modified: fields.get("date_modified", findings).and_then(|date| date.date(findings)),
        authors: author::read_all(fields, base, findings),
        tags: tags::read_all(fields, findings),
        language: fields
            .get("language", findings)
            .and_then(|tag| tag.language(findings))
            .or_else(|| feed.language.clone()),
        attachments: attachment::read_all(fields, base, findings),
        extension: extension::of_item(fields, address, findings),
        url,
    };
    let has_something = has_something(&item, fields, findings);
    findings.are_about(first_finding, &item.id);
    has_something.then_some(item)
}

/// The item's own id, else its address.
fn id(fields: &Fields<'_>, url: Option<&Link>, findings: &mut Findings) -> Option<String> {
    let own = fields.get("id", findings).and_then(|id| id.id(findings));
    if own.is_some() {
        return own;
    }
    let place = fields.place_of("id");
    match url {
        Some(url) => findings.add(Code::IdFromUrl, place, url.as_str()),
        None => findings.add(Code::IdMissing, place, ""),
    }
    url.map(|url| url.as_str().to_owned())
}

/// Whether there is anything to show a reader.
fn has_something(item: &Item, fields: &Fields<'_>, findings: &mut Findings) -> bool {
    if item.content_html.is_some() || item.content_text.is_some() {
        return true;
    }
    let has_something = item.title.is_some()
        || item.summary.is_some()
        || item.image.is_some()
        || item.banner_image.is_some()
        || item.external_url.is_some()
        || !item.attachments.is_empty();
    let code = if has_something { Code::ItemWithoutContent } else { Code::ItemEmpty };
    findings.add(code, fields.place(), &item.id);
    has_something
}

fn link(fields: &Fields<'_>, name: &'static str, base: &Link, findings: &mut Findings) -> Option<Link> {
    fields.get(name, findings).and_then(|field: Field<'_>| field.link(base, findings))
}

fn plain(fields: &Fields<'_>, name: &'static str, findings: &mut Findings) -> Option<String> {
    fields.get(name, findings).and_then(|field| field.plain_text(findings))
}
