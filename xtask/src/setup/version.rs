//! Reading version numbers out of what programs and files say.

/// The version in a program's answer to `--version`: `trunk 0.21.14`, `v20.20.2`.
pub(crate) fn in_answer(answer: &str) -> Option<&str> {
    answer
        .split_whitespace()
        .map(|word| word.trim_start_matches('v'))
        .find(|word| word.starts_with(|c: char| c.is_ascii_digit()))
}

/// The first number of a version.
pub(crate) fn major(version: &str) -> Option<u32> {
    version.split('.').next()?.parse().ok()
}

/// The version of a package in a `Cargo.lock`. With several of that name, the first.
pub(crate) fn in_lock<'a>(lock: &'a str, package: &str) -> Option<&'a str> {
    let name = format!("name = \"{package}\"");
    let mut lines = lock.lines().skip_while(|line| *line != name);
    lines.nth(1)?.strip_prefix("version = \"")?.strip_suffix('"')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn programs_answer_in_different_ways() {
        assert_eq!(in_answer("trunk 0.21.14"), Some("0.21.14"));
        assert_eq!(in_answer("wasm-bindgen 0.2.130\n"), Some("0.2.130"));
        assert_eq!(in_answer("v20.20.2"), Some("20.20.2"));
        assert_eq!(in_answer("geckodriver 0.37.1 (0123abc)\n\nThe source"), Some("0.37.1"));
        assert_eq!(in_answer("no such thing"), None);
    }

    #[test]
    fn the_major_version_is_a_number() {
        assert_eq!(major("20.20.2"), Some(20));
        assert_eq!(major("nightly"), None);
    }

    #[test]
    fn the_lock_knows_what_is_compiled_in() {
        let lock = "[[package]]\nname = \"wasm-bindgen-futures\"\nversion = \"0.4.80\"\n\n\
                    [[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.130\"\nsource = \"…\"\n";
        assert_eq!(in_lock(lock, "wasm-bindgen"), Some("0.2.130"));
        assert_eq!(in_lock(lock, "wasm-bindgen-cli"), None);
    }
}
