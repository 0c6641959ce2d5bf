//! What a copy is called: as the original is, as far as that is safe on every system.

use feed::Link;
use percent_encoding::percent_decode_str;

use crate::prerender::print;

/// In bytes: with an ending, and that of a file beside it, no system finds the name too long.
const LONGEST: usize = 120;

/// Names that Windows keeps for devices, with any ending.
const DEVICES: [&str; 7] = ["con", "prn", "aux", "nul", "conin$", "conout$", "clock$"];

/// Where the copy of a file is, in the folder: `files/1a2b3c4d5e6f/annual-report.pdf`. The name stays the original's, since the
/// portal makes a document's title and its address of it; that no two meet is up to the folder, which is made of `key`.
pub(super) fn path(key: &str, link: &Link, ending: &str) -> String {
    format!("files/{}/{}.{ending}", folder(key), stem(link))
}

/// What stands for an address in names.
pub(super) fn folder(key: &str) -> String {
    print(key.as_bytes()).chars().take(12).collect()
}

/// The file's name without its ending.
fn stem(link: &Link) -> String {
    let name = percent_decode_str(link.file_name().unwrap_or_default()).decode_utf8_lossy();
    let stem = name.rsplit_once('.').map_or(name.as_ref(), |(stem, _)| stem);
    safe(stem)
}

/// Letters and digits of any script; blanks and signs become hyphens. Never empty, hidden, or a device.
pub(super) fn safe(name: &str) -> String {
    let mut safe = String::new();
    for letter in name.chars() {
        match letter {
            // They stand within words.
            '\'' | '’' => {}
            letter if letter.is_alphanumeric() || matches!(letter, '_' | '.') => safe.push(letter),
            _ if !safe.ends_with('-') => safe.push('-'),
            _ => {}
        }
        if safe.len() > LONGEST {
            break;
        }
    }
    let trimmed = safe.trim_matches(['.', '-']);
    if trimmed.is_empty() {
        return String::from("file");
    }
    if is_device(trimmed) { format!("{trimmed}_") } else { trimmed.to_owned() }
}

fn is_device(name: &str) -> bool {
    let first = name.split('.').next().unwrap_or_default().to_lowercase();
    let is_port = |port: &str| {
        first
            .strip_prefix(port)
            .is_some_and(|number| number.chars().count() == 1 && !number.starts_with(char::is_alphabetic))
    };
    DEVICES.contains(&first.as_str()) || is_port("com") || is_port("lpt")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(address: &str) -> String {
        stem(&Link::absolute(&format!("https://example.org/{address}")).unwrap())
    }

    #[test]
    fn a_telling_name_stays() {
        assert_eq!(name("files/jaarverslag_2024.pdf"), "jaarverslag_2024");
        assert_eq!(name("Rapport%20annuel%20(version%202).pdf"), "Rapport-annuel-version-2");
        assert_eq!(name("l%E2%80%99ann%C3%A9e.pdf"), "lannée");
        assert_eq!(name("download.php?id=3"), "download");
    }

    #[test]
    fn no_name_leads_anywhere_else_or_is_hidden() {
        for (hostile, is) in [
            ("..%2f..%2fetc%2fpasswd.pdf", "etc-passwd"),
            ("%2e%2e%5cwindows%5cwin.pdf", "windows-win"),
            (".htaccess", "file"),
            (".git.pdf", "git"),
            ("con.pdf", "con_"),
            ("AUX.tar.pdf", "AUX.tar_"),
            ("lpt1.pdf", "lpt1_"),
            ("a%00b%0a.pdf", "a-b"),
            ("%E2%80%AEfdp.exe", "fdp"),
            ("", "file"),
            ("%2e", "file"),
            ("a:b*c%3Fd%22.pdf", "a-b-c-d"),
        ] {
            assert_eq!(name(hostile), is, "{hostile}");
        }
        assert!(name(&"é".repeat(300)).len() <= LONGEST + 4);
    }
}
