//! A kind of page, and the one page of the demo that stands for it.

use std::time::Duration;

use crate::{Answer, PortalServer, fuller_feed::fuller_feed};

/// Longer than anybody waits for a feed.
const NEVER: Duration = Duration::from_mins(10);

/// What `style/fonts.css` loads.
const FONTS: [&str; 3] = [
    "fonts-5.3.1/source-serif-4-latin-wght-normal.woff2",
    "fonts-5.3.1/source-serif-4-latin-ext-wght-normal.woff2",
    "fonts-5.3.1/source-serif-4-latin-wght-italic.woff2",
];

/// A page that stands for its kind.
#[derive(Debug, Clone, Copy)]
pub struct PageKind {
    /// What its pictures are called.
    pub name: &'static str,
    /// Where it is, below the portal's base.
    pub address: &'static str,
    /// What comes when the feed is asked for.
    pub feed: Given,
    /// By what one knows that all is there that comes by itself.
    comes_last: &'static str,
}

/// What comes when the feed is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Given {
    /// The demo.
    Demo,
    /// The demo, and what it has no example of: see [`fuller_feed`].
    Fuller,
    /// The fuller demo's first page, and never the next.
    FirstPage,
    /// An error.
    Failure,
    /// Nothing, as long as anybody looks.
    Nothing,
}

impl PageKind {
    /// A page of the demo.
    pub const fn new(name: &'static str, address: &'static str) -> Self {
        Self { name, address, feed: Given::Demo, comes_last: "h1" }
    }

    /// The same page of another feed.
    pub(crate) const fn of(self, feed: Given) -> Self {
        Self { feed, ..self }
    }

    /// It is not there before something is that a selector matches.
    #[must_use]
    pub const fn with(self, comes_last: &'static str) -> Self {
        Self { comes_last, ..self }
    }

    /// Whether it can be seen only where the server does as it is told.
    pub fn is_arranged(&self) -> bool {
        self.feed != Given::Demo
    }

    /// Whether it has the document reader, with PDF.js's own layers.
    pub fn has_reader(&self) -> bool {
        self.comes_last.contains("reader")
    }

    /// Has the server give the feed that the page needs, so long after it was asked, and the fonts later still.
    pub fn prepare(&self, server: &PortalServer, delay: Duration) {
        server.mend();
        let feed = match self.feed {
            Given::Demo => server.file("feed.json").map_or(Answer::missing(), Answer::feed),
            Given::Fuller => Answer::feed(fuller_feed(server, None)),
            Given::FirstPage => {
                server.answer("next.json", Answer::status(503).after(NEVER));
                Answer::feed(fuller_feed(server, Some("next.json")))
            }
            Given::Failure | Given::Nothing => Answer::status(503),
        };
        server.feed(feed.after(if self.feed == Given::Nothing { NEVER } else { delay }));
        if !delay.is_zero() {
            for font in FONTS {
                let file = server.file(font).unwrap_or_default();
                server.answer(font, Answer::new(200, "font/woff2", file).after(delay * 2));
            }
        }
    }

    /// A script that says whether nothing on the page is on its way any more.
    pub fn is_settled(&self) -> String {
        let comes_last = serde_json::json!(self.comes_last);
        format!(
            "const isThere = document.querySelector({comes_last}) && !document.querySelector('#shell');
            const isBusy = document.querySelector('[aria-busy=true]');
            // What waits until it is near may be far away yet.
            const isAwaited = (it) => it.getBoundingClientRect().top < (it.loading === 'lazy' ? innerHeight : 2400);
            const pictures = [...document.images].filter(isAwaited);
            return Boolean(isThere && !isBusy && document.fonts.status === 'loaded' && pictures.every((it) => it.complete));"
        )
    }
}
