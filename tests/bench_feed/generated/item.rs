//! One item of a generated feed.

use std::fmt::Write;

use super::json_text::{self, Escapes};
use super::prose;
use crate::chance::Chance;
use crate::tongue::{TONGUES, Tongue};

const SECTIONS: [&str; 4] = ["news", "projects/housing", "projects/time", "publications"];

/// Writes the item. `end` is where the feed should be when its body has been written; `None` is for no body.
pub(crate) fn write(json: &mut String, index: usize, end: Option<usize>, chance: &mut Chance) {
    // Twice below is more often in the first languages.
    let most = 1 + chance.below(TONGUES.len());
    let tongue = &TONGUES[chance.below(most)];
    let escapes = if chance.once_in(4) { Escapes::All } else { Escapes::Needed };
    let mut item = Item { json, escapes };
    let address = format!("https://www.example.org/{}/{index}-item", tongue.tag);
    item.start();
    item.text("id", &address);
    item.text("url", &address);
    item.text("title", &title(tongue, chance));
    item.text("language", tongue.tag);
    item.text("summary", &prose::sentences(tongue, 2, chance));
    item.text("date_published", &date(index, chance));
    if chance.once_in(2) {
        item.text("date_modified", &date(index, chance));
    }
    if chance.once_in(2) {
        item.text("image", &format!("https://www.example.org/files/picture-{index}.jpg"));
    }
    item.raw("authors", &format!(r#"[{{"name":"{}"}}]"#, prose::words(tongue, 2, chance)));
    item.raw("tags", &tags(tongue, chance));
    if chance.once_in(3) {
        item.raw("attachments", &attachment(index, chance));
    }
    item.raw("_tribune", &extension(index, chance));
    if let Some(end) = end {
        let bytes = end.saturating_sub(item.json.len() + 24);
        item.text("content_html", &prose::body(tongue, bytes, chance));
    }
    item.end();
}

/// An object in the making.
struct Item<'a> {
    json: &'a mut String,
    escapes: Escapes,
}

impl Item<'_> {
    fn start(&mut self) {
        self.json.push('{');
    }

    fn text(&mut self, key: &str, text: &str) {
        self.key(key);
        json_text::push(self.json, text, self.escapes);
    }

    /// A field whose value is JSON already.
    fn raw(&mut self, key: &str, json: &str) {
        self.key(key);
        self.json.push_str(json);
    }

    fn key(&mut self, key: &str) {
        if !self.json.ends_with('{') {
            self.json.push(',');
        }
        let _ = write!(self.json, "\"{key}\":");
    }

    fn end(&mut self) {
        self.json.push('}');
    }
}

/// One in ten has references, which the reader decodes.
fn title(tongue: &Tongue, chance: &mut Chance) -> String {
    let mut title = prose::words(tongue, 5, chance);
    if chance.once_in(10) {
        let _ = write!(title, " &#8211; &quot;{}&quot;", prose::words(tongue, 1, chance));
    }
    title
}

fn date(index: usize, chance: &mut Chance) -> String {
    let year = 2025 - index / 1_000;
    let (month, day) = (1 + chance.below(12), 1 + chance.below(28));
    let (hour, minute) = (chance.below(24), chance.below(60));
    format!("{year}-{month:02}-{day:02}T{hour:02}:{minute:02}:00+01:00")
}

fn tags(tongue: &Tongue, chance: &mut Chance) -> String {
    let mut json = String::from("[");
    for at in 0..2 + chance.below(4) {
        if at > 0 {
            json.push(',');
        }
        json_text::push(&mut json, &prose::words(tongue, 1, chance), Escapes::Needed);
    }
    json.push(']');
    json
}

fn attachment(index: usize, chance: &mut Chance) -> String {
    let size = 10_000 + chance.below(5_000_000);
    format!(
        r#"[{{"url":"https://www.example.org/files/rapport-{index}.pdf","mime_type":"application/pdf","title":"Rapport {index}","size_in_bytes":{size},"_tribune":{{"language":"nl","pages":{}}}}}]"#,
        1 + chance.below(90)
    )
}

fn extension(index: usize, chance: &mut Chance) -> String {
    let mut json = format!(r#"{{"section":"{}","slug":"item-{index}""#, chance.pick(&SECTIONS));
    if chance.once_in(3) {
        let other = index.saturating_sub(1);
        let _ = write!(json, r#","translations":["https://www.example.org/nl/{other}-item"]"#);
    }
    json.push('}');
    json
}
