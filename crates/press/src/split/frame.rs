//! What a feed says of itself, and what each of its parts has to say of it.

use feed::Json;

use super::json::{field, is, text};

/// What a part needs to be a feed of its own whose items mean the same.
const OF_PARTS: [&str; 5] = ["version", "title", "language", "authors", "author"];

/// The feed without its items.
pub(super) struct Frame {
    fields: Vec<(String, Json)>,
    parts: Vec<(String, Json)>,
    home: Option<Json>,
    name: String,
}

impl Frame {
    pub(super) fn new(feed: &[(String, Json)], name: &str) -> Self {
        let without = |(key, _): &&(String, Json)| !is(key, "items") && !is(key, "next_url");
        let fields: Vec<_> = feed.iter().filter(without).cloned().collect();
        let is_of_parts = |(key, _): &&(String, Json)| OF_PARTS.iter().any(|name| is(key, name));
        let home = feed.iter().find(|(key, _)| is(key, "home_page_url")).map(|(_, home)| home.clone());
        Self {
            parts: fields.iter().filter(is_of_parts).cloned().collect(),
            fields,
            home: home.filter(|home| *home != Json::Null),
            name: name.to_owned(),
        }
    }

    /// The feed itself.
    pub(super) fn first(&self, next: Option<&str>, items: Vec<Json>) -> Json {
        let mut fields = self.fields.clone();
        if let Some(next) = next {
            fields.push(field("next_url", Json::Text(format!("{}/{next}", self.name))));
            put_into_extension(&mut fields, "further_pages", text("when-needed"));
        }
        fields.push(field("items", Json::List(items)));
        Json::Object(fields)
    }

    /// A further page, in the folder of the parts.
    pub(super) fn further(&self, next: Option<&str>, items: Vec<Json>) -> Json {
        self.part("../", next, items)
    }

    /// A file with one whole item, two folders below.
    pub(super) fn body(&self, item: Json) -> Json {
        self.part("../../../", None, vec![item])
    }

    /// A feed with one item, as if it stood in the first page.
    pub(super) fn alone(&self, item: Json) -> Json {
        let mut fields = self.parts.clone();
        fields.extend(self.home.clone().map(|home| field("home_page_url", home)));
        fields.push(field("items", Json::List(vec![item])));
        Json::Object(fields)
    }

    /// `way` leads back to where the feed itself is: relative addresses count from there, in every part.
    fn part(&self, way: &str, next: Option<&str>, items: Vec<Json>) -> Json {
        let mut fields = self.parts.clone();
        fields.push(field("home_page_url", self.home_from(way)));
        fields.extend(next.map(|next| field("next_url", text(next))));
        fields.push(field("items", Json::List(items)));
        Json::Object(fields)
    }

    fn home_from(&self, way: &str) -> Json {
        match &self.home {
            None => Json::Text(format!("{way}{}.json", self.name)),
            Some(Json::Text(home)) if !home.contains("://") && !home.starts_with('/') => {
                Json::Text(format!("{way}{home}"))
            }
            Some(home) => home.clone(),
        }
    }
}

/// Sets a field of `_tribune`, which may be missing, or no object.
pub(super) fn put_into_extension(fields: &mut Vec<(String, Json)>, name: &str, value: Json) {
    match fields.iter_mut().find(|(key, _)| is(key, "_tribune")) {
        Some((_, Json::Object(extension))) => {
            extension.retain(|(key, _)| !is(key, name));
            extension.push(field(name, value));
        }
        Some((_, extension)) => *extension = Json::Object(vec![field(name, value)]),
        None => fields.push(field("_tribune", Json::Object(vec![field(name, value)]))),
    }
}
