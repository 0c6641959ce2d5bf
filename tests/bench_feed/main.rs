//! How fast feeds are read, in Chromium: `cargo xtask bench feed`.
//!
//! The program of the package `bench` reads generated feeds in a page, taking turns with what a page has without it:
//! `JSON.parse`. Whatever comes out is printed, and is no failure: speed depends on who else is using the machine.

#![allow(clippy::expect_used, clippy::panic, reason = "a time that cannot be taken ends the program")]

mod chance;
mod generated;
mod median;
mod round;
mod table;
mod tongue;

use browser::{Answer, Browser, BrowserOptions, PortalServer, until};
use serde_json::json;

use generated::{SHAPES, Shape};
use round::Round;

/// How often a page is opened anew to see how long a visitor's very first reading takes.
const VISITS: usize = 5;

#[tokio::main]
async fn main() {
    let server = PortalServer::start().await;
    let browser = Browser::start(BrowserOptions::default()).await;
    let mut measured = Vec::new();
    for shape in &SHAPES {
        println!("    {}: {} items, {} times", shape.name, shape.items, shape.rounds);
        server.feed(Answer::feed(generated::feed(shape)));
        open(&browser, &server).await;
        let mut rounds = Vec::with_capacity(shape.rounds);
        for _ in 0..shape.rounds {
            rounds.push(Round::take(&browser).await);
        }
        check(shape, &rounds);
        measured.push((shape, rounds));
    }
    // The last feed is still there.
    let mut first = Vec::with_capacity(VISITS);
    for _ in 0..VISITS {
        open(&browser, &server).await;
        first.push(Round::take(&browser).await.task());
    }
    println!("\n{}", table::of(&measured));
    println!("{}", table::tasks(&measured, &first));
}

/// Opens the page anew, and waits for the program and the feed.
async fn open(browser: &Browser, server: &PortalServer) {
    browser.open(&server.address("")).await;
    let is_ready = "return typeof bench === 'object' && bench.isReady()";
    let load = "bench.load(arguments[0])";
    until("the page is there", async || {
        browser.run("return typeof bench === 'object'", vec![]).await == true
    })
    .await;
    browser.run(load, vec![json!("feed.json")]).await;
    until("program and feed are there", async || browser.run(is_ready, vec![]).await == true).await;
}

/// What loses items may be as fast as it likes.
fn check(shape: &Shape, rounds: &[Round]) {
    for round in rounds {
        assert_eq!(round.items, shape.items, "not every item of the feed of {} was read", shape.name);
    }
}
