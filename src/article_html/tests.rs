//! What becomes of somebody's HTML.

use super::examples::{EXAMPLES, context};
use crate::platform::ArticleText;

fn shown(html: &str) -> String {
    ArticleText::of(html, &context()).html
}

#[test]
fn what_goes_in_comes_out_as_the_examples_say() {
    for (html, expected) in EXAMPLES {
        assert_eq!(shown(html), *expected, "{html}");
    }
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
    for href in [
        "javascript:alert(1)",
        " jAvAsCrIpT:alert(1)",
        "java&#10;script:alert(1)",
        "data:text/html,x",
        "vbscript:x",
        "file:///etc",
    ] {
        let shown = shown(&format!("<a href=\"{href}\">words</a><img src=\"{href}\" alt=x>"));
        assert!(!shown.contains("href") && !shown.contains("src"), "{href} gives {shown}");
        assert!(shown.contains("words"));
    }
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
