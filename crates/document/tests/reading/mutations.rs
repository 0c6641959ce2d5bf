//! Files cut short and changed at random, always in the same way: nothing panics out of the reader, nothing hangs.

use std::time::Duration;

use document::{Limits, examine};

use crate::bytes;

/// Small files: every change is likely to hit something that matters.
const FILES: [&str; 8] = [
    "outline.pdf",
    "links.pdf",
    "loop.pdf",
    "metadata.pdf",
    "cjk.pdf",
    "images-only.pdf",
    "password-owner-only.pdf",
    "arabic.pdf",
];

/// A generator of numbers (xorshift), the same in every run.
struct Chance(u64);

impl Chance {
    fn below(&mut self, most: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % u64::try_from(most.max(1)).unwrap()).unwrap()
    }
}

fn limits() -> Limits {
    Limits {
        time: Duration::from_secs(5),
        text_pages: 2,
        letters: 2_000,
        text_bytes: 9_000,
        cover: 60,
        bookmarks: 50,
    }
}

#[test]
fn a_file_that_is_cut_short_is_read_or_refused() {
    for name in FILES {
        let whole = bytes("tests/corpus", name);
        for part in 1..8 {
            let _ = examine(whole[..whole.len() * part / 8].to_vec(), &limits());
        }
    }
}

#[test]
fn a_file_that_is_changed_is_read_or_refused() {
    let mut chance = Chance(0x5eed);
    for name in FILES {
        let whole = bytes("tests/corpus", name);
        for _ in 0..12 {
            let mut changed = whole.clone();
            for _ in 0..=chance.below(12) {
                let at = chance.below(changed.len());
                match chance.below(4) {
                    0 => changed[at] = u8::try_from(chance.below(256)).unwrap(),
                    1 => changed[at] = b"0123456789<>[]/()R"[chance.below(18)],
                    2 => drop(changed.drain(at..(at + chance.below(40)).min(whole.len() / 2).max(at))),
                    _ => {
                        let from = chance.below(changed.len() / 2);
                        let piece = changed[from..from + chance.below(60).min(changed.len() / 2)].to_vec();
                        changed.splice(at..at, piece);
                    }
                }
            }
            let _ = examine(changed, &limits());
        }
    }
}
