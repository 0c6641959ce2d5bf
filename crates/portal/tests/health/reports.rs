//! The report as people read it.

use portal::health::{Checkup, CodeTexts, FeedHealth, FeedState, as_text};

use crate::given::{checkup, english, healthy, moment, page, paged};

fn report(checkup: Checkup) -> String {
    as_text(&[healthy(checkup)], &english, None)
}

#[test]
fn a_report_says_what_is_there_what_was_done_and_how_to_mend_it() {
    let first = page(
        r#""_tribune": {"sections": [{"id": "news"}]}, "next_url": "2","#,
        r#"{"id": 7, "content_html": "<a href='a.pdf'>A</a>", "language": "nl", "date_published": "2024-03-05"}"#,
    );
    let second = page(
        "",
        r#"{"id": "8", "content_text": "T", "date_published": "2023-01-02T10:00:00Z", "tags": "a,b"}"#,
    );
    let health = healthy(Checkup::of(&paged(&[&first, &second])));
    assert_eq!(
        as_text(&[health], &english, Some(moment("2024-03-17T10:00:00Z"))),
        "\
https://example.org/1
  Nieuws
  JSON Feed 1.1, 2 pages, 812 KB: 2 items, 1 document, 1 section
  Languages: nl (1), not said (1)
  Newest item: 2024-03-05 (12 days ago); oldest: 2023-01-02
  3 warnings, 2 pieces of advice

warning text-for-list (1)
  Done: Split it at the commas.
  To mend: Export a list of texts: [\"one\", \"two\"].
    page 2, items[0].tags: a,b (item 8)

warning date-only (1)
  Done: Took it as midnight, UTC.
  To mend: Export the time and the offset as well: 2024-03-05T10:00:00+01:00.
    items[0].date_published: 2024-03-05 (item 7)

warning id-numeric (1)
  Done: Took its digits as text.
  To mend: Put ids between quotation marks.
    items[0].id: 7 (item 7)

advice language-missing (1)
  Done: Left the language open: it is not guessed.
  To mend: Give the feed a language, as in \"language\": \"nl\", and an item that is in another one
  its own: screen readers and hyphenation go by it.
    language: 1 item

advice link-relative (1)
  Done: Completed it from the item's address, else the home page's, else the feed's.
  To mend: Export absolute addresses, with https://.
    next_url: 2
"
    );
}

#[test]
fn a_feed_without_fault_is_told_in_few_lines() {
    assert_eq!(
        report(checkup(r#"{"id": "1", "content_text": "Text", "language": "en"}"#)),
        "https://example.org/1\n  Nieuws\n  JSON Feed 1.1, 1 page, 812 KB: 1 item\n  Languages: en (1)\n  Nothing to mend.\n"
    );
}

#[test]
fn a_feed_that_failed_is_told_beside_the_others() {
    let failed = FeedHealth {
        address: "https://example.org/gone.json".to_owned(),
        state: FeedState::Failed("the server answered 404 Not Found".to_owned()),
        size_in_bytes: 0,
    };
    let text = as_text(&[failed, healthy(checkup(""))], &english, None);
    assert!(text.starts_with(
        "https://example.org/gone.json\n  cannot be read: the server answered 404 Not Found\n\nhttps://example.org/1\n"
    ));
    assert!(text.ends_with("JSON Feed 1.1, 1 page, 812 KB: 0 items\n  Nothing to mend.\n"), "{text}");
}

#[test]
fn of_many_places_ten_are_listed() {
    let items: Vec<String> = (1..=12).map(|id| format!(r#"{{"id": {id}, "content_text": "T"}}"#)).collect();
    let text = report(checkup(&items.join(", ")));
    assert!(text.contains("\nwarning id-numeric (12)\n"), "{text}");
    assert!(text.contains("    items[9].id: 10 (item 10)\n    and 2 more\n"), "{text}");
    assert!(!text.contains("items[10].id"), "{text}");
}

#[test]
fn lines_are_broken_between_words() {
    let long = "word ".repeat(40);
    let texts = |_| CodeTexts { meaning: Some(long.trim()), ..CodeTexts::default() };
    let text = as_text(&[healthy(checkup(r#"{"id": 1, "content_text": "T"}"#))], &texts, None);
    let lines: Vec<_> = text.lines().filter(|line| line.contains("word")).collect();
    assert_eq!(lines.len(), 3);
    assert!(lines.iter().all(|line| line.starts_with("  word") && line.chars().count() <= 96), "{text}");
    assert!(!text.contains("Done:") && !text.contains("To mend:"), "what is not known is left out: {text}");
}

#[test]
fn nothing_in_a_feed_can_pass_for_a_line_of_the_report_or_steer_a_terminal() {
    let items =
        r#"{"id": "1\nerror all-lost (9)", "content_text": "T", "date_published": "\u001b[2J\u202e?"}"#;
    let text = report(checkup(items));
    assert!(!text.lines().any(|line| line.starts_with("error all-lost")), "{text}");
    assert!(!text.contains(['\u{1b}', '\u{202e}']), "{text}");
}

#[test]
fn sizes_are_written_as_people_do() {
    let sized =
        |size_in_bytes| as_text(&[FeedHealth { size_in_bytes, ..healthy(checkup("")) }], &english, None);
    for (bytes, written) in
        [(999, "999 bytes"), (1_000, "1 KB"), (999_999, "999 KB"), (40_250_000, "40.2 MB")]
    {
        assert!(sized(bytes).contains(&format!(", {written}: ")), "{written}");
    }
}

#[test]
fn ages_are_in_whole_days() {
    let items = r#"{"id": "1", "content_text": "T", "date_published": "2024-03-05T10:00:00Z"}"#;
    for (now, age) in [
        ("2024-03-05T23:00:00Z", "(today)"),
        ("2024-03-06T10:00:00Z", "(1 day ago)"),
        ("2024-03-01T10:00:00Z", "(in the future)"),
    ] {
        let text = as_text(&[healthy(checkup(items))], &english, Some(moment(now)));
        assert!(text.contains(&format!("Newest item: 2024-03-05 {age}; oldest")), "{text}");
    }
}
