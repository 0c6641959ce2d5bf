use super::*;

/// What is held of a page with this head, when every file has this text.
fn held_of(head: &str, text: &str) -> Vec<Held> {
    held(&format!("<!doctype html><head>{head}</head>"), "/portal/", |_| Some(text.into()))
}

fn style_of(text: &str) -> Option<String> {
    held_of("<link rel=stylesheet href=/portal/a.css>", text).pop().map(|held| held.text)
}

fn script_of(text: &str) -> Option<String> {
    held_of("<script src=/portal/a.js></script>", text).pop().map(|held| held.text)
}

#[test]
fn what_nothing_is_painted_without_is_held() {
    let head = r#"<script src="/portal/theme-0123.js"></script><link rel="stylesheet" href="/portal/tribune-4567.css">"#;
    let hrefs: Vec<_> = held_of(head, "").into_iter().map(|held| (held.kind, held.href)).collect();
    let expected = [(Kind::Script, "/portal/theme-0123.js"), (Kind::Style, "/portal/tribune-4567.css")];
    assert_eq!(hrefs, expected.map(|(kind, href)| (kind, href.to_owned())));
}

#[test]
fn what_comes_later_or_from_elsewhere_is_not() {
    for head in [
        r#"<link rel="stylesheet" href="/portal/paper.css" media="print">"#,
        r#"<script src="/portal/boot.js" type="module"></script>"#,
        r#"<script src="/portal/late.js" defer></script>"#,
        "<script>let here;</script>",
        r#"<link rel="icon" href="/portal/icon.svg">"#,
        r#"<link rel="stylesheet" href="/other/a.css">"#,
        r#"<link rel="stylesheet" href="https://a.example/portal/a.css">"#,
        r#"<link rel="stylesheet" href="/portal/../a.css">"#,
        r#"<link rel="stylesheet" href="/portal/a.css?b">"#,
    ] {
        assert_eq!(held_of(head, ""), [], "{head}");
    }
}

#[test]
fn addresses_in_a_style_sheet_begin_where_it_was() {
    let moved = style_of("a { b: url(c.png) url(\"d/e.svg\") url('f.woff2') }").unwrap();
    assert_eq!(moved, "a { b: url(/portal/c.png) url(\"/portal/d/e.svg\") url('/portal/f.woff2') }");
    let drawing = r#"a { b: url("data:image/svg+xml,<svg fill='url(%23g)'/>") }"#;
    assert_eq!(style_of(drawing).as_deref(), Some(drawing));
    let stays = "a { b: url(/c.png) url(#d) url(\"data:image/png;base64,AA\") url(https://e.example/f) }";
    assert_eq!(style_of(stays).as_deref(), Some(stays));
}

#[test]
fn what_would_mean_something_else_in_a_page_stays_a_file() {
    for text in [
        "@import 'a.css';",
        "a { b: URL(c.png) }",
        "a { b: url( 'c.png' ) }",
        "a { b: url(\n'c.png') }",
        "</style><script>",
        "a { b: image-set('c.png' 1x) }",
        "a\rb",
    ] {
        assert_eq!(style_of(text), None, "{text}");
    }
    for text in ["'</SCRIPT>'", "'<!--'"] {
        assert_eq!(script_of(text), None, "{text}");
    }
    assert_eq!(style_of(&" ".repeat(LARGEST + 1)), None);
    assert_eq!(held("<link rel=stylesheet href=/a.css>", "/", |_| Some(vec![0xff])), []);
    assert_eq!(held("<link rel=stylesheet href=/a.css>", "/", |_| None), []);
    assert_eq!(held("<link rel=stylesheet href=\"/l'a/a.css\">", "/l'a/", |_| Some(Vec::new())), []);
}

#[test]
fn the_hash_is_that_of_the_element_as_browsers_read_it() {
    // `printf 'alert(1)\n' | openssl dgst -sha256 -binary | base64`
    let held = held_of("<script src=/portal/a.js></script>", "alert(1)\r\n").pop().unwrap();
    assert_eq!(held.html(), "<script data-href=\"/portal/a.js\">alert(1)\n</script>");
    assert_eq!(held.hash(), "'sha256-MaeD7tQk/YNyd6Pm9J12ROmv0Z93QwNN4VH7v3gI+RI='");
}
