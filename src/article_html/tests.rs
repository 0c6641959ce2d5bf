//! What becomes of somebody's HTML.

use feed::Link;
use portal::enrich::Context;

use crate::platform::article_html;

fn context() -> Context {
    let link = |raw| Link::absolute(raw).unwrap();
    Context {
        base: link("https://cms.example.org/news/item"),
        origin: "https://portal.example.org".to_owned(),
        documents: vec![(link("https://cms.example.org/files/report.pdf"), "/en/news/item/report".to_owned())],
        table_label: "Table".to_owned(),
        embed_label: "Content on another site".to_owned(),
    }
}

fn shown(html: &str) -> String {
    article_html(html, &context())
}

#[test]
fn a_script_never_arrives() {
    for html in [
        "<p>a<script>alert(1)</script></p>",
        "<p onclick=alert(1)>a</p>",
        "<p style='background:url(x)'>a</p>",
        "<svg><script>alert(1)</script></svg><p>a</p>",
        "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></table></math><p>a</p>",
        "<p><img src=x onerror=alert(1)>a</p>",
        "<form action=https://x.org><p>a</p><input name=password></form>",
    ] {
        let shown = shown(html);
        for never in ["script", "onclick", "onerror", "style", "<form", "<input", "alert"] {
            assert!(!shown.contains(never), "{html} gives {shown}");
        }
        assert!(shown.contains('a'));
    }
}

#[test]
fn an_odd_scheme_never_becomes_a_link() {
    for href in ["javascript:alert(1)", " jAvAsCrIpT:alert(1)", "java&#10;script:alert(1)", "data:text/html,x", "vbscript:x", "file:///etc"] {
        let shown = shown(&format!("<a href=\"{href}\">words</a><img src=\"{href}\" alt=x>"));
        assert!(!shown.contains("href") && !shown.contains("src"), "{href} gives {shown}");
        assert!(shown.contains("words"));
    }
}

#[test]
fn links_lead_where_the_writer_meant() {
    assert_eq!(
        shown(r#"<a href="../about" target="_blank">x</a>"#),
        r#"<a href="https://cms.example.org/about" rel="external noopener" class="outside">x</a>"#
    );
    assert_eq!(shown(r#"<a href="mailto:a@example.org">x</a>"#), r#"<a href="mailto:a@example.org">x</a>"#);
}

#[test]
fn a_document_opens_in_the_portal() {
    assert_eq!(shown(r#"<a href="/files/report.pdf#page=3">PDF</a>"#), r#"<a href="/en/news/item/report#page=3">PDF</a>"#);
}

#[test]
fn headings_are_in_order_below_the_title() {
    let shown = shown("<h1>A</h1><h3>B</h3><h3>C</h3><h2>D</h2><h4>E</h4>");
    assert_eq!(
        shown,
        concat!(
            r#"<h2 id="in-a">A</h2><h3 id="in-b">B</h3><h3 id="in-c">C</h3>"#,
            r#"<h3 id="in-d">D</h3><h4 id="in-e">E</h4>"#
        )
    );
}

#[test]
fn notes_are_linked_and_ids_cannot_clash() {
    let shown = shown(r##"<a id="main" href="#n1">1</a><p id="n1">note</p><p id="n1">again</p>"##);
    assert_eq!(shown, r##"<a id="in-main" href="#in-n1">1</a><p id="in-n1">note</p><p>again</p>"##);
}

#[test]
fn a_table_scrolls_inside_itself() {
    let shown = shown("<table><caption>Costs</caption><tbody><tr><td>1</td></tr></tbody></table>");
    assert!(shown.starts_with(r#"<div class="table-scroller" role="region" tabindex="0" aria-label="Costs"><table>"#), "{shown}");
}

#[test]
fn pictures_wait_and_films_do_not_start() {
    let picture = shown(r#"<img src="a.jpg" srcset="a.jpg 1x, b.jpg 2x">"#);
    for part in ["https://cms.example.org/news/a.jpg", "b.jpg 2x", r#"loading="lazy""#, r#"alt="""#] {
        assert!(picture.contains(part), "{picture} lacks {part}");
    }
    let film = shown(r#"<video src="f.mp4" autoplay></video>"#);
    assert!(film.contains("controls") && !film.contains("autoplay"), "{film}");
}

#[test]
fn an_embedded_page_is_a_link_to_it() {
    assert_eq!(
        shown(r#"<iframe src="https://video.example.org/1" title="Film"></iframe>"#),
        r#"<a href="https://video.example.org/1" rel="external noopener" class="outside">Film</a>"#
    );
}

#[test]
fn broken_html_stays_readable() {
    assert_eq!(shown("<p>een <b>twee</p><p>drie"), "<p>een <b>twee</b></p><p><b>drie</b></p>");
}
