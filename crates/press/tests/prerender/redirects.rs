//! Old addresses lead on.

use dom_query::Document;

use crate::built::{Built, item};
use crate::ran::Run;
use crate::run::prerender;

/// Where the first item is.
pub(crate) const NEW: &str = "https://portal.invalid/portal/nl/news-and-analyses/artikel-1";

/// An item that says where it was.
pub(crate) fn moved(number: usize, from: &str) -> String {
    item(number).replace("\"title\"", &format!("\"_tribune\": {{\"redirect_from\": {from}}}, \"title\""))
}

/// Writes the pages with a list of redirects.
pub(crate) fn with_list(built: &Built, list: &str) -> Run {
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), list).unwrap();
    prerender(built, &["--redirects", file.path().to_str().unwrap()])
}

/// What is told of redirects.
pub(crate) fn notes(run: &Run) -> Vec<String> {
    let notes = run.json()["notes"].as_array().unwrap().clone();
    notes[1..].iter().map(|note| note.as_str().unwrap().to_owned()).collect()
}

/// Where a page leads, of which all three ways have to be one.
pub(crate) fn leads(built: &Built, name: &str) -> String {
    let page = Document::from(built.text(name));
    let link = page.select("body a").attr("href").unwrap().to_string();
    assert_eq!(page.select("link[rel=canonical]").attr("href").as_deref(), Some(link.as_str()));
    let refresh = page.select("meta[http-equiv=refresh]").attr("content").unwrap();
    assert_eq!(&*refresh, format!("0; url={link}"));
    assert_eq!(page.select("meta[name=robots][content=noindex]").length(), 1);
    assert_eq!(page.select("script").length(), 0);
    link
}

#[test]
fn an_article_leads_on_from_where_it_was() {
    let built = Built::of(&[
        moved(
            1,
            r#"["/old/page.html", "/node/123/", "https://portal.invalid/portal/nl/whole", "/spip.php?article31", "bare"]"#,
        ),
        item(2),
    ]);
    let run = prerender(&built, &[]);
    assert_eq!((run.code, notes(&run).len()), (0, 1), "{run:?}");
    assert!(notes(&run)[0].contains("/portal/spip.php?article31"));
    for name in [
        "old/page.html",
        "node/123/index.html",
        "nl/whole/index.html",
        "bare/index.html",
        "nl/node/123/index.html",
    ] {
        assert_eq!(leads(&built, name), NEW, "{name}");
    }
    // Where the language is said, it is kept.
    assert_eq!(leads(&built, "en/old/page.html"), NEW.replace("/nl/", "/en/"));
    let page = Document::from(built.text("node/123/index.html"));
    assert_eq!(
        (page.select("a").text().to_string(), page.select("html").attr("lang").as_deref()),
        ("Artikel 1".to_owned(), Some("nl"))
    );
    let here = "/portal/nl/news-and-analyses/artikel-1";
    assert!(built.text("_redirects").contains(&format!("\n/portal/node/123 {here} 301\n")));
    let map = built.text("redirects.nginx.map");
    for key in ["/portal/node/123", "/portal/node/123/", "/portal/spip.php?article31"] {
        assert!(map.contains(&format!("\n\"{key}\" \"{here}\";\n")), "{key} is not in {map}");
    }
    assert_eq!(prerender(&built, &[]).counts()[..2], [0, 0], "the same again");
    built.publish(&[item(1), item(2)]);
    prerender(&built, &[]);
    assert!(!built.file("node").exists() && !built.file("_redirects").exists());
}

