//! Whether two links lead to one file, as far as that is certain without asking anybody.

use feed::Link;

use crate::kind::{self, Kind};

/// Delimiters that mean the same in a path whether they are percent-encoded or not, with their codes: what no
/// server tells apart in the name of a file.
const DELIMITERS: [(&str, &str); 11] = [
    ("21", "!"),
    ("24", "$"),
    ("26", "&"),
    ("27", "'"),
    ("28", "("),
    ("29", ")"),
    ("2B", "+"),
    ("2C", ","),
    ("3B", ";"),
    ("3D", "="),
    ("40", "@"),
];

/// The same text for all links that surely lead to one file, whatever place in it.
///
/// Scheme, `www.`, the scheme's own port and the fragment do not count, nor does whether a delimiter in the path is
/// encoded. Of the query only the wish to download does not count, and only behind the name of a file: everywhere
/// else a query may say which file is meant.
pub(crate) fn key(link: &Link) -> String {
    let whole = link.without_fragment();
    let (scheme, rest) = whole.split_once("://").unwrap_or(("", whole));
    let host = link.origin().get(scheme.len() + 3..).unwrap_or_default();
    let port = if scheme == "https" { ":443" } else { ":80" };
    let mut key = host.strip_prefix("www.").unwrap_or(host).trim_end_matches(port).to_owned();
    let (path, query) = rest[host.len()..].split_once('?').unwrap_or((&rest[host.len()..], ""));
    push_decoded(path, &mut key);
    let says_nothing = is_wish_to_download(query) && kind::of_name(link) != Kind::Other;
    if !query.is_empty() && !says_nothing {
        key.push('?');
        key.push_str(query);
    }
    key
}

fn push_decoded(path: &str, key: &mut String) {
    let mut parts = path.split('%');
    key.push_str(parts.next().unwrap_or_default());
    for part in parts {
        let (code, rest) = part.split_at_checked(2).unwrap_or((part, ""));
        if let Some((_, delimiter)) = DELIMITERS.iter().find(|(escape, _)| *escape == code) {
            key.push_str(delimiter);
        } else {
            key.push('%');
            key.push_str(code);
        }
        key.push_str(rest);
    }
}

fn is_wish_to_download(query: &str) -> bool {
    let (name, value) = query.split_once('=').unwrap_or((query, ""));
    matches!(name, "download" | "dl") && matches!(value, "" | "0" | "1" | "true" | "false")
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
            ("https://example.org/get.php?download=1", "https://example.org/get.php?download=0"),
        ] {
            assert!(!is_same(one, other), "{one} {other}");
        }
    }
}
