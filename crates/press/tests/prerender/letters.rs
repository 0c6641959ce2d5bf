//! Old addresses that differ in large and small letters alone: to some servers and disks, these are one.

use std::collections::BTreeSet;

use crate::built::{Built, item};
use crate::redirects::{NEW, leads, moved, notes, with_list};

#[test]
fn large_and_small_letters_are_one_address_to_some_servers() {
    let built = Built::of(&[
        moved(
            1,
            r#"["/Artikel", "/News-And-Analyses/Artikel-1", "/NL", "/Theme.css", "/Boot.js", "/Feed.json", "/nl/Feed.json/x", "/_Redirects"]"#,
        ),
        item(2),
    ]);
    for name in ["theme.css", "Boot.js"] {
        built.put(name, "somebody's own");
    }
    let run = with_list(
        &built,
        "/Old /nl/artikel-1\n/old /nl/artikel-2\n/Page.html /nl/artikel-2\n/page.html /nl/artikel-2\n/%50age.html /nl/artikel-2\n\
         /x?A=1 /x?a=1\n/further /OLD\n/astray /nl/News-And-Analyses/artikel-1\n",
    );
    assert_eq!(run.code, 0, "{run:?}");
    let text = built.text("redirects.nginx.map");
    let map: Vec<(String, String)> = text
        .lines()
        .filter_map(|line| line.strip_suffix("\";")?.strip_prefix('"')?.split_once("\" \""))
        .map(|(key, target)| (key.to_ascii_lowercase(), target.to_owned()))
        .collect();
    let keys: BTreeSet<&str> = map.iter().map(|(key, _)| key.as_str()).collect();
    assert_eq!(keys.len(), map.len(), "nginx wants each once: {text}");
    for (key, target) in &map {
        assert_ne!(key.trim_end_matches('/'), target.to_ascii_lowercase(), "{text}");
        let file = built.file(key.trim_start_matches("/portal/"));
        assert!(!file.is_file() || file.ends_with("page.html"), "{key} is somebody else's");
    }
    for name in [
        "Artikel/index.html",
        "nl/Artikel/index.html",
        "Old/index.html",
        "further/index.html",
        "astray/index.html",
    ] {
        assert_eq!(leads(&built, name), NEW, "{name}");
    }
    // They lead to one place, so it does no harm that a disk may have one file for both.
    assert_eq!(leads(&built, "Page.html"), leads(&built, "page.html"));
    for name in [
        "old",
        "NL",
        "Theme.css",
        "boot.js",
        "Feed.json",
        "nl/News-And-Analyses",
        "_Redirects",
        "nl/Feed.json",
    ] {
        assert!(!built.file(name).exists(), "{name}");
    }
    let notes = notes(&run);
    for (old, what) in [
        ("/portal/old:", "two redirects"),
        ("/portal/x?A=1:", "circle"),
        ("/portal/NL:", "there is something"),
        ("/portal/Theme.css:", "there is something"),
        ("/portal/Boot.js:", "there is something"),
        ("/portal/Feed.json:", "there is something"),
        ("/portal/_Redirects:", "there is something"),
        ("/portal/nl/Feed.json/x:", "no page can be"),
    ] {
        assert!(
            notes.iter().any(|note| note.contains(old) && note.contains(what)),
            "{old} is not in {notes:#?}"
        );
    }
    assert!(
        !notes.iter().any(|note| note.contains("rtikel-1:")),
        "that it is where it was is no news: {notes:#?}"
    );
    assert_eq!(with_list(&built, "").code, 0);
}
