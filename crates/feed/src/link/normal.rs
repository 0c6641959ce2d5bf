//! Addresses that need nothing done to them.

/// Whether an address is of the web and written as [`Link`](super::Link) writes it: lower-case scheme and host, a
/// path without dots to follow, nothing to escape. Most addresses are; others may be sound all the same.
pub(super) fn is_normal(raw: &str) -> bool {
    let rest = raw.strip_prefix("https://").or_else(|| raw.strip_prefix("http://"));
    let Some((host, path)) = rest.and_then(|rest| rest.split_once('/')) else { return false };
    !host.is_empty() && host.bytes().all(is_of_host) && is_path(path.as_bytes())
}

fn is_of_host(byte: u8) -> bool {
    matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.')
}

/// What follows the first slash, with its query.
fn is_path(path: &[u8]) -> bool {
    let mut previous = b'/';
    path.iter().all(|&byte| {
        // A segment that starts with a dot may be one that is followed and left out (RFC 3986, section 5.2.4).
        let is_sound = match byte {
            b'.' => previous != b'/',
            _ => byte.is_ascii_alphanumeric() || b"/-_~?=&+,;:@!$'()*".contains(&byte),
        };
        previous = byte;
        is_sound
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::Link;
    use super::*;

    #[test]
    fn ordinary_addresses_are_normal() {
        for raw in [
            "https://www.example.org/",
            "http://example.org/a/b-c_d.e~f?g=h&i=j,k",
            "https://example.org/2024/05/rapport.pdf",
        ] {
            assert!(is_normal(raw), "{raw}");
        }
    }

    #[test]
    fn what_is_to_be_changed_or_refused_is_not() {
        for raw in [
            "",
            "https://",
            "https:///a",
            "https://example.org",
            "HTTPS://example.org/",
            "https://Example.org/",
            "https://example.org:443/",
            "https://example.org/a/../b",
            "https://example.org/%7Ea",
            "https://example.org/a b",
            " https://example.org/",
            "https://example.org/é",
            "javascript:alert(1)",
            "ftp://example.org/",
        ] {
            assert!(!is_normal(raw), "{raw}");
        }
    }

    proptest! {
        #[test]
        fn a_normal_address_is_what_the_long_way_makes_of_it(
            raw in "https?://[a-z0-9.:@A-Z-]{0,9}/?[/a-zA-Z0-9._~?=&%:@!$'()*+,;#-]{0,24}"
        ) {
            if is_normal(&raw) {
                let link = Link::normalised(&raw);
                prop_assert_eq!(link.as_ref().map(Link::as_str), Ok(raw.as_str()));
            }
        }
    }
}
