//! Sound feeds in which something was swapped, cut, doubled or put in: nothing is lost without a finding.

use feed::{Feed, Finding, read};
use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::{Value, json};

use crate::address;
use crate::robustness::{SOUND, dropped};

const DEMO: &str = include_str!("../../../../public/feed.json");

/// One change to a feed. Places and values are chosen among those that are there.
#[derive(Debug, Clone)]
enum Change {
    /// A value takes the place of another.
    Copy { from: Index, to: Index },
    /// An odd value takes the place of another.
    Odd { to: Index, value: Value },
    /// A value is left out.
    Cut { from: Index },
    /// An element is there twice.
    Double { from: Index },
    /// A field is put in, or takes the place of the one with its name.
    Insert { to: Index, key: &'static str, from: Index },
    /// A value goes into a list, or into an object.
    Wrap { at: Index, key: Option<&'static str> },
    /// A value becomes its own text.
    Write { at: Index },
}

fn any_change() -> impl Strategy<Value = Change> {
    let keys = [
        "id",
        "url",
        "title",
        "items",
        "tags",
        "image",
        "content_html",
        "Content_Text",
        "_tribune",
        "0",
        "language",
    ];
    let key = prop::sample::select(keys.to_vec());
    let odd = prop::sample::select(vec![
        json!(null),
        json!(false),
        json!(-1),
        json!(1e300),
        json!([]),
        json!({}),
        json!(""),
        json!("\u{202e}\u{200b}"),
        json!("{{ x }}"),
        json!("<p></p>"),
        json!("&lt;p&gt;a&lt;/p&gt;"),
        json!("a\n\nb"),
        json!("x".repeat(3_000)),
        json!({"0": {"name": "a"}, "7": "b"}),
    ]);
    let index = any::<Index>;
    prop_oneof![
        (index(), index()).prop_map(|(from, to)| Change::Copy { from, to }),
        (index(), odd).prop_map(|(to, value)| Change::Odd { to, value }),
        index().prop_map(|from| Change::Cut { from }),
        index().prop_map(|from| Change::Double { from }),
        (index(), key.clone(), index()).prop_map(|(to, key, from)| Change::Insert { to, key, from }),
        (index(), prop::option::of(key)).prop_map(|(at, key)| Change::Wrap { at, key }),
        index().prop_map(|at| Change::Write { at }),
    ]
}

/// The JSON pointers (RFC 6901) of all values, the root's first.
fn pointers(value: &Value) -> Vec<String> {
    let mut all = vec![String::new()];
    let mut add = |step: String, value: &Value| {
        all.extend(pointers(value).into_iter().map(|rest| format!("/{step}{rest}")));
    };
    match value {
        Value::Array(values) => values.iter().enumerate().for_each(|(at, value)| add(at.to_string(), value)),
        Value::Object(fields) => {
            fields.iter().for_each(|(key, value)| add(key.replace('~', "~0").replace('/', "~1"), value));
        }
        _ => {}
    }
    all
}

fn apply(root: &mut Value, change: Change) {
    let pointers = pointers(root);
    let chosen = |index: Index| index.get(&pointers).as_str();
    let copy = |root: &Value, index: Index| root.pointer(chosen(index)).cloned().unwrap();
    match change {
        Change::Copy { from, to } => *root.pointer_mut(chosen(to)).unwrap() = copy(root, from),
        Change::Odd { to, value } => *root.pointer_mut(chosen(to)).unwrap() = value,
        Change::Cut { from } => change_parent(root, chosen(from), |parent, key| match parent {
            Value::Array(values) => drop(values.remove(key.parse().unwrap())),
            Value::Object(fields) => drop(fields.remove(key)),
            _ => {}
        }),
        Change::Double { from } => change_parent(root, chosen(from), |parent, key| {
            if let Value::Array(values) = parent {
                values.push(values[key.parse::<usize>().unwrap()].clone());
            }
        }),
        Change::Insert { to, key, from } => {
            let value = copy(root, from);
            if let Some(Value::Object(fields)) = root.pointer_mut(chosen(to)) {
                fields.insert(key.to_owned(), value);
            }
        }
        Change::Wrap { at, key } => {
            let value = root.pointer_mut(chosen(at)).unwrap();
            let inner = value.take();
            *value = key.map_or_else(|| json!([inner]), |key| json!({key: inner}));
        }
        Change::Write { at } => {
            let value = root.pointer_mut(chosen(at)).unwrap();
            *value = Value::String(value.to_string());
        }
    }
}

fn change_parent(root: &mut Value, pointer: &str, change: impl FnOnce(&mut Value, &str)) {
    if let Some((parent, key)) = pointer.rsplit_once('/') {
        change(root.pointer_mut(parent).unwrap(), &key.replace("~1", "/").replace("~0", "~"));
    }
}

/// Each element of `items` is an item or told as dropped, each of them with its id, and no text has grown.
fn assert_nothing_is_lost(json: &[u8], (feed, findings): (Feed, Vec<Finding>)) {
    let written: usize = feed
        .items
        .iter()
        .flat_map(|item| {
            [
                item.title.as_deref(),
                item.summary.as_deref(),
                item.content_html.as_deref(),
                item.content_text.as_deref(),
            ]
        })
        .flatten()
        .map(str::len)
        .sum();
    assert!(written <= 4 * json.len(), "{written} of {}", json.len());
    assert!(findings.iter().all(|finding| finding.found.chars().count() <= 80));
    let Ok(Value::Object(root)) = serde_json::from_slice(json) else { return };
    if let Some(Value::Array(items)) = root.get("items") {
        assert_eq!(feed.items.len() + dropped(&findings).len(), items.len());
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn values_in_other_places(changes in prop::collection::vec(any_change(), 1..12), is_demo in prop::bool::weighted(0.3)) {
        let mut root: Value = serde_json::from_str(if is_demo { DEMO } else { SOUND }).unwrap();
        for change in changes {
            apply(&mut root, change);
        }
        let json = root.to_string();
        if let Ok(read) = read(json.as_bytes(), &address()) {
            assert_nothing_is_lost(json.as_bytes(), read);
        } else {
            prop_assert!(!root["items"].is_array(), "{}", json);
        }
    }

    #[test]
    fn bytes_in_other_places(
        changes in prop::collection::vec((any::<Index>(), any::<Index>(), 0_usize..40), 1..4),
        is_demo in prop::bool::weighted(0.3),
    ) {
        let mut bytes = if is_demo { DEMO } else { SOUND }.as_bytes().to_vec();
        for (from, to, length) in changes {
            let from = from.index(bytes.len());
            let part: Vec<u8> = bytes[from..].iter().copied().take(length).collect();
            let to = to.index(bytes.len());
            let end = (to + length / 2).min(bytes.len());
            bytes.splice(to..end, part);
        }
        if let Ok(read) = read(&bytes, &address()) {
            assert_nothing_is_lost(&bytes, read);
        }
    }
}

/// A feed that is cut anywhere is an error that says where, and never a shorter feed.
#[test]
fn a_feed_that_is_cut_is_told_wherever_it_is_cut() {
    for end in 0..SOUND.len() {
        let cut = String::from_utf8_lossy(&SOUND.as_bytes()[..end]);
        assert!(read(cut.as_bytes(), &address()).is_err(), "{cut}");
    }
}
