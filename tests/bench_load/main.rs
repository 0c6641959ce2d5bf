//! How soon the seed's article is there on a slow phone, in Chromium: `cargo xtask bench load`.
//!
//! The portal takes turns, with its pages written and without, with a bare page of the same words. Whatever comes out is printed, and is
//! no failure: speed depends on who else is using the machine. `TRIBUNE_BENCH_ROUNDS` says how often each is opened.

#![allow(clippy::expect_used, clippy::panic, reason = "a time that cannot be taken ends the program")]

mod contestant;
mod folder;
mod load;
#[path = "../bench_feed/median.rs"]
mod median;
mod served;
mod table;

use browser::{Environment, Profile};

use contestant::Contestant;
use load::Load;
use served::Served;

/// How often each is opened, unless somebody says otherwise.
const ROUNDS: usize = 5;

// Commands to the browser's tools hold a thread each while they wait, and the server is to go on.
#[tokio::main(flavor = "multi_thread", worker_threads = 4)]
async fn main() {
    let dist = Environment::read().dist;
    let bare = Served::start(&dist, false).await;
    let written = Served::start(&dist, true).await;
    let phone = Profile::SlowPhone;
    let rounds = rounds();
    println!(
        "    slow phone: {} ms there and back, {:.1} Mbit/s down, {} kbit/s up, in the server's line; the main thread {} times \
         slower\n    each in a browser that was never used; medians of {rounds}\n",
        phone.delay().as_millis() * 2,
        phone.down() * 8.0 / 1e6,
        phone.up() * 8.0 / 1e3,
        phone.slowness(),
    );
    let mut loads: [Vec<Load>; Contestant::ALL.len()] = Default::default();
    for round in 1..=rounds {
        for (at, contestant) in Contestant::ALL.into_iter().enumerate() {
            let served = if contestant == Contestant::Written { &written } else { &bare };
            loads[at].push(Load::take(served, contestant).await);
        }
        println!("    round {round} of {rounds} is over");
    }
    println!("\n{}", table::of(&loads));
}

fn rounds() -> usize {
    let asked = std::env::var("TRIBUNE_BENCH_ROUNDS").ok().and_then(|rounds| rounds.parse().ok());
    asked.filter(|rounds| *rounds > 0).unwrap_or(ROUNDS)
}