#[test]
fn a_list_is_followed_to_its_end_and_what_is_wrong_with_it_is_told() {
    let built = Built::of(&[moved(1, r#"["/first"]"#), item(2)]);
    built.put("documents/a.pdf", "%PDF");
    let run = with_list(
        &built,
        "\u{feff}# What was where\n\n/a /b # and further\n/b /first\n/pdf /documents/a.pdf\n/away https://elsewhere.example/x?y=1&z=2\n\
         /round /circle\n/circle /round\n/self /self\n/lost /nothing/here\n/en /nl\n/documents/a.pdf /nl\n/a /nl\n/three words here\n\
         https://other.example/x /nl\nhttp://portal.invalid/outside /nl\n/404.html /nl\n/en/feed.json/x /nl\n/guess /nl/artikel-2\n/%2e%2e/%2e%2e/up /nl\n",
    );
    for (name, to) in [
        ("a", NEW),
        ("b", NEW),
        ("pdf", "https://portal.invalid/portal/documents/a.pdf"),
        ("away", "https://elsewhere.example/x?y=1&z=2"),
        ("guess", &NEW.replace("artikel-1", "artikel-2")),
    ] {
        assert_eq!(leads(&built, &format!("{name}/index.html")), to, "{name}");
    }
    let notes = notes(&run);
    for (old, what) in [
        ("/portal/round:", "circle"),
        ("/portal/circle:", "circle"),
        ("/portal/self:", "circle"),
        ("/portal/lost:", "nothing at"),
        ("/portal/en:", "there is something"),
        ("/portal/documents/a.pdf:", "there is something"),
        ("/portal/404.html:", "there is something"),
        ("/portal/a:", "two redirects"),
        ("line 14 ", "is left out"),
        ("line 15 ", "is left out"),
        ("/outside:", "no page can be"),
        ("/portal/en/feed.json/x:", "no page can be"),
        ("/up:", "no page can be"),
    ] {
        assert!(
            notes.iter().any(|note| note.contains(old) && note.contains(what)),
            "{old} is not in {notes:#?}"
        );
    }
    assert_eq!((notes.len(), run.code), (13, 0), "{notes:#?}");
    assert!(built.text("_redirects").contains("/outside /portal/nl 301\n"));
    assert!(!built.path().join("../up").exists());
}

#[test]
fn no_feed_gets_a_word_of_its_own_into_a_servers_lists() {
    let built = Built::of(&[moved(
        1,
        r#"["/x\"; return 200 \"evil", "/y\n/z /evil 301", "/$host/{a};", "/:any", "/*", "/back\\slash%22%5C", "/tab%09", "//evil.example/", "javascript:alert(1)",
            "https://evil.example/a", "https://portal.invalid/admin", "/.well-known/x", "/\"><script>alert(1)</script>"]"#,
    )]);
    let run = prerender(&built, &[]);
    let lines = built.text("redirects.nginx.map");
    let mut lines = lines.lines();
    assert!(lines.next().unwrap().starts_with("# "));
    for line in lines {
        let inner = line.strip_prefix('"').and_then(|line| line.strip_suffix("\";")).unwrap();
        let (key, target) = inner.rsplit_once("\" \"").unwrap();
        assert!(target.starts_with("/portal/") && !target.contains(['$', '"', '\\', '{']), "{line}");
        assert!(!key.replace("\\\\", "").replace("\\\"", "").contains(['"', '\\']), "{line}");
    }
    for line in built.text("_redirects").lines() {
        let words: Vec<&str> = line.split(' ').collect();
        assert!(words.len() == 3 && words[0].starts_with("/portal/") && words[2] == "301", "{line}");
        assert!(!line.contains(['*', ':', '#']), "{line}");
    }
    assert_eq!(notes(&run).iter().filter(|note| note.contains("no address below this portal")).count(), 4);
    for name in built.files().keys().filter(|name| name.ends_with("index.html") && name.contains("script")) {
        leads(&built, name);
    }
}

#[test]
fn no_address_in_the_map_is_longer_than_nginx_can_keep() {
    // With the language, 1,003 bytes.
    let long = format!("/{}", "a".repeat(1_000 - "/portal/".len()));
    let built = Built::of(&[moved(1, &format!("[\"{long}\", \"{}\"]", &long[..900])), item(2)]);
    prerender(&built, &[]);
    let map = built.text("redirects.nginx.map");
    let keys =
        || map.lines().filter_map(|line| line.strip_prefix('"')?.split_once("\" \"")).map(|(key, _)| key);
    assert_eq!(keys().map(str::len).max(), Some(1_001), "a slash is put to it");
    assert!(keys().any(|key| key == format!("/portal/en{}", &long[..900])));
}

#[test]
fn a_list_that_is_not_there_ends_the_run() {
    let built = Built::of(&[item(1)]);
    let run = prerender(&built, &["--redirects", "/nowhere/redirects.txt"]);
    assert_eq!(run.code, 2);
    assert!(run.json()["reason"].as_str().unwrap().contains("list of redirects"));
}
