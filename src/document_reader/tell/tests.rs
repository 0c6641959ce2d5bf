//! What the open document tells, as `src/reader/` says it.

use super::*;

#[test]
fn an_outline_is_read_with_all_that_is_below() {
    let json = r#"[{"title": "One", "key": 0, "page": 1, "open": true, "items": [{"title": "Below", "key": 1, "items": []}]},
        {"title": "Elsewhere", "url": "https://example.org/"}, 7]"#;
    let Some(Tell::Outline(outline)) = Tell::read("outline", json, 0.0, 0.0) else { panic!() };
    assert_eq!((outline[0].title.as_str(), outline[0].page, outline[0].is_open), ("One", Some(1), true));
    assert_eq!((outline[0].items[0].key, outline[0].items[0].page), (Some(1), None));
    assert_eq!(outline[1].url.as_deref(), Some("https://example.org/"));
    assert_eq!(outline[2], OutlineItem::default());
}

#[test]
fn facts_are_read_and_what_is_not_known_is_left_out() {
    let json = r#"[["title", "Jaarverslag"], ["tagged", 1], ["page-size", 210, 297], ["created", 2024, 3, 5],
        ["created", "yesterday"], ["shoe-size", 44], "title"]"#;
    let facts = vec![
        DocumentFact::Title("Jaarverslag".into()),
        DocumentFact::Tagged(true),
        DocumentFact::PageSize(210, 297),
        DocumentFact::Created(2024, 3, 5),
    ];
    assert_eq!(Tell::read("facts", json, 0.0, 0.0), Some(Tell::Facts(facts)));
}

#[test]
fn what_is_no_list_is_an_empty_one() {
    for json in ["", "{}", "[", "null"] {
        assert_eq!(Tell::read("attachments", json, 0.0, 0.0), Some(Tell::Attachments(Vec::new())));
    }
}

#[test]
fn progress_has_no_total_where_the_server_gives_none() {
    assert_eq!(Tell::read("progress", "", 9.0, 0.0), Some(Tell::Progress { loaded: 9, total: None }));
    assert_eq!(Tell::read("progress", "", 9.0, 18.0), Some(Tell::Progress { loaded: 9, total: Some(18) }));
}

#[test]
fn a_failure_that_has_no_name_of_its_own_is_damage() {
    assert_eq!(Tell::read("failed", "html", 0.0, 0.0), Some(Tell::Failed(Failure::Html)));
    assert_eq!(Tell::read("failed", "whatever", 0.0, 0.0), Some(Tell::Failed(Failure::Damaged)));
    assert_eq!(Tell::read("whatever", "", 0.0, 0.0), None);
}
