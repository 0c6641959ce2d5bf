//! What is true of every kind of page: axe-core finds no fault with it, nothing moves while it is made, and it fits
//! whatever window and size of text there is.

use std::time::Duration;

use browser::{Engine, Environment, Given, PAGE_KINDS, PageKind, PortalServer, Scheme, Visitor, visit};

const PHONE: (u32, u32) = (390, 844);
const DESK: (u32, u32) = (1280, 900);
/// A desk's window at four times its size (WCAG 2.2, 1.4.10).
const NEAR: (u32, u32) = (320, 256);

/// How late the feed is, and the fonts with it, where it is to be seen what moves then.
const LATE: Duration = Duration::from_millis(800);
/// More than this is seen as a jump; web-vitals calls five times as much good.
const STILL: f64 = 0.02;

/// What is somebody else's: the pages as PDF.js draws them, and the text that it lays over them, which nobody sees.
const PDFJS: [&str; 1] = [".pdfViewer"];

/// What is on its way has no name yet, and so no heading.
const UNNAMED: [&str; 1] = ["page-has-heading-one"];

/// Lets a visitor see each kind of page, and fails with all that was found.
async fn see_each(find: impl AsyncFn(&Visitor, &PageKind) -> Vec<String>) {
    visit(PortalServer::start().await, async |visitor| {
        let mut found = Vec::new();
        for kind in &PAGE_KINDS {
            found.extend(find(visitor, kind).await.into_iter().map(|it| format!("{}: {it}", kind.name)));
        }
        // One page is about a feed that does not come.
        visitor.expects_trouble();
        assert!(found.is_empty(), "{} found:\n{}", found.len(), found.join("\n"));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn axe_finds_no_fault_on_a_phone_and_on_a_desk_in_light_and_in_dark() {
    see_each(async |visitor, kind| {
        let browser = visitor.browser();
        // Only Chromium is told which colours are preferred.
        let schemes: &[Scheme] = match browser.engine() {
            Engine::Chromium => &[Scheme::Light, Scheme::Dark],
            _ => &[Scheme::Light],
        };
        let except: &[&str] = if kind.has_reader() { &PDFJS } else { &[] };
        let off: &[&str] = if kind.feed == Given::Nothing { &UNNAMED } else { &[] };
        visitor.see(kind).await;
        let mut faults = Vec::new();
        for (width, height) in [DESK, PHONE] {
            browser.resize(width, height).await;
            for scheme in schemes {
                if browser.engine() == Engine::Chromium {
                    browser.prefer(*scheme);
                }
                let found = visitor.faults(except, off).await.into_iter();
                faults.extend(found.map(|fault| format!("{width}, {}: {fault}", scheme.name())));
            }
        }
        faults
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_moves_when_feed_and_fonts_come_late() {
    // Only Chromium tells.
    if Environment::read().engine != Engine::Chromium {
        return;
    }
    see_each(async |visitor, kind| {
        let browser = visitor.browser();
        let mut moved = Vec::new();
        for (width, height) in [DESK, PHONE] {
            browser.resize(width, height).await;
            browser.forget_files();
            visitor.see_late(kind, LATE).await;
            let shift = browser.layout_shift().await;
            println!("{} at {width}: {:.4} {}", kind.name, shift.score, shift.moved);
            if shift.score >= STILL {
                moved.push(format!("at {width}: {:.3}: {}", shift.score, shift.moved));
            }
        }
        moved
    })
    .await;
}

/// What is wider than the window and cannot be scrolled by itself.
const TOO_WIDE: &str = "
    const window = document.documentElement.clientWidth;
    const isScroller = (it) => getComputedStyle(it).overflowX !== 'visible';
    const isInScroller = (it) => it && it !== document.body && (isScroller(it) || isInScroller(it.parentElement));
    const sticksOut = (it) => {
        const { left, right, width } = it.getBoundingClientRect();
        return width > 1 && (right > window + 1 || left < -1) && !isInScroller(it.parentElement);
    };
    const all = [...document.body.querySelectorAll('*')].filter(sticksOut);
    const told = all.slice(0, 3).map((it) => `${it.localName}.${it.className}: ${it.textContent.slice(0, 60)}`);
    const overhang = document.documentElement.scrollWidth - window;
    return overhang > 0 ? [`${overhang} pixels wider than the window`, ...told] : told;
";

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_wider_than_the_window_at_400_percent_or_with_text_twice_as_large() {
    see_each(async |visitor, kind| {
        visitor.see(kind).await;
        let mut wide = Vec::new();
        for (size, text) in [(NEAR, "100%"), (DESK, "200%"), (PHONE, "200%")] {
            visitor.browser().resize(size.0, size.1).await;
            visitor.run("document.documentElement.style.fontSize = arguments[0]", vec![text.into()]).await;
            let found = visitor.run(TOO_WIDE, vec![]).await;
            let found = found.as_array().unwrap().iter();
            wide.extend(found.map(|it| format!("at {}, text at {text}: {it}", size.0)));
        }
        wide
    })
    .await;
}
