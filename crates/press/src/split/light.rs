//! An item without its body, and with all that lists and cards show of it.

use feed::Json;
use portal::Article;

use super::entry::article;
use super::frame::Frame;
use super::from_feed::from_feed;
use super::json::{self, field, is, text};

/// The fields that a body is in; the last is what a library called it for some years.
const BODIES: [&str; 3] = ["content_html", "content_text", "html_content"];

/// A body of so many bytes costs less where it is than in a file of its own.
const SHORT: usize = 500;

/// The fields of the light item; `None` where it would be no lighter.
pub(super) fn of(whole: &[(String, Json)], frame: &Frame) -> Option<Vec<(String, Json)>> {
    let is_body = |(key, _): &&(String, Json)| BODIES.iter().any(|name| is(key, name));
    let bytes: usize = whole.iter().filter(is_body).map(|(_, body)| json::written(body).len()).sum();
    if bytes <= SHORT {
        return None;
    }
    let bare: Vec<(String, Json)> = whole.iter().filter(|field| !is_body(field)).cloned().collect();
    let shown = article(&Json::Object(whole.to_vec()), frame)?;
    // Without a title, an item is called by what only its body may say.
    let mut light = named(bare, &shown);
    // With it alone, the documents are those that are attached.
    let attached = article(&Json::Object(light.clone()), frame).map_or(0, |article| article.documents.len());
    attach(&mut light, &shown, attached);
    light.push(beginning(&shown));
    Some(light)
}

fn named(mut light: Vec<(String, Json)>, shown: &Article) -> Vec<(String, Json)> {
    let has_title = light.iter().any(|(key, title)| {
        is(key, "title") && matches!(title, Json::Text(title) if !feed::plain_text(title).trim().is_empty())
    });
    if !has_title {
        light.retain(|(key, _)| !is(key, "title"));
        light.push(field("title", Json::Text(escaped(&shown.title.value))));
    }
    light
}

/// Adds the documents that only the body links to, which come after those that are attached.
fn attach(light: &mut Vec<(String, Json)>, shown: &Article, attached: usize) {
    let linked = shown.documents.iter().skip(attached).map(|document| {
        let mut fields = vec![
            field("url", Json::Text(from_feed(&document.url, &shown.base))),
            field("mime_type", text("application/pdf")),
        ];
        if document.has_own_title {
            fields.push(field("title", Json::Text(escaped(&document.title.value))));
        }
        let language = document.title.language.as_ref().filter(|own| Some(*own) != shown.language.as_ref());
        fields.extend(language.map(|language| {
            field("_tribune", Json::Object(vec![field("language", text(language.as_str()))]))
        }));
        Json::Object(fields)
    });
    let linked: Vec<Json> = linked.collect();
    if linked.is_empty() {
        return;
    }
    match light.iter_mut().find(|(key, _)| is(key, "attachments")) {
        Some((_, Json::List(attachments))) => attachments.extend(linked),
        Some((_, other)) => {
            let mut attachments = vec![other.clone()];
            attachments.extend(linked);
            *other = Json::List(attachments);
        }
        None => light.push(field("attachments", Json::List(linked))),
    }
}

/// What stands for the body. A text that a reader would take for HTML is written as such.
fn beginning(shown: &Article) -> (String, Json) {
    let text = shown.summary.as_ref().map_or_else(|| shown.beginning(), |summary| summary.value.clone());
    if text.contains(['<', '&']) {
        field("content_html", Json::Text(format!("<p>{}</p>", markup(&text))))
    } else {
        field("content_text", Json::Text(text))
    }
}

/// A plain text for a field that readers strip of markup.
fn escaped(text: &str) -> String {
    if feed::plain_text(text) == text { text.to_owned() } else { markup(text) }
}

fn markup(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
