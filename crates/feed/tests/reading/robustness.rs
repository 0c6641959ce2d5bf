//! Whatever the bytes: no panic, and every element of `items` is an item or told as lost.

use std::collections::BTreeSet;
use std::time::{Duration, Instant};

use feed::{Code, Finding, Severity, read};
use proptest::prelude::*;

use crate::{address, items_of};

pub const SOUND: &str = r#"{"version":"https://jsonfeed.org/version/1.1","title":"T","home_page_url":"https://example.org/",
"authors":[{"name":"A"}],"language":"nl","_tribune":{"languages":["nl"],"title":{"nl":"T"},"sections":[{"id":"a"}]},
"items":[{"id":"1","url":"https://example.org/a","title":"Caf&eacute; <b>x</b>","content_html":"<p>x</p>","tags":["a"],
"date_published":"2024-03-05T10:00:00+01:00","attachments":[{"url":"a.pdf","size_in_bytes":12,"_tribune":{"pages":3}}],
"_tribune":{"section":"a","translations":["2"]}},{"id":2,"summary":"\ud83d\ude00","author":"B","image":{"url":"b.jpg"},
"date_modified":"Tue, 05 Mar 2024 10:00:00 GMT"}]}"#;

/// Keys that the reader knows, so that made-up objects are not merely ignored.
const KEYS: &[&str] = &[
    "id",
    "url",
    "external_url",
    "title",
    "content_html",
    "content_text",
    "summary",
    "image",
    "date_published",
    "date_modified",
    "authors",
    "author",
    "tags",
    "language",
    "attachments",
    "_tribune",
    "name",
    "mime_type",
    "size_in_bytes",
    "section",
    "sections",
    "languages",
    "Title",
    "datePublished",
    "pages",
    "featured",
];

/// A JSON value of any type, in words and keys that mean something here.
fn any_json() -> impl Strategy<Value = String> {
    let leaf = prop_oneof![
        prop::sample::select(vec![
            "null",
            "true",
            "0",
            "-1",
            "2.5",
            "1e999",
            "7",
            r#""1""#,
            r#""""#,
            r#""nl""#,
            r#""a/b, c""#,
            r#""https://example.org/a""#,
            r#""javascript:x""#,
            r#""../a.pdf""#,
            r#""2024-03-05""#,
            r#""<b>&amp;""#,
        ])
        .prop_map(str::to_owned),
        "[a-zA-Z0-9<>&;:/#%?.é\u{202e} -]{0,12}".prop_map(|text| format!("\"{text}\"")),
    ];
    leaf.prop_recursive(4, 24, 6, |inner| {
        let field = (prop::sample::select(KEYS), inner.clone());
        prop_oneof![
            prop::collection::vec(inner, 0..4).prop_map(|values| format!("[{}]", values.join(","))),
            prop::collection::vec(field, 0..8).prop_map(|fields| {
                let fields: Vec<_> =
                    fields.into_iter().map(|(key, value)| format!("\"{key}\":{value}")).collect();
                format!("{{{}}}", fields.join(","))
            }),
        ]
    })
}

/// An element of `items`: any value at all, or an object that has an id and often something to show.
fn any_item() -> impl Strategy<Value = String> {
    let field = (prop::sample::select(KEYS), any_json());
    let ids = prop::sample::select(vec![r#""1""#, "2", r#""3""#, "null", r#""4","content_text":"x""#]);
    let object = (ids, prop::collection::vec(field, 0..6)).prop_map(|(id, fields)| {
        let fields: Vec<_> = fields.into_iter().map(|(key, value)| format!(",\"{key}\":{value}")).collect();
        format!("{{\"id\":{id}{}}}", fields.concat())
    });
    prop_oneof![1 => any_json(), 4 => object]
}

/// The indices of the elements of `items` that are told as dropped.
pub fn dropped(findings: &[Finding]) -> BTreeSet<usize> {
    let drops =
        [Code::ItemNotAnObject, Code::IdMissing, Code::IdDuplicate, Code::ItemRepeated, Code::ItemEmpty];
    findings
        .iter()
        .filter(|finding| drops.contains(&finding.code))
        .inspect(|finding| {
            let is_lost = finding.code.severity() == Severity::Error;
            assert!(is_lost || finding.code == Code::ItemRepeated, "{finding:?}");
        })
        .map(|finding| {
            let index = finding.place.strip_prefix("items[").and_then(|rest| rest.split(']').next());
            index.and_then(|index| index.parse().ok()).unwrap_or_else(|| panic!("{}", finding.place))
        })
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn arbitrary_bytes_never_panic(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let _ = read(&bytes, &address());
    }

    #[test]
    fn a_feed_with_mutated_bytes_never_panics(
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..6),
        end in any::<prop::sample::Index>(),
        is_cut in prop::bool::weighted(0.2),
    ) {
        let mut bytes = SOUND.as_bytes().to_vec();
        for (at, byte) in changes {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        if is_cut {
            bytes.truncate(end.index(bytes.len()));
        }
        let _ = read(&bytes, &address());
    }

    #[test]
    fn every_element_is_an_item_or_told_as_lost(items in prop::collection::vec(any_item(), 0..8)) {
        let (kept, findings) = items_of(&items.join(","));
        prop_assert_eq!(kept.len() + dropped(&findings).len(), items.len());
    }

    #[test]
    fn a_feed_of_any_values_never_panics(
        fields in prop::collection::vec((prop::sample::select(KEYS), any_json()), 0..8),
    ) {
        let fields: Vec<_> = fields.into_iter().map(|(key, value)| format!("\"{key}\":{value}")).collect();
        let fields = fields.join(",");
        // Twice: once as the feed's own fields, once as its extension's.
        let comma = if fields.is_empty() { "" } else { "," };
        let json = format!("{{{fields}{comma}\"_tribune\":{{{fields}}},\"items\":[]}}");
        prop_assert!(read(json.as_bytes(), &address()).is_ok());
    }

    #[test]
    fn a_plain_text_is_plain_whatever_it_was(raw in any::<String>(), markup in "[<>&;#a-z0-9/!='\" \u{202e}\u{a0}-]{0,60}") {
        for raw in [raw, markup] {
            let text = feed::plain_text(&raw);
            prop_assert_eq!(text.trim(), &text);
            let misleads = text.contains(['\u{202e}', '\u{200b}', '\n', '\u{0}']) || text.contains("  ");
            prop_assert!(!misleads, "{}", text);
        }
    }
}

#[test]
fn many_items_with_much_wrong_in_them_take_linear_time() {
    let started = Instant::now();
    let unit = r#"{"ID": 1, "title": "<a &amp;", "tags": "a,b,c", "authors": null, "date_published": "x"},"#;
    let (items, findings) = items_of(unit.repeat(5_000).trim_end_matches(','));
    assert_eq!(items.len(), 1);
    assert!(findings.len() > 5_000);
    let many = (0..50_000).map(|at| format!(r#""t{at}""#)).collect::<Vec<_>>().join(",");
    let (items, _) = items_of(&format!(r#"{{"id": "1", "title": "T", "tags": [{many}]}}"#));
    assert_eq!(items[0].tags.len(), 50_000);
    assert!(started.elapsed() < Duration::from_secs(20), "{:?}", started.elapsed());
}
