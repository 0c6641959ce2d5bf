//! Whether two links lead to one file, as far as that is certain without asking anybody.

use feed::Link;

/// Delimiters that mean the same whether they are percent-encoded or not: what no server tells apart in the name of
/// a file, and no form gives a meaning to.
const DELIMITERS: [(&str, &str); 6] =
    [("%21", "!"), ("%27", "'"), ("%28", "("), ("%29", ")"), ("%2C", ","), ("%40", "@")];

/// Queries that ask for a file to be saved and not shown.
const WISHES: [&str; 5] = ["?", "?download", "?download=1", "?download=true", "?dl=1"];

/// The same text for all links that surely lead to one file, whatever place in it.
///
/// Scheme, `www.` and the fragment do not count, nor does whether a delimiter is encoded. Of the query only the wish to
/// download does not count, and only behind the name of a PDF file: elsewhere a query may say which file is meant.
pub fn key(link: &Link) -> String {
    let whole = link.without_fragment();
    let file = whole.split_once("://").map_or(whole, |(_, file)| file);
    let file = file.strip_prefix("www.").unwrap_or(file);
    let without = |wish: &&str| file.strip_suffix(wish).filter(|file| is_pdf_name(file));
    let mut key = WISHES.iter().find_map(without).unwrap_or(file).to_owned();
    if key.contains('%') {
        for (escape, delimiter) in DELIMITERS {
            key = key.replace(escape, delimiter);
        }
    }
    key
}

fn is_pdf_name(name: &str) -> bool {
    name.get(name.len().saturating_sub(4)..).is_some_and(|ending| ending.eq_ignore_ascii_case(".pdf"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_same(one: &str, other: &str) -> bool {
        let key = |raw| key(&Link::absolute(raw).unwrap());
        key(one) == key(other)
    }

    #[test]
    fn spellings_of_one_address_are_one_file() {
        for other in [
            "http://example.org/a%28b%29%C3%A9.pdf",
            "https://www.example.org/a(b)é.pdf",
            "HTTPS://EXAMPLE.org:443/x/../a(b)%c3%a9.pdf#page=3",
            "http://example.org:80/a(b)é.pdf?download=1",
            "https://example.org/a(b)é.pdf?download",
            "https://example.org/a(b)é.pdf?",
        ] {
            assert!(is_same("https://example.org/a(b)é.pdf", other), "{other}");
        }
    }

    #[test]
    fn what_may_be_another_file_is_one() {
        for (one, other) in [
            ("https://example.org/a.pdf", "https://example.org/A.pdf"),
            ("https://example.org/a.pdf", "https://example.org/a.pdf?v=2"),
            ("https://example.org/a.pdf", "https://example.org/a.pdf?download=b"),
            ("https://example.org/a.pdf", "https://files.example.org/a.pdf"),
            ("https://example.org/a.pdf", "https://example.org:8443/a.pdf"),
            ("https://example.org/a%2Fb.pdf", "https://example.org/a/b.pdf"),
            ("https://example.org/a+b.pdf", "https://example.org/a%20b.pdf"),
            ("https://example.org/get?download=1", "https://example.org/get?download"),
        ] {
            assert!(!is_same(one, other), "{one} {other}");
        }
    }
}
