//! `deploy/refresh.sh`: a scheduled run.

#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

#[path = "prerender/built.rs"]
#[allow(dead_code, reason = "the tests of writing pages have more of it")]
mod built;

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use built::{Built, item};
use tempfile::TempDir;

const SCRIPT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../deploy/refresh.sh");

/// A portal, and the settings of its runs beside it.
struct Scheduled {
    built: Built,
    beside: TempDir,
}

impl Scheduled {
    fn new(settings: &str) -> Self {
        let scheduled = Self { built: Built::of(&items(12)), beside: tempfile::tempdir().unwrap() };
        let (portal, site) = (scheduled.built.path().display(), &scheduled.built.site);
        let press = env!("CARGO_BIN_EXE_tribune-press");
        let beside = scheduled.beside.path().display();
        let text = format!(
            "PORTAL={portal}\nSITE={site}\nPRESS={press}\nHEADERS={beside}/headers\nHEADERS_FOR=nginx\n\
             AFTER='echo new >> {beside}/after'\n{settings}\n"
        );
        fs::write(scheduled.beside("conf"), text).unwrap();
        scheduled
    }

    fn run(&self) -> Output {
        Command::new("sh").arg(SCRIPT).arg(self.beside("conf")).output().unwrap()
    }

    /// How often it was made known that something had changed.
    fn told(&self) -> usize {
        fs::read_to_string(self.beside("after")).unwrap_or_default().lines().count()
    }

    fn beside(&self, name: &str) -> PathBuf {
        self.beside.path().join(name)
    }
}

fn items(count: usize) -> Vec<String> {
    (1..=count).map(item).collect()
}

fn code(output: &Output) -> i32 {
    output.status.code().unwrap_or_else(|| panic!("{output:?}"))
}

#[test]
fn a_run_brings_all_up_to_date_and_the_next_one_does_nothing() {
    let scheduled = Scheduled::new("");
    let first = scheduled.run();
    assert_eq!((code(&first), scheduled.told()), (0, 1), "{first:?}");
    assert!(scheduled.built.file("nl/news-and-analyses/artikel-1/index.html.br").exists());
    let headers = fs::read_to_string(scheduled.beside("headers")).unwrap();
    assert!(headers.contains("add_header content-security-policy"), "{headers}");
    let before = scheduled.built.files();
    let second = scheduled.run();
    assert_eq!((code(&second), scheduled.told()), (0, 1), "{second:?}");
    assert!(scheduled.built.files() == before);
}

#[test]
fn what_is_new_in_the_feed_is_written_and_made_known() {
    let scheduled = Scheduled::new("");
    scheduled.run();
    let mut changed = items(11);
    let picture = r#""image": "https://cdn.example.org/a.jpg", "content_html""#;
    changed[2] = changed[2].replace("Tekst 3", "Nieuwe tekst").replace(r#""content_html""#, picture);
    scheduled.built.publish(&changed);
    assert_eq!((code(&scheduled.run()), scheduled.told()), (0, 2));
    let page = fs::read(scheduled.built.file("nl/news-and-analyses/artikel-3/index.html.br")).unwrap();
    let mut text = Vec::new();
    brotli::BrotliDecompress(&mut page.as_slice(), &mut text).unwrap();
    assert!(String::from_utf8(text).unwrap().contains("Nieuwe tekst"), "the smaller copy is new, too");
    assert!(!scheduled.built.file("nl/news-and-analyses/artikel-12").exists());
    assert!(fs::read_to_string(scheduled.beside("headers")).unwrap().contains("https://cdn.example.org"));
}

#[test]
fn a_feed_that_has_shrunk_stops_it_and_the_site_is_as_it_was() {
    let scheduled = Scheduled::new("");
    scheduled.run();
    scheduled.built.publish(&items(2));
    let run = scheduled.run();
    assert_eq!((code(&run), scheduled.told()), (3, 1));
    assert!(String::from_utf8_lossy(&run.stderr).contains("--allow-shrink"), "{run:?}");
    assert!(scheduled.built.file("nl/news-and-analyses/artikel-12/index.html").exists());
}

#[test]
fn what_could_not_be_made_known_is_made_known_by_the_next_run() {
    let scheduled = Scheduled::new("AFTER='exit 9'");
    assert_eq!(code(&scheduled.run()), 1);
    let settings = fs::read_to_string(scheduled.beside("conf")).unwrap();
    fs::write(scheduled.beside("conf"), settings.replace("AFTER='exit 9'", "")).unwrap();
    assert_eq!((code(&scheduled.run()), scheduled.told()), (0, 1));
}

#[test]
fn pages_say_of_themselves_what_no_host_says_of_them() {
    let scheduled = Scheduled::new("HEADERS=\nHEADERS_FOR=html");
    for _ in 0..2 {
        assert_eq!(code(&scheduled.run()), 0);
        for name in ["index.html", "nl/index.html"] {
            let page = scheduled.built.text(name);
            assert_eq!(page.matches("<meta http-equiv=\"content-security-policy\"").count(), 1, "{name}");
            let policy = page.find("content-security-policy").unwrap();
            assert!(
                policy < page.find("<script").unwrap(),
                "{name}: what stands before it is not held to it"
            );
        }
    }
    assert_eq!(scheduled.told(), 1);
}

/// A press that notes what it is asked, and ends as it is told for the first word.
fn noting(scheduled: &Scheduled, codes: &str) -> PathBuf {
    let (press, log) = (scheduled.beside("press"), scheduled.beside("asked"));
    let script = format!("#!/bin/sh\necho \"$*\" >> {}\ncase $1 in {codes} esac\n", log.display());
    fs::write(&press, script).unwrap();
    fs::set_permissions(&press, fs::Permissions::from_mode(0o755)).unwrap();
    press
}

fn asked(scheduled: &Scheduled) -> Vec<String> {
    let log = fs::read_to_string(scheduled.beside("asked")).unwrap_or_default();
    let portal = scheduled.built.path().display().to_string();
    log.lines().map(|line| line.replace(&portal, "PORTAL")).collect()
}

fn with_press(scheduled: &Scheduled, press: &Path) -> Output {
    let settings = fs::read_to_string(scheduled.beside("conf")).unwrap();
    fs::write(scheduled.beside("conf"), format!("{settings}PRESS={}\n", press.display())).unwrap();
    scheduled.run()
}

const FEEDS: &str =
    "FEEDS='https://a.example/feed.json https://b.example/feed.json'\nMIRROR='--max-total 500'";

#[test]
fn feeds_are_checked_and_mirrored_before_pages_are_written() {
    let scheduled = Scheduled::new(FEEDS);
    // Findings, and a document that was not to be had: to be looked at, and no reason to stop.
    let run = with_press(&scheduled, &noting(&scheduled, "check|mirror) exit 1;;"));
    assert_eq!((code(&run), scheduled.told()), (1, 1), "{run:?}");
    assert_eq!(
        asked(&scheduled),
        [
            "check --fail-on error https://a.example/feed.json https://b.example/feed.json",
            "mirror https://a.example/feed.json https://b.example/feed.json --into PORTAL/content --max-total 500",
            "prerender PORTAL --site https://portal.invalid/portal/",
            "compress PORTAL",
            "headers PORTAL --base /portal/ --for nginx",
        ]
    );
}

#[test]
fn where_a_feed_does_not_come_nothing_is_written() {
    let scheduled = Scheduled::new(FEEDS);
    let run = with_press(&scheduled, &noting(&scheduled, "mirror) exit 2;;"));
    assert_eq!((code(&run), scheduled.told(), asked(&scheduled).len()), (2, 0, 2), "{run:?}");
}
