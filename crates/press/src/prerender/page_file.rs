//! Which file a page becomes.

use portal::Address;

use super::dist::INDEX;

/// More bytes than this no file system gives to a name.
const LONGEST: usize = 255;

/// The file that answers for an address, by its path in the folder: `en/news/index.html`. `None` where a segment cannot be the name
/// of a folder everywhere.
pub(super) fn path(address: &Address) -> Option<String> {
    folder(address).map(|folder| folder + INDEX)
}

/// The folder that file is in, with a slash at its end.
pub(super) fn folder(address: &Address) -> Option<String> {
    let mut path = String::new();
    for segment in address.written_segments() {
        if !is_sound(&segment) {
            return None;
        }
        path.push_str(&segment);
        path.push('/');
    }
    Some(path)
}

/// Whether it can be the name of a file or a folder everywhere.
pub(super) fn is_sound(segment: &str) -> bool {
    let is_foreign = |letter: char| matches!(letter, '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|');
    !segment.starts_with('.')
        && !segment.ends_with('.')
        && segment.len() <= LONGEST
        && !segment.contains(|letter: char| is_foreign(letter) || letter.is_control())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(address: &str) -> Option<String> {
        path(&Address::parse(address))
    }

    #[test]
    fn a_page_is_the_index_of_a_folder_that_is_called_like_it() {
        assert_eq!(of("/en").unwrap(), "en/index.html");
        assert_eq!(of("/en/news/page~2?language=nl").unwrap(), "en/news/page~2/index.html");
        assert_eq!(of("/ar/%D8%A3%D8%AE%D8%A8%D8%A7%D8%B1").unwrap(), "ar/أخبار/index.html");
    }

    #[test]
    fn what_cannot_be_a_folder_is_no_file() {
        for address in ["/en/..", "/en/.git", "/en/a%2Fb", "/en/a%00", &format!("/en/{}", "a".repeat(256))] {
            assert_eq!(of(address), None, "{address}");
        }
    }
}
