//! Long words on the smallest screen.

use browser::{Answer, BrowserOptions, Engine, Environment, Part, PortalServer, visit_with};

/// A Dutch compound, and how many letters stand before each place where it may be broken.
const COMPOUND: &str = "Gemeenschapsvoorzieningenverantwoordelijkheden";
const BREAKS: [u64; 13] = [2, 6, 12, 16, 19, 22, 25, 28, 31, 35, 37, 41, 43];

fn feed() -> String {
    format!(
        r#"{{"version": "https://jsonfeed.org/version/1.1", "title": "Wijk", "language": "nl", "items": [{{"id": "1",
            "title": "{COMPOUND}", "content_html": "<p>{COMPOUND} en {COMPOUND}.</p>", "_tribune": {{"slug": "lang"}}}}]}}"#
    )
}

/// Before which of a part's letters its lines are broken.
async fn broken_before(part: &Part) -> Vec<u64> {
    let breaks = part
        .tell(
            "it => {
                const range = document.createRange();
                const text = document.createTreeWalker(it, NodeFilter.SHOW_TEXT).nextNode();
                const tops = [...text.data].map((_, at) => {
                    range.setStart(text, at);
                    range.setEnd(text, at + 1);
                    return range.getClientRects()[0].top;
                });
                return tops.flatMap((top, at) => at && Math.abs(top - tops[at - 1]) > 4 ? [at] : []);
            }",
        )
        .await;
    breaks.as_array().unwrap().iter().map(|at| at.as_u64().unwrap()).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn long_compounds_break_and_nothing_is_wider_than_the_screen() {
    let options = BrowserOptions { size: (320, 640), ..BrowserOptions::default() };
    let server = PortalServer::start().await;
    server.feed(Answer::feed(feed()));
    visit_with(options, server, async |visitor| {
        for address in ["/en", "/nl", "/en/news-and-analyses", "/en/news-and-analyses/lang"] {
            visitor.open(address).await;
            visitor.main().await.says(COMPOUND).await;
            let width = visitor.run("return document.documentElement.scrollWidth - innerWidth", vec![]).await;
            assert!(width.as_f64().unwrap() < 1.0, "{address} is {width} px too wide");
        }
        let breaks = broken_before(&visitor.heading(COMPOUND).await).await;
        assert!(!breaks.is_empty(), "the title is in more than one line");
        // Firefox knows Dutch; Debian's Chromium and WebKitGTK have no rules for it, and break where the line ends.
        if Environment::read().engine == Engine::Firefox {
            assert!(breaks.iter().all(|at| BREAKS.contains(at)), "{breaks:?}");
        }
    })
    .await;
}
