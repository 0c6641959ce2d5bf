//! How dates are read.

use super::*;

fn written(raw: &str) -> Option<(String, Option<Code>)> {
    read(raw).map(|(moment, code)| (Timestamp::new(moment).to_rfc3339(), code))
}

fn assert_read(cases: &[(&str, &str)], code: Option<Code>) {
    for (raw, moment) in cases {
        assert_eq!(written(raw), Some(((*moment).to_owned(), code)), "{raw}");
    }
}

#[test]
fn rfc_3339_needs_no_mending() {
    assert_read(
        &[
            ("2024-03-05T10:00:00+01:00", "2024-03-05T10:00:00+01:00"),
            ("2024-03-05t10:00:00z", "2024-03-05T10:00:00Z"),
            ("2024-02-29T23:59:59.25-09:30", "2024-02-29T23:59:59.25-09:30"),
            ("2024-03-05T10:00:00.1234567891Z", "2024-03-05T10:00:00.123456789Z"),
        ],
        None,
    );
}

#[test]
fn without_a_zone_it_is_utc() {
    assert_read(
        &[
            ("2024-03-05T10:00:00", "2024-03-05T10:00:00Z"),
            ("2024-03-05 10:00:00", "2024-03-05T10:00:00Z"),
            ("2024-03-05T10:00", "2024-03-05T10:00:00Z"),
        ],
        Some(Code::DateWithoutZone),
    );
}

#[test]
fn a_day_is_its_midnight() {
    assert_read(&[("2024-03-05", "2024-03-05T00:00:00Z")], Some(Code::DateOnly));
}

#[test]
fn what_is_nearly_rfc_3339_is_read() {
    assert_read(
        &[
            ("2024-03-05 10:00:00Z", "2024-03-05T10:00:00Z"),
            ("2024-03-05T10:00:00+0100", "2024-03-05T10:00:00+01:00"),
            ("2024-03-05T10:00:00-05", "2024-03-05T10:00:00-05:00"),
            ("2024-03-05T10:00Z", "2024-03-05T10:00:00Z"),
            ("2024-03-05 10:00:00 +0100", "2024-03-05T10:00:00+01:00"),
            ("2024-03-05 10:00:00 UTC", "2024-03-05T10:00:00Z"),
            ("2024-03-05T10:00:00,5Z", "2024-03-05T10:00:00.5Z"),
        ],
        Some(Code::DateSpelling),
    );
}

#[test]
fn dates_of_mail_are_read() {
    assert_read(
        &[
            ("Tue, 05 Mar 2024 10:00:00 +0100", "2024-03-05T10:00:00+01:00"),
            ("Tue, 5 Mar 2024 10:00 GMT", "2024-03-05T10:00:00Z"),
            ("05 March 2024 10:00:00 EST", "2024-03-05T10:00:00-05:00"),
            ("Tue, 05 Mar 24 10:00:00 -0000 (UTC)", "2024-03-05T10:00:00Z"),
        ],
        Some(Code::DateAsInMail),
    );
}

#[test]
fn what_is_no_date_is_none() {
    for raw in [
        "yesterday",
        "",
        "2024",
        "2024-13-01",
        "2023-02-29T00:00:00Z",
        "0000-00-00 00:00:00",
        "0001-01-01T00:00:00Z",
        "-0001-11-30T00:00:00+00:00",
        "2024-03-05T25:00:00Z",
        "2024-03-05T10:00:00+24:00",
        "2024-03-05T10:00:00Zulu",
        "05/03/2024",
        "1709632800",
        "２０２４-03-05",
        "Tue, 05 Mar 2024 10:00:00 Nowhere",
        "é",
    ] {
        assert_eq!(written(raw), None, "{raw}");
    }
}
