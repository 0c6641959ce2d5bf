//! Character references of HTML.

use super::entities;

/// Longer references than this are none: the longest name in the table is shorter, and so is any number.
const LONGEST: usize = 24;

/// The character that `rest`, which follows a `&`, stands for, and how many bytes it takes with its semicolon.
pub(crate) fn reference(rest: &str) -> Option<(char, usize)> {
    let length = rest.bytes().take(LONGEST).position(|byte| byte == b';')?;
    let character = entities::character(rest.get(..length)?)?;
    Some((character, length + 1))
}
