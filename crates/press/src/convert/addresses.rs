//! Relative addresses in a body, completed: JSON Feed has no place to say what they are relative to.

use url::Url;

use crate::serve::tags::tags;

/// The attributes that hold one address each.
const ATTRIBUTES: [&str; 4] = ["href", "src", "poster", "cite"];

/// The HTML with every relative address made absolute. Everything else stays as it is written, and so do links to
/// places in the same text (`#note-1`).
pub(super) fn completed(html: &str, base: &Url) -> String {
    let mut completed = String::with_capacity(html.len());
    let mut written = 0;
    for tag in tags(html) {
        let mut values: Vec<&str> = ATTRIBUTES.iter().filter_map(|name| tag.attribute(name)).collect();
        values.sort_by_key(|value| value.as_ptr());
        for value in values {
            // The value is a piece of the text, so this is where it stands in it.
            let at = value.as_ptr().addr().wrapping_sub(html.as_ptr().addr());
            let Some(absolute) = absolute(value, base) else { continue };
            if let (Some(before), true) = (html.get(written..at), at + value.len() <= html.len()) {
                completed.push_str(before);
                completed.push_str(&absolute);
                written = at + value.len();
            }
        }
    }
    completed.push_str(html.get(written..).unwrap_or_default());
    completed
}

/// The whole address, written as an attribute's value; `None` where nothing is to be changed.
fn absolute(value: &str, base: &Url) -> Option<String> {
    if value.is_empty() || value.starts_with('#') {
        return None;
    }
    let address = feed::plain_text(value);
    if Url::parse(&address) != Err(url::ParseError::RelativeUrlWithoutBase) {
        return None;
    }
    let whole = base.join(&address).ok()?.to_string();
    // Blanks are escaped by the parser, so that this may stand without quotes, too.
    Some(whole.replace('&', "&amp;").replace('"', "%22").replace('\'', "%27").replace('>', "%3E"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn html(html: &str) -> String {
        completed(html, &Url::parse("https://example.org/news/one").unwrap())
    }

    #[test]
    fn relative_addresses_are_completed_however_they_are_written() {
        assert_eq!(
            html(
                "<p>é <a title=x href='a b.pdf?v=1&amp;w=2'>A</a> <IMG SRC=/i.jpg alt=\"/i.jpg\"> <video poster=\"p.png\" src=\"//cdn.example/v.mp4\">"
            ),
            "<p>é <a title=x href='https://example.org/news/a%20b.pdf?v=1&amp;w=2'>A</a> <IMG SRC=https://example.org/i.jpg alt=\"/i.jpg\"> <video poster=\"https://example.org/news/p.png\" src=\"https://cdn.example/v.mp4\">"
        );
    }

    #[test]
    fn all_else_stays_as_it_is() {
        for same in [
            "a < b & c",
            "<a href=\"https://example.org/x\">X</a>",
            "<a href=\"#note-1\" href='second'>1</a>",
            "<a href=\"mailto:a@example.org\">A</a><img src=\"data:image/gif;base64,R0\">",
            "<a href>",
            "<a href=\"",
            "",
        ] {
            assert_eq!(html(same), same);
        }
    }
}
