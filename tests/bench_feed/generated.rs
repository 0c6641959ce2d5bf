//! Feeds as large as one likes, the same at every run.

mod item;
mod json_text;
mod prose;

use crate::chance::Chance;

/// What a generated feed is like.
pub(crate) struct Shape {
    /// What it is called in the table, and its file.
    pub(crate) name: &'static str,
    /// How many items it has.
    pub(crate) items: usize,
    /// About how many bytes it is to have. Without bodies it has what its items have.
    pub(crate) bytes: usize,
    /// Whether items have bodies, or summaries alone as in an index.
    pub(crate) has_bodies: bool,
    /// How often it is read, beside as many times that it is parsed.
    pub(crate) rounds: usize,
}

/// The feeds that issue 3 names. The last is the one whose reading no visitor may feel.
pub(crate) static SHAPES: [Shape; 3] = [
    Shape { name: "40 MB", items: 10_000, bytes: 40_000_000, has_bodies: true, rounds: 7 },
    Shape { name: "3 MB, index-like", items: 4_000, bytes: 3_000_000, has_bodies: false, rounds: 15 },
    Shape { name: "1 MB", items: 250, bytes: 1_000_000, has_bodies: true, rounds: 15 },
];

/// Writes the feed, indented by nothing, as CMSs do.
pub(crate) fn feed(shape: &Shape) -> String {
    let mut chance = Chance::new(3);
    let mut json = String::with_capacity(shape.bytes + shape.bytes / 8);
    json.push_str(HEAD);
    for index in 0..shape.items {
        if index > 0 {
            json.push(',');
        }
        // Each item ends where it should, however long the others became.
        let end = shape.bytes / shape.items * (index + 1);
        item::write(&mut json, index, shape.has_bodies.then_some(end), &mut chance);
    }
    json.push_str("]}");
    json
}

const HEAD: &str = r#"{"version":"https://jsonfeed.org/version/1.1","title":"FLORA","home_page_url":"https://www.example.org/","feed_url":"https://www.example.org/feed.json","description":"Platform van interventies bij sociale praktijken en dynamieken","language":"nl","authors":[{"name":"FLORA","url":"https://www.example.org/flora"}],"_tribune":{"languages":["nl","fr","en"],"title":{"nl":"FLORA","fr":"FLORA","en":"FLORA"},"sections":[{"id":"news","title":{"nl":"Nieuws","fr":"Actus","en":"News"}},{"id":"projects","title":{"nl":"Projecten","fr":"Projets","en":"Projects"},"sections":[{"id":"housing","title":{"nl":"Wonen","fr":"Logement","en":"Housing"}},{"id":"time","title":{"nl":"Tijd","fr":"Temps","en":"Time"}}]},{"id":"publications","title":{"nl":"Publicaties","fr":"Publications","en":"Publications"}}]},"items":["#;
