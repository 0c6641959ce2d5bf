//! What goes in and what comes out, on both sides: the written page and the live page have one shape.

use feed::{Language, Link};
use portal::enrich::Context;

/// The article that the examples stand in.
pub(crate) fn context() -> Context {
    let link = |raw| Link::absolute(raw).unwrap();
    Context {
        base: link("https://cms.example.org/news/item"),
        origin: "https://portal.example.org".to_owned(),
        documents: vec![(
            link("https://cms.example.org/files/report.pdf"),
            "/en/news/item/report".to_owned(),
        )],
        table_label: "table",
        embed_label: "Content on another site".to_owned(),
        back_label: "Back to the text".to_owned(),
        interface: Language::english(),
        language: None,
    }
}

/// A body as the feed has it, and as it enters the page.
pub(crate) const EXAMPLES: &[(&str, &str)] = &[
    // Links lead where the writer meant.
    (
        r#"<a href="../about" target="_blank">x</a>"#,
        r#"<a href="https://cms.example.org/about" rel="external noopener" class="outside">x</a>"#,
    ),
    (r#"<a href="mailto:a@example.org">x</a>"#, r#"<a href="mailto:a@example.org">x</a>"#),
    (r#"<a href="javascript:alert(1)">x</a>"#, "<a>x</a>"),
    (r#"<a href="data:text/html,x">x</a>"#, "<a>x</a>"),
    // A document opens in the portal.
    (r#"<a href="/files/report.pdf#page=3">PDF</a>"#, r#"<a href="/en/news/item/report#page=3">PDF</a>"#),
    // Headings are in order below the title.
    (
        "<h1>A</h1><h3>B</h3><h3>C</h3><h2>D</h2><h4>E</h4>",
        concat!(
            r#"<h2 id="in-a">A</h2><h3 id="in-b">B</h3><h3 id="in-c">C</h3>"#,
            r#"<h3 id="in-d">D</h3><h4 id="in-e">E</h4>"#
        ),
    ),
    // Notes are linked, and ids cannot clash.
    (
        r##"<a id="main" href="#n1">1</a><p id="n1">note</p><p id="n1">again</p>"##,
        concat!(
            r##"<a id="in-main" href="#in-n1" class="note-mark" rel="external">1</a><p id="in-n1">note<a href="#in-main" class="note-back" "##,
            r#"aria-label="Back to the text" lang="en" rel="external" dir="ltr">↩︎</a></p><p>again</p>"#
        ),
    ),
    // A note that leads back does so once, whatever leads to it; what is numbered is not always a note.
    (
        r##"<sup id="r"><a href="#n">[1]</a></sup><ol><li id="n"><p>a</p><p>b <a href="#r">^</a></p></li></ol>"##,
        concat!(
            r##"<sup id="in-r"><a href="#in-n" class="note-mark" rel="external">[1]</a></sup><ol><li id="in-n"><p>a</p>"##,
            r##"<p>b <a href="#in-r" rel="external">^</a></p></li></ol>"##
        ),
    ),
    (
        r##"<a href="#n">*</a><a href="#n">*</a><a href="#h">2</a><ul><li id="n"><p>a</p><p>b</p></li></ul><h2 id="h">2</h2>"##,
        concat!(
            r##"<a href="#in-n" class="note-mark" id="to-in-n" rel="external">*</a><a href="#in-n" class="note-mark" rel="external">*</a>"##,
            r##"<a href="#in-h" rel="external">2</a><ul><li id="in-n"><p>a</p><p>b<a href="#to-in-n" class="note-back" "##,
            r#"aria-label="Back to the text" lang="en" rel="external" dir="ltr">↩︎</a></p></li></ul><h2 id="in-h">2</h2>"#
        ),
    ),
    // A table scrolls inside itself.
    (
        "<table><caption>Costs</caption><tbody><tr><td>1</td></tr></tbody></table>",
        concat!(
            r#"<div class="table-scroller" role="region" tabindex="0" aria-label="Costs">"#,
            "<table><caption>Costs</caption><tbody><tr><td>1</td></tr></tbody></table></div>"
        ),
    ),
    (
        "<table><tbody><tr><td>1</td></tr></tbody></table>",
        concat!(
            r#"<div class="table-scroller" role="region" tabindex="0" aria-labelledby="table">"#,
            "<table><tbody><tr><td>1</td></tr></tbody></table></div>"
        ),
    ),
    // Words of another language run as they should.
    (
        r#"<p lang="ar">a <q lang="EN">b</q> <i lang="x" dir="rtl">c</i></p>"#,
        r#"<p lang="ar" dir="rtl">a <q lang="EN" dir="ltr">b</q> <i lang="x" dir="rtl">c</i></p>"#,
    ),
    // Pictures wait.
    (
        r#"<img src="a.jpg">"#,
        r#"<img src="https://cms.example.org/news/a.jpg" loading="lazy" decoding="async" alt="">"#,
    ),
    // An embedded page is a link to it, with a place of its own when it is of another site.
    (
        r#"<p><iframe src="https://video.example.org/1" title="Film" width="560" height="315"></iframe></p>"#,
        concat!(
            r#"<p><span class="embed">"#,
            r#"<a href="https://video.example.org/1" data-size="560/315" rel="external noopener" class="outside">Film</a></span></p>"#
        ),
    ),
    (
        r#"<embed src="/files/report.pdf"><object data="https://portal.example.org/map"></object><iframe src="javascript:x"></iframe>"#,
        concat!(
            r#"<a href="/en/news/item/report" data-size="/" lang="en" dir="ltr">Content on another site</a>"#,
            r#"<a href="https://portal.example.org/map" data-size="/" lang="en" rel="external" dir="ltr">Content on another site</a><span></span>"#
        ),
    ),
    (
        r#"<iframe src="https://video.example.org/1"></iframe>"#,
        concat!(
            r#"<span class="embed"><a href="https://video.example.org/1" data-size="/" lang="en" rel="external noopener" class="outside" dir="ltr">"#,
            "Content on another site</a></span>"
        ),
    ),
    // Scripts, handlers, forms and styles never arrive; words do.
    ("<p>a<script>alert(1)</script></p>", "<p>a</p>"),
    ("<p onclick=alert(1) style=color:red class=masthead>a</p>", "<p>a</p>"),
    ("<form action=https://x.org><p>a</p><input name=password></form>", "<p>a</p>"),
    ("<svg><script>alert(1)</script></svg><p>a</p>", "<p>a</p>"),
    // Names hide nothing of the page's.
    (
        r#"<p>a</p><img name="body" src="m.png" alt=""><img name="createElement" alt=""><form><input name="getAttribute"><b>c</b></form>"#,
        concat!(
            r#"<p>a</p><img src="https://cms.example.org/news/m.png" alt="" loading="lazy" decoding="async">"#,
            r#"<img alt="" loading="lazy" decoding="async"><b>c</b>"#
        ),
    ),
    // Broken HTML stays readable.
    ("<p>een <b>twee</p><p>drie", "<p>een <b>twee</b></p><p><b>drie</b></p>"),
];
