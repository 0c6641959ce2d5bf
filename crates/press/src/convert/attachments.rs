//! Files as JSON Feed's attachments.

use serde_json::{Map, Value, json};

use super::media::Media;

/// The attachments of an item: every file but the picture that the item has as its own.
pub(super) fn of(files: &[Media], image: Option<&str>) -> Vec<Value> {
    files.iter().filter(|file| Some(file.url.as_str()) != image).map(attachment).collect()
}

fn attachment(file: &Media) -> Value {
    let mut members = Map::new();
    members.insert("url".to_owned(), json!(file.url));
    // The field is required; a type that says nothing is what there is to say.
    let mime_type = file.mime_type.as_deref().unwrap_or("application/octet-stream");
    members.insert("mime_type".to_owned(), json!(mime_type));
    if let Some(title) = &file.title {
        members.insert("title".to_owned(), json!(title));
    }
    if let Some(size) = file.size_in_bytes {
        members.insert("size_in_bytes".to_owned(), json!(size));
    }
    if let Some(duration) = file.duration.filter(|duration| duration.as_secs() > 0) {
        members.insert("duration_in_seconds".to_owned(), json!(duration.as_secs()));
    }
    Value::Object(members)
}
