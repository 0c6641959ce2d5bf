//! Who wrote it.

use feed_rs::model::Person;
use serde_json::{Map, Value, json};
use url::Url;

/// Authors by name, each once. Addresses of e-mail stay out, unless there is nothing else to call somebody.
pub(super) fn of(people: &[Person], base: &Url) -> Vec<Value> {
    let mut names: Vec<String> = Vec::new();
    let mut authors = Vec::new();
    for person in people {
        let Some(name) = name(person) else { continue };
        if names.contains(&name) {
            continue;
        }
        let mut members = Map::new();
        members.insert("name".to_owned(), json!(name));
        if let Some(url) = person.uri.as_ref().and_then(|uri| base.join(uri.trim()).ok()) {
            members.insert("url".to_owned(), json!(url.as_str()));
        }
        authors.push(Value::Object(members));
        names.push(name);
    }
    authors
}

/// RSS writes `editor@example.org (Jan Peeters)`.
fn name(person: &Person) -> Option<String> {
    let name = feed::plain_text(person.name.as_deref().unwrap_or_default());
    let bare = name.strip_prefix('(').and_then(|name| name.strip_suffix(')')).unwrap_or(&name).trim();
    let name = if bare.is_empty() { person.email.as_deref().unwrap_or_default().trim() } else { bare };
    let is_nobody = name.is_empty() || name.starts_with("noreply@") || name.starts_with("no-reply@");
    (!is_nobody).then(|| name.to_owned())
}
