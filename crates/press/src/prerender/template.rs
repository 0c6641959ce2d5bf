//! The portal's own page, as the build has made it, with room for a written one.

use dom_query::Document;
use tribune::written::WrittenPage;

use super::{Dist, PrerenderError};
use crate::held::{Held, Kind};
use crate::serve::feed_links::FEED_TYPE;

/// What stands where something is to be set in. Nobody writes these letters (Unicode's private use).
const LANGUAGE: &str = "\u{f8f0}language\u{f8f1}";
const DIRECTION: &str = "\u{f8f0}direction\u{f8f1}";
const TITLE: &str = "\u{f8f0}title\u{f8f1}";
const HEAD: &str = "\u{f8f0}head\u{f8f1}";
const BODY: &str = "\u{f8f0}body\u{f8f1}";

/// What the build's page says of itself, and every written page for itself.
const OWN: &str = "meta[name=description], meta[property^='og:'], meta[property^='article:'], meta[name^='twitter:'], \
                   link[rel=canonical], link[rel=alternate][hreflang]:not([type])";

/// Pages in the making. Everything that the build has put around them stays: styles, programs, what is fetched ahead.
#[derive(Debug)]
pub(super) struct Template {
    /// With room for a written page.
    page: Pieces<5>,
    /// With the shape that stands until the program is there.
    shell: Pieces<4>,
}

/// The texts between the gaps, in order, and what stands last.
#[derive(Debug)]
struct Pieces<const GAPS: usize> {
    before: [String; GAPS],
    end: String,
}

impl Template {
    /// Makes room in the portal's own page. `more` is HTML for the head of all pages, `held` what they hold rather than name.
    pub(super) fn of(dist: &Dist, more: &str, held: &[Held]) -> Result<Self, PrerenderError> {
        let document = Document::from(dist.index.as_str());
        prepare(&document, dist, more);
        hold(&document, held);
        let shell = Pieces::of(
            &document.html(),
            [(LANGUAGE, "<html>"), (DIRECTION, "<html>"), (TITLE, "<title>"), (HEAD, "<head>")],
        )?;
        let place = document.select("#shell");
        // By this `boot.js` knows that the page is there already.
        place.set_attr("data-written", "");
        place.set_html(BODY);
        let page = Pieces::of(
            &document.html(),
            [
                (LANGUAGE, "<html>"),
                (DIRECTION, "<html>"),
                (TITLE, "<title>"),
                (HEAD, "<head>"),
                (BODY, "<div id=\"shell\">"),
            ],
        )?;
        Ok(Self { page, shell })
    }

    /// The whole page.
    pub(super) fn fill(&self, written: &WrittenPage) -> String {
        let title = text(&written.title);
        let (language, direction, head) = (&written.language, written.direction, &written.head);
        match &written.body {
            Some(body) => self.page.fill([language, direction, &title, head, body]),
            None => self.shell.fill([language, direction, &title, head]),
        }
    }
}

fn prepare(document: &Document, dist: &Dist, more: &str) {
    document.select("html").set_attr("lang", LANGUAGE);
    document.select("html").set_attr("dir", DIRECTION);
    document.select("title").set_text(TITLE);
    document.select(OWN).remove();
    // Readers of feeds, which run no program, would look for it beside the page.
    for link in &document.select(&format!("link[rel~=alternate][type='{FEED_TYPE}']")) {
        let href = link.attr("href").and_then(|href| dist.link(&href));
        let own = href.filter(|href| href.origin() == dist.site.origin());
        if let Some(own) = own {
            link.set_attr("href", &own.as_str()[own.origin().len()..]);
        }
    }
    document.select("head").append_html(format!("{more}{HEAD}"));
}

/// Puts files into the page, each where it was named.
fn hold(document: &Document, held: &[Held]) {
    for held in held {
        let named = match held.kind {
            Kind::Style => format!("link[rel=stylesheet][href='{}']", held.href),
            Kind::Script => format!("script[src='{}']", held.href),
        };
        document.select(&named).replace_with_html(held.html());
    }
}

impl<const GAPS: usize> Pieces<GAPS> {
    /// Cuts a page at its gaps. Each is named after the part of the page that it is in.
    fn of(html: &str, gaps: [(&str, &'static str); GAPS]) -> Result<Self, PrerenderError> {
        let mut rest = html;
        let mut before = [const { String::new() }; GAPS];
        for ((gap, part), before) in gaps.into_iter().zip(&mut before) {
            let (text, after) = rest.split_once(gap).ok_or(PrerenderError::NoRoom(part))?;
            text.clone_into(before);
            rest = after;
        }
        Ok(Self { before, end: rest.to_owned() })
    }

    fn fill(&self, values: [&str; GAPS]) -> String {
        let pieces = self.before.iter().map(String::as_str).zip(values);
        let pieces = pieces.flat_map(|(before, value)| [before, value]);
        // Makes room for all of them at once.
        pieces.chain([self.end.as_str()]).collect::<Vec<_>>().concat()
    }
}

/// A text between tags.
fn text(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
