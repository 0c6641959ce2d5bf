//! How fast the press writes a portal's pages, beside Hugo: `cargo xtask bench press`.
//!
//! Both write the same generated articles, in turn, each time into a new folder. Whatever comes out is printed, and is no failure: speed
//! depends on who else is using the machine. `TRIBUNE_BENCH_ARTICLES` says how many articles, with commas between;
//! `TRIBUNE_BENCH_ROUNDS` how often.

#![allow(clippy::expect_used, clippy::panic, reason = "a time that cannot be taken ends the program")]

mod article;
#[path = "../bench_feed/chance.rs"]
mod chance;
mod contestant;
mod feed;
mod hugo_site;
#[path = "../bench_feed/median.rs"]
mod median;
mod peak;
mod portal;
#[path = "../bench_feed/generated/prose.rs"]
mod prose;
mod run;
mod table;
#[path = "../bench_feed/tongue.rs"]
mod tongue;
mod written;

use std::{env, path::PathBuf};

use contestant::Contestant;
use run::Run;
use tempfile::TempDir;

/// How many articles, unless somebody says otherwise.
const SIZES: [usize; 3] = [1_000, 10_000, 100_000];
/// How often each is written; so many articles as these or more, once.
const ROUNDS: usize = 3;
const MANY: usize = 50_000;

fn main() {
    let contestants = [Contestant::press(path("TRIBUNE_PRESS_PATH"), path("TRIBUNE_DIST")), hugo()];
    // Not among the temporary files, which some machines have in memory. All stays until the end: a disk on which much was deleted
    // just now is slow to make new files.
    let within = TempDir::new_in("target").expect("a folder to write into");
    println!("{}", table::head());
    for size in sizes() {
        let articles: Vec<_> = article::all(size).collect();
        let mut runs: [Vec<Run>; 2] = Default::default();
        for round in 0..rounds(size) {
            let within = within.path().join(format!("{size}-{round}"));
            for (contestant, runs) in contestants.iter().zip(&mut runs) {
                runs.extend(Run::take(contestant, &articles, &within));
            }
        }
        println!("{}", table::rows(size, &runs));
    }
    println!("\n{}", table::FOOT);
}

fn hugo() -> Contestant {
    Contestant::hugo(path("TRIBUNE_HUGO_PATH"))
}

fn path(name: &str) -> PathBuf {
    env::var_os(name).unwrap_or_else(|| panic!("{name} is not set: `cargo xtask bench press` sets it")).into()
}

fn sizes() -> Vec<usize> {
    let asked = env::var("TRIBUNE_BENCH_ARTICLES").unwrap_or_default();
    let asked: Vec<usize> = asked.split(',').filter_map(|size| size.trim().parse().ok()).collect();
    if asked.is_empty() { SIZES.to_vec() } else { asked }
}

fn rounds(size: usize) -> usize {
    let asked = env::var("TRIBUNE_BENCH_ROUNDS").ok().and_then(|rounds| rounds.parse().ok());
    asked.filter(|rounds| *rounds > 0).unwrap_or(if size < MANY { ROUNDS } else { 1 })
}
