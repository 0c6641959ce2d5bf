//! Files that are written for a test.

use std::fmt::Write;

/// A file with these objects, the first of which is the catalogue, written without a table of where they are.
pub(crate) fn pdf(objects: &[String]) -> Vec<u8> {
    let mut text = String::from("%PDF-1.7\n");
    for (number, object) in (1..).zip(objects) {
        write!(text, "{number} 0 obj\n{object}\nendobj\n").unwrap();
    }
    text.push_str("trailer << /Root 1 0 R >>\nstartxref\n0\n%%EOF");
    text.into_bytes()
}

/// A file of one page that draws this; `/X Do` is a form that draws itself.
pub(crate) fn page_with(content: &str) -> Vec<u8> {
    pdf(&[
        String::from("<< /Type /Catalog /Pages 2 0 R >>"),
        String::from("<< /Type /Pages /Kids [3 0 R] /Count 1 >>"),
        String::from(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Contents 4 0 R /Resources << /XObject << /X 5 0 R >> >> >>",
        ),
        format!("<< /Length {} >>\nstream\n{content}\nendstream", content.len()),
        String::from(
            "<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 5 0 R >> >> /Length 11 >>\nstream\n/X Do /X Do\nendstream",
        ),
    ])
}
