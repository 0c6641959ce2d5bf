//! Attachments.

use std::time::Duration;

use feed::{Attachment, Finding};

use crate::{item_with, told};

/// Reads one attachment with these fields beside its address.
fn attachment_with(fields: &str) -> (Attachment, Vec<Finding>) {
    let (mut item, findings) =
        item_with(&format!(r#""attachments": [{{"url": "https://example.org/a.pdf", {fields}}}]"#));
    (item.attachments.pop().expect("an attachment"), findings)
}

/// Reads one PDF with these fields beside its address and type.
fn pdf_with(fields: &str) -> (Attachment, Vec<Finding>) {
    attachment_with(&format!(r#""mime_type": "application/pdf", {fields}"#))
}

#[test]
fn every_field_of_an_attachment_is_read() {
    let (attachment, findings) =
        pdf_with(r#""title": "A", "size_in_bytes": 812345, "duration_in_seconds": 2.5"#);
    assert_eq!(findings, []);
    assert_eq!(attachment.url.as_str(), "https://example.org/a.pdf");
    assert_eq!(attachment.mime_type.as_deref(), Some("application/pdf"));
    assert_eq!(attachment.title.as_deref(), Some("A"));
    assert_eq!(attachment.size_in_bytes, Some(812_345));
    assert_eq!(attachment.duration, Some(Duration::from_millis(2_500)));
}

#[test]
fn a_size_may_be_a_text_or_a_float() {
    for (raw, size, code) in [
        (r#"" 812345 ""#, 812_345, Some("text-for-number")),
        ("812345.9", 812_345, Some("number-rounded")),
        ("8.12345e5", 812_345, None),
        ("1.0", 1, None),
    ] {
        let (attachment, findings) = pdf_with(&format!(r#""size_in_bytes": {raw}"#));
        assert_eq!(attachment.size_in_bytes, Some(size), "{raw}");
        let place = "items[0].attachments[0].size_in_bytes";
        assert_eq!(told(&findings), code.map(|code| (code, place)).into_iter().collect::<Vec<_>>(), "{raw}");
    }
}

#[test]
fn a_size_of_nothing_or_less_is_unknown() {
    for raw in ["0", "-1", "0.2", "1e999", "1e300", r#""812 KB""#, r#""NaN""#, r#""inf""#] {
        let (attachment, findings) = pdf_with(&format!(r#""size_in_bytes": {raw}"#));
        assert_eq!(attachment.size_in_bytes, None, "{raw}");
        assert_eq!(
            told(&findings),
            [("number-unreadable", "items[0].attachments[0].size_in_bytes")],
            "{raw}"
        );
    }
}

#[test]
fn a_duration_may_be_a_text_or_a_fraction() {
    for (raw, duration, code) in [
        ("90", Some(Duration::from_secs(90)), None),
        ("0.25", Some(Duration::from_millis(250)), None),
        ("9e1", Some(Duration::from_secs(90)), None),
        (r#"" 90.5 ""#, Some(Duration::from_millis(90_500)), Some("text-for-number")),
        (r#""01:30""#, Some(Duration::from_secs(90)), Some("text-for-number")),
        (r#""1:02:30""#, Some(Duration::from_secs(3_750)), Some("text-for-number")),
        (r#""0:00""#, None, Some("number-unreadable")),
        (r#""1:2:3:4""#, None, Some("number-unreadable")),
        (r#""1:""#, None, Some("number-unreadable")),
        ("0", None, Some("number-unreadable")),
        ("-2.5", None, Some("number-unreadable")),
        ("1e-10", None, Some("number-unreadable")),
        ("1e300", None, Some("number-unreadable")),
        ("[90]", None, Some("wrong-type")),
    ] {
        let (attachment, findings) = pdf_with(&format!(r#""duration_in_seconds": {raw}"#));
        assert_eq!(attachment.duration, duration, "{raw}");
        let place = "items[0].attachments[0].duration_in_seconds";
        assert_eq!(told(&findings), code.map(|code| (code, place)).into_iter().collect::<Vec<_>>(), "{raw}");
    }
}

#[test]
fn a_missing_type_comes_from_the_files_ending() {
    let (attachment, findings) = attachment_with(r#""mime_type": """#);
    assert_eq!(attachment.mime_type.as_deref(), Some("application/pdf"));
    assert_eq!(told(&findings), [("mime-type-missing", "items[0].attachments[0].mime_type")]);
}

#[test]
fn a_wrong_type_is_put_right_as_far_as_can_be() {
    for (raw, code) in [
        (r#""Application/PDF""#, "mime-type-spelling"),
        (r#""application/pdf; charset=binary""#, "mime-type-spelling"),
        (r#""application/octet-stream""#, "mime-type-generic"),
        (r#""pdf""#, "mime-type-malformed"),
        ("7", "mime-type-malformed"),
    ] {
        let (attachment, findings) = attachment_with(&format!(r#""mime_type": {raw}"#));
        assert_eq!(attachment.mime_type.as_deref(), Some("application/pdf"), "{raw}");
        assert_eq!(told(&findings), [(code, "items[0].attachments[0].mime_type")], "{raw}");
    }
}

#[test]
fn an_attachment_without_address_is_dropped() {
    let (item, findings) =
        item_with(r#""attachments": [{"mime_type": "application/pdf"}, {"url": "data:,x"}]"#);
    assert!(item.attachments.is_empty());
    assert_eq!(
        told(&findings),
        [
            ("attachment-without-url", "items[0].attachments[0]"),
            ("link-scheme", "items[0].attachments[1].url"),
            ("attachment-without-url", "items[0].attachments[1]"),
        ]
    );
}

#[test]
fn attachments_in_other_forms_are_read() {
    for (raw, codes) in [
        (r#"{"url": "https://example.org/a.pdf", "mime_type": "application/pdf"}"#, vec!["single-for-list"]),
        (r#"["https://example.org/a.pdf"]"#, vec!["text-for-object"]),
        (r#""https://example.org/a.pdf""#, vec!["single-for-list", "text-for-object"]),
    ] {
        let (item, findings) = item_with(&format!(r#""attachments": {raw}"#));
        assert_eq!(item.attachments[0].mime_type.as_deref(), Some("application/pdf"));
        assert_eq!(told(&findings).into_iter().map(|(code, _)| code).collect::<Vec<_>>(), codes);
    }
}

#[test]
fn what_cannot_be_an_attachment_is_told() {
    let (item, findings) = item_with(r#""attachments": [3, null, [2]]"#);
    assert!(item.attachments.is_empty());
    assert_eq!(
        told(&findings),
        [
            ("empty-element", "items[0].attachments[1]"),
            ("wrong-type", "items[0].attachments[0]"),
            ("wrong-type", "items[0].attachments[2]"),
        ]
    );
    let (_, findings) = item_with(r#""attachments": true"#);
    assert_eq!(told(&findings), [("wrong-type", "items[0].attachments")]);
}
