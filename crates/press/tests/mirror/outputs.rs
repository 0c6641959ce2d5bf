//! What is said of a run.

use crate::files::png;
use crate::origin::Origin;
use crate::portal::Portal;
use crate::ran::keep_to_schema;
use crate::run::mirror;

fn of() -> (Origin, Portal, String) {
    let origin = Origin::new();
    let item = format!(
        r#"{{"id": "1", "content_text": "Text", "image": "{}", "banner_image": "{}"}}"#,
        origin.at("/a.png"),
        origin.at("/none.png")
    );
    origin.publishes("/feed.json", "", &[&item]);
    origin.has("/a.png", "image/png", png("a"));
    let feed = origin.at("/feed.json");
    (origin, Portal::new(), feed)
}

#[test]
fn the_schema_in_the_documents_is_kept() {
    let (origin, portal, feed) = of();
    let good = mirror(&portal, &[&feed]).json();
    let bad = mirror(&portal, &[&origin.at("/none.json")]).json();
    keep_to_schema("mirror-report.schema.json", &[good, bad], "");
}

#[test]
fn people_are_told_in_few_lines_and_what_to_do_next() {
    let (origin, portal, feed) = of();
    let run = mirror(&portal, &[&feed, "--format=text"]);
    let lines: Vec<&str> = run.out.lines().collect();
    let file = format!("127.0.0.1-{}-feed.json", origin.port());
    assert_eq!(lines[0], format!("{feed}: 1 item, in {file}"));
    assert_eq!(lines[1], "1 file (1 MB): 1 new, 0 changed, 0 as they were; 0 removed, 0 left where they are");
    assert!(lines[2].starts_with(&format!("not copied: {} (in 1): ", origin.at("/none.png"))), "{run:?}");
    let link = format!(r#"<link rel="alternate" type="application/feed+json" href="content/{file}">"#);
    assert_eq!(lines[4].trim(), link);
    assert_eq!(run.err, "", "no terminal, no progress");
    portal.put("index.html", link);
    assert_eq!(mirror(&portal, &[&feed, "--format=text"]).out.lines().count(), 3);
}
