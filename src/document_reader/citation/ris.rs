//! RIS, which programs that keep references read: a tag and a value on each line.

use super::field::one_line;
use crate::document_reader::Brief;

/// A record of the document or the article. `accessed` is the day when it was read (RFC 3339, `full-date`), or nothing.
pub(in super::super) fn ris(brief: &Brief, accessed: &str) -> String {
    let mut record = String::new();
    let mut line = |tag: &str, value: &str| {
        let value = one_line(value);
        if !value.is_empty() {
            record.push_str(&[tag, "  - ", &value, "\r\n"].concat());
        }
    };
    line("TY", if brief.is_document() { "RPRT" } else { "ELEC" });
    for name in brief.names() {
        line("AU", name);
    }
    line("TI", &brief.title);
    line("PB", &brief.portal);
    if brief.date().is_some() {
        line("PY", brief.published.get(..4).unwrap_or_default());
        line("DA", &brief.published.replace('-', "/"));
    }
    line("LA", &brief.title_language);
    line("UR", &brief.here);
    line("Y2", &accessed.replace('-', "/"));
    record.push_str("ER  - \r\n");
    record
}

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod tests;
