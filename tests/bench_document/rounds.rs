//! The same again and again, in turn.

use browser::{Browser, Profile};

use crate::{
    contestant::Contestant,
    document::{DOCUMENTS, Document},
    median::median,
    opening::{Opening, follow, new_browser},
    table::Row,
};

/// How often each page opens a document before warm openings count: by then the browser has it, and keeps the code as
/// it runs it.
const WARMING: usize = 3;

/// How often each page is opened on a profile.
fn count(profile: Profile) -> usize {
    let asked = std::env::var("TRIBUNE_BENCH_ROUNDS").ok().and_then(|rounds| rounds.parse().ok());
    let own = match profile {
        Profile::Fast => 7,
        Profile::SlowPhone => 3,
    };
    asked.filter(|rounds| *rounds > 0).unwrap_or(own)
}

/// What was taken of one contestant.
type Times = [Vec<f64>; Contestant::ALL.len()];

/// Each opening in a browser that was never used. The page with the links is there; of PDF.js nothing is.
pub(crate) async fn cold(opening: &Opening<'_>, profile: Profile) -> Vec<Row> {
    let mut rows = Vec::new();
    for document in DOCUMENTS {
        let mut times = Times::default();
        for _ in 0..count(profile) {
            for (at, contestant) in Contestant::ALL.into_iter().enumerate() {
                let browser = new_browser().await;
                times[at].push(opening.time(&browser, profile, contestant, document).await);
            }
        }
        rows.push(row(document, profile, "cold", &times));
    }
    rows
}

/// All openings in a browser that has code and document, in a page that was loaded anew: no worker runs.
pub(crate) async fn warm(opening: &Opening<'_>, profile: Profile) -> Vec<Row> {
    let browser = new_browser().await;
    let mut rows = Vec::new();
    for document in DOCUMENTS {
        warm_up(opening, profile, &browser, document).await;
        let mut times = Times::default();
        for _ in 0..count(profile) {
            // There is nothing to be loaded ahead.
            for (at, contestant) in [Contestant::Plain, Contestant::Portal].into_iter().enumerate() {
                times[at].push(opening.time(&browser, profile, contestant, document).await);
            }
        }
        rows.push(row(document, profile, "warm", &times));
    }
    rows
}

async fn warm_up(opening: &Opening<'_>, profile: Profile, browser: &Browser, document: Document) {
    for _ in 0..WARMING {
        for contestant in [Contestant::Plain, Contestant::Portal] {
            opening.go_to(browser, profile, contestant, document).await;
            follow(browser, document).await;
        }
    }
}

fn row(document: Document, profile: Profile, cache: &'static str, times: &Times) -> Row {
    let [plain, portal, after_hover] = times.each_ref().map(|times| median(times.iter().copied()));
    let row = Row { document: document.title(), profile: profile.name(), cache, plain, portal, after_hover };
    // It takes long; who waits sees it grow.
    println!("{row}");
    row
}
