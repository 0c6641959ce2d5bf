//! One turn of each.

use browser::Browser;
use serde_json::Value;

/// What one turn of each took, in milliseconds.
pub(crate) struct Round {
    /// How many bytes the feed has.
    pub(crate) bytes: f64,
    /// How many items were read.
    pub(crate) items: usize,
    /// How many findings there were.
    pub(crate) findings: usize,
    /// `TextDecoder` making a text of the bytes, which `JSON.parse` needs.
    pub(crate) decoding: f64,
    /// `JSON.parse`.
    pub(crate) parsing: f64,
    /// `feed::read`, with the copying of the bytes into the program's memory.
    pub(crate) reading: f64,
    /// `Portal::build`.
    pub(crate) building: f64,
}

impl Round {
    /// Lets the page read the feed, then parse it.
    pub(crate) async fn take(browser: &Browser) -> Self {
        let read = browser.run("return bench.read()", vec![]).await;
        let parsed = browser.run("return bench.parse()", vec![]).await;
        let items = count(&read, "items");
        assert_eq!(items, count(&parsed, "items"), "the reader found other items than JSON.parse");
        assert_eq!(read["isEmpty"], false, "the portal that was built has nothing in it");
        Self {
            bytes: number(&parsed, "bytes"),
            items,
            findings: count(&read, "findings"),
            decoding: number(&parsed, "decoding"),
            parsing: number(&parsed, "parsing"),
            reading: number(&read, "reading"),
            building: number(&read, "building"),
        }
    }

    /// How long the page does nothing else: the portal is built in the task in which the feed is read.
    pub(crate) fn task(&self) -> f64 {
        self.reading + self.building
    }
}

fn number(result: &Value, name: &str) -> f64 {
    result[name].as_f64().unwrap_or_else(|| panic!("the page told no {name}: {result}"))
}

fn count(result: &Value, name: &str) -> usize {
    let number = result[name].as_u64().and_then(|number| usize::try_from(number).ok());
    number.unwrap_or_else(|| panic!("the page told no {name}: {result}"))
}
