//! JSON Feeds with any value in any field.
#![no_main]

use std::collections::HashSet;

use arbitrary::{Arbitrary, Unstructured};
use feed::{Code, Finding, Severity};
use libfuzzer_sys::fuzz_target;
use serde_json::{Map, Value};

/// Deeper values are of no other kind than these.
const DEEPEST: u32 = 6;

#[rustfmt::skip]
const KEYS: &[&str] = &[
    "version", "title", "home_page_url", "feed_url", "description", "user_comment", "next_url", "icon", "favicon",
    "authors", "author", "language", "expired", "hubs", "items", "id", "url", "external_url", "content_html",
    "content_text", "summary", "image", "banner_image", "date_published", "date_modified", "tags", "attachments",
    "mime_type", "size_in_bytes", "duration_in_seconds", "name", "avatar", "_tribune", "languages", "tagline",
    "sections", "section", "slug", "translations", "featured", "redirect_from", "pages", "cover", "Title", "datePublished",
    "html_content", "0", "1", "nl", "en",
];

#[rustfmt::skip]
const TEXTS: &[&str] = &[
    "", " ", "1", "nl", "fr_BE", "https://example.org/a", "//example.org/a b", "../a.pdf", "www.example.org", "javascript:x",
    "data:,x", "application/pdf", "2024-03-05T10:00:00+01:00", "2024-03-05", "Tue, 05 Mar 2024 10:00:00 GMT", "01:30",
    "<p>a</p>", "<b>x</b> &amp;amp; y", "&lt;p&gt;a&lt;/p&gt;", "<![CDATA[x]]>", "{{ title }}", "a\n\nb", "\u{202e}x", "\u{200b}",
    "a, b, A", "a/b", "yes", "<p>&nbsp;</p>", "12.5",
];

/// A feed, and the elements of its `items`.
#[derive(Debug)]
struct Mutated {
    fields: Value,
    items: Vec<Value>,
}

impl<'a> Arbitrary<'a> for Mutated {
    fn arbitrary(u: &mut Unstructured<'a>) -> arbitrary::Result<Self> {
        let fields = object(u, 1)?;
        let mut items = Vec::new();
        while items.len() < 20 && !u.is_empty() && u.ratio(9, 10)? {
            let mut item = value(u, 1)?;
            if let Value::Object(fields) = &mut item
                && u.ratio(9, 10)?
            {
                fields.insert("id".to_owned(), u.int_in_range(0..=9)?.into());
            }
            items.push(item);
        }
        Ok(Self { fields, items })
    }
}

fn value(u: &mut Unstructured<'_>, depth: u32) -> arbitrary::Result<Value> {
    Ok(match u.int_in_range(0..=if depth < DEEPEST { 11 } else { 6 })? {
        0 => Value::Null,
        1 => u.arbitrary::<bool>()?.into(),
        2 => u.arbitrary::<i64>()?.into(),
        3 => u.arbitrary::<f64>()?.into(),
        4 => u.arbitrary::<String>()?.into(),
        5 | 6 => (*u.choose(TEXTS)?).into(),
        7 | 8 => {
            let length = u.int_in_range(0..=4)?;
            (0..length).map(|_| value(u, depth + 1)).collect::<Result<Vec<_>, _>>()?.into()
        }
        _ => object(u, depth + 1)?,
    })
}

fn object(u: &mut Unstructured<'_>, depth: u32) -> arbitrary::Result<Value> {
    let length = u.int_in_range(0..=10)?;
    let field = |_| Ok(((*u.choose(KEYS)?).to_owned(), value(u, depth + 1)?));
    Ok((0..length).map(field).collect::<Result<Map<_, _>, _>>()?.into())
}

/// The elements of `items` that are told as lost, or as there twice.
fn dropped(findings: &[Finding]) -> HashSet<usize> {
    let drops =
        [Code::ItemNotAnObject, Code::IdMissing, Code::IdDuplicate, Code::ItemRepeated, Code::ItemEmpty];
    let told = findings.iter().filter(|finding| drops.contains(&finding.code));
    told.map(|finding| {
        assert!(finding.code.severity() == Severity::Error || finding.code == Code::ItemRepeated);
        let index = finding.place.strip_prefix("items[").and_then(|rest| rest.split(']').next());
        index.and_then(|index| index.parse().ok()).expect("an element of items")
    })
    .collect()
}

fuzz_target!(|mutated: Mutated| {
    let Mutated { mut fields, items } = mutated;
    let count = items.len();
    fields["items"] = items.into();
    let (feed, findings) = feed_fuzz::read(fields.to_string().as_bytes()).expect("a feed");
    assert_eq!(feed.items.len() + dropped(&findings).len(), count);
});
