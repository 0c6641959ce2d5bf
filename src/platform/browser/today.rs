//! The calendar.

/// Today (RFC 3339, `full-date`), by universal time.
pub fn today() -> String {
    let now = String::from(js_sys::Date::new_0().to_iso_string());
    now.split('T').next().unwrap_or_default().to_owned()
}
