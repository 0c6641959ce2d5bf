//! How soon documents are there, in Chromium, and what they leave behind: `cargo xtask bench document`.
//!
//! The portal takes turns with the plainest page that loads the same library and shows the same file. Whatever comes out
//! is printed, and is no failure: speed depends on who else is using the machine. `TRIBUNE_BENCH_ROUNDS` says how often
//! each page is opened.

#![allow(clippy::expect_used, clippy::panic, reason = "a time that cannot be taken ends the program")]

mod contestant;
mod document;
mod folder;
mod generated_pdf;
#[path = "../bench_feed/median.rs"]
mod median;
mod memory;
mod opening;
mod rounds;
mod table;

use browser::{Environment, Line, PortalServer, Profile};
use serde_json::Value;

use contestant::Contestant;
use document::DOCUMENTS;
use opening::{Opening, follow, new_browser};

// Commands to the browser's tools hold a thread each while they wait, and the server is to go on.
#[tokio::main(flavor = "multi_thread", worker_threads = 4)]
async fn main() {
    let folder = folder::lay(&Environment::read().dist).expect("a folder to serve");
    let server = PortalServer::serve(folder.path().to_owned(), "/").await;
    let line = Line::to(server.origin()).await;
    let mut opening = Opening { server: server.origin(), line: &line, stage: (0.0, 0.0) };
    opening.stage = stage(&opening).await;
    println!(
        "    slow phone: {} ms there and back, {:.1} Mbit/s down, {} kbit/s up, in the server's line; the main thread {} \
         times slower\n",
        Profile::SlowPhone.delay().as_millis() * 2,
        Profile::SlowPhone.down() * 8.0 / 1e6,
        Profile::SlowPhone.up() * 8.0 / 1e3,
        Profile::SlowPhone.slowness(),
    );
    println!("{}", table::head());
    let mut rows = Vec::new();
    for profile in Profile::ALL {
        rows.extend(rounds::cold(&opening, profile).await);
        rows.extend(rounds::warm(&opening, profile).await);
    }
    println!("\n{}", table::outcome(&rows));
    memory::measure(&opening).await;
    for violation in server.violations() {
        println!("    the policy was violated: {violation}");
    }
}

/// How large the portal's stage is: PDF.js fits pages to it, and a larger page takes longer to draw.
async fn stage(opening: &Opening<'_>) -> (f64, f64) {
    let browser = new_browser().await;
    opening.go_to(&browser, Profile::Fast, Contestant::Portal, DOCUMENTS[0]).await;
    follow(&browser, DOCUMENTS[0]).await;
    let size = "const { clientWidth, clientHeight } = document.querySelector('.reader-pages'); return [clientWidth, clientHeight]";
    let size = browser.run(size, vec![]).await;
    let of = |value: &Value| value.as_f64().unwrap_or_else(|| panic!("the stage has no size: {size}"));
    (of(&size[0]), of(&size[1]))
}
