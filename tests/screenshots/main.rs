//! Pictures of the portal: `cargo xtask screenshots`.
//!
//! A page of every kind is taken at three widths and in both colour schemes, into `target/screenshots/`; with `--readme` the
//! picture for the README, too. `--url-base http://127.0.0.1:8080` takes them of a portal that is served elsewhere.

#![allow(clippy::expect_used, clippy::panic, reason = "a picture that cannot be taken ends the program")]

mod arguments;
mod place;
mod subject;

use std::{fs, path::Path};

use browser::{Browser, BrowserOptions, PAGE_KINDS, PageKind, Scheme, until};

use arguments::Arguments;
use place::{IN_OTHER_LANGUAGES, README};
use subject::Subject;

/// A phone, a tablet, and a small laptop.
const SIZES: [(u32, u32); 3] = [(390, 844), (820, 1180), (1280, 900)];
/// What is below this is more of the same.
const LONGEST: u32 = 2_400;

#[tokio::main]
async fn main() {
    let arguments = Arguments::read();
    let subject = Subject::of(&arguments).await;
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("a workspace");
    let folder = workspace.join("target/screenshots");
    fs::create_dir_all(&folder).expect("a folder for the pictures");
    for scheme in [Scheme::Light, Scheme::Dark] {
        let browser = Browser::start(BrowserOptions { scheme, ..BrowserOptions::default() }).await;
        // Pages that have no feed yet would hold up those that ask for it again.
        browser.forget_files();
        if arguments.readme && scheme == Scheme::Light {
            let (width, height) = (1280, 900);
            open(&browser, &subject, &README, (width, height), scheme).await;
            save(&workspace.join("docs/screenshot.png"), &browser.picture(width, height));
        }
        for place in IN_OTHER_LANGUAGES.iter().chain(&PAGE_KINDS).filter(|place| subject.can_show(place)) {
            for (width, height) in SIZES {
                open(&browser, &subject, place, (width, height), scheme).await;
                let whole = browser.run("return document.documentElement.scrollHeight", vec![]).await;
                let whole = whole.as_u64().and_then(|whole| u32::try_from(whole).ok()).unwrap_or(height);
                let picture = browser.picture(width, whole.clamp(height, LONGEST));
                save(&folder.join(format!("{}-{width}-{}.png", place.name, scheme.name())), &picture);
            }
        }
    }
}

/// Opens a place and waits until nothing on it moves any more.
async fn open(
    browser: &Browser,
    subject: &Subject,
    place: &PageKind,
    (width, height): (u32, u32),
    scheme: Scheme,
) {
    browser.view(width, height);
    subject.prepare(place);
    browser.open(&subject.address(place.address)).await;
    let dark = browser.run("return matchMedia('(prefers-color-scheme: dark)').matches", vec![]).await;
    assert_eq!(dark, scheme == Scheme::Dark, "the browser was told of another colour scheme");
    let script = place.is_settled();
    until(&format!("{} is settled", place.name), async || browser.run(&script, vec![]).await == true).await;
}

fn save(file: &Path, picture: &[u8]) {
    fs::write(file, picture).unwrap_or_else(|error| panic!("{} cannot be written: {error}", file.display()));
    println!("{}", file.display());
}
