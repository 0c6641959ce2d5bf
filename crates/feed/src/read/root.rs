//! The feed's outermost values: the object, and the list of items in it.

use super::fields::{Fields, values};
use super::findings::Findings;
use super::place::Place;
use crate::{Code, Json};

/// A feed's own fields, and the elements of its `items`.
pub(super) struct Root<'a> {
    pub(super) object: &'a [(String, Json)],
    pub(super) elements: Vec<&'a Json>,
    /// Whether the feed is a list without an object around it: then it is a feed only if there is an item in it.
    pub(super) is_bare: bool,
}

/// Finds them. `None` when this is no feed.
pub(super) fn read<'a>(json: &'a Json, findings: &mut Findings) -> Option<Root<'a>> {
    match json {
        Json::Object(object) => of_object(object, findings),
        // One feed in a list, as some converters write it.
        Json::List(list)
            if let [only @ Json::Object(_)] = list.as_slice()
                && only.get("items").is_some() =>
        {
            findings.add_value(Code::SingleForList, Place::Feed, json);
            read(only, findings)
        }
        Json::List(_) => {
            findings.add_value(Code::BareItems, Place::Feed, json);
            Some(Root { object: &[], elements: values(json), is_bare: true })
        }
        _ => None,
    }
}

/// Takes the elements of `items` out of a feed that is written as it should be; an empty list stays. `None` where there is none.
#[cfg(not(target_arch = "wasm32"))]
pub(super) fn take_items(json: &mut Json) -> Option<Vec<Json>> {
    let Json::Object(object) = json else { return None };
    let is_items = |(key, value): &&mut (String, Json)| {
        key == "items" && matches!(value, Json::List(_) | Json::Object(_))
    };
    match object.iter_mut().find(is_items) {
        Some((_, Json::List(list))) => Some(std::mem::take(list)),
        _ => None,
    }
}

fn of_object<'a>(object: &'a [(String, Json)], findings: &mut Findings) -> Option<Root<'a>> {
    const OF_ITEMS: [&str; 4] = ["id", "url", "content_html", "content_text"];
    let fields = Fields::new(object, Place::Feed);
    let place = fields.place_of("items");
    let root = |elements| Some(Root { object, elements, is_bare: false });
    let items = fields.find("items", |value| matches!(value, Json::List(_) | Json::Object(_)), findings);
    match items {
        Some(items @ Json::List(_)) => return root(values(items)),
        Some(items @ Json::Object(by_key)) if !by_key.is_empty() => {
            if by_key.iter().all(|(_, value)| matches!(value, Json::Object(_))) {
                findings.add_value(Code::ObjectForList, place, items);
                return root(values(items));
            }
            if OF_ITEMS.iter().any(|name| items.get(name).is_some()) {
                findings.add_value(Code::SingleForList, place, items);
                return root(vec![items]);
            }
        }
        _ => {}
    }
    // Go leaves out a list with nothing in it, or writes null.
    let version = fields.find("version", |value| matches!(value, Json::Text(_)), findings)?;
    version.as_text()?.contains("jsonfeed.org").then_some(())?;
    findings.add(Code::ItemsMissing, place, "");
    root(Vec::new())
}
