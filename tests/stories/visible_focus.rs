//! Whoever goes through a page with the keyboard sees where they are (WCAG 2.2, 2.4.7 and 2.4.11).

use browser::{BrowserOptions, Engine, Name, PortalServer, Visitor, visit_with};
use fantoccini::key::Key;

use crate::places::{BROCHURE, LONG, first_page_with_ink};

/// More stops than any page has.
const STOPS: usize = 150;

/// What has the focus: what it is, whether it can be seen, whether it is marked. `null` is the page itself.
const FOCUSED: &str = "
    const it = document.activeElement;
    if (!it || it === document.body || it === document.documentElement) return null;
    const name = `${it.localName}.${it.className} ${it.getAttribute('aria-label') ?? it.textContent.slice(0, 40)}`;
    const stopOf = (it) => Number(it.dataset.stop ??= String(1 + document.querySelectorAll('[data-stop]').length));
    const isAt = (x, y) => {
        const top = document.elementFromPoint(x, y);
        return top !== null && (it.contains(top) || top.contains(it) && top.closest('a, button') === it.closest('a, button')
            || [...it.labels ?? []].some((label) => label.contains(top)));
    };
    // One link may be several lines, with other words between.
    const seen = [...it.getClientRects()].some(({ left, right, top, bottom }) =>
        [0.1, 0.5, 0.9].some((part) => isAt(left + (right - left) * part, (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2)));
    // What fills a frame is marked by the frame.
    const isMarked = ({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
    const marked = [it, it.parentElement].some((one) => isMarked(getComputedStyle(one)));
    // Without a window that has the focus, WebKit marks nothing that has it in the page.
    if (!document.hasFocus()) return { name, seen: seen || it.matches('.skip-link'), marked: true, stop: stopOf(it), isWindow: false };
    return { name, seen, marked, stop: stopOf(it), isWindow: true };
";

/// Presses Tab until it leaves the page, or is where it has been. Gives the number of stops.
async fn tab_through(visitor: &Visitor) -> usize {
    let mut hidden = Vec::new();
    let mut stops = 0;
    for at in 1..=STOPS {
        visitor.key(Key::Tab).await;
        let focused = visitor.run(FOCUSED, vec![]).await;
        if focused.is_null() || focused["stop"].as_u64().is_some_and(|stop| stop < at as u64) {
            break;
        }
        stops = at;
        // Under Xvfb nobody gives MiniBrowser's window the focus; the other two always have it.
        assert!(focused["isWindow"] == true || visitor.browser().engine() == Engine::Webkit);
        if focused["seen"] != true || focused["marked"] != true {
            hidden.push(focused.to_string());
        }
    }
    assert!(hidden.is_empty(), "the focus is hidden or not marked:\n{}", hidden.join("\n"));
    stops
}

#[tokio::test(flavor = "multi_thread")]
async fn the_focus_is_seen_at_every_stop_of_an_article() {
    for options in [BrowserOptions::default(), BrowserOptions::phone()] {
        visit_with(options, PortalServer::start().await, async |visitor| {
            visitor.open(LONG).await;
            visitor.find("article", Name::Any).await;
            visitor.first(".prose:not([aria-busy]) p").await;
            assert!(tab_through(visitor).await > 12, "the Tab key goes through the page");
        })
        .await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_focus_is_seen_at_every_stop_of_the_reader() {
    for options in [BrowserOptions::default(), BrowserOptions::phone()] {
        visit_with(options, PortalServer::start().await, async |visitor| {
            visitor.open(BROCHURE).await;
            first_page_with_ink(visitor).await;
            visitor.find("button", "Side panel").await;
            assert!(tab_through(visitor).await > 12, "the Tab key goes through the page");
        })
        .await;
    }
}
