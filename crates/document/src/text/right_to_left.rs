//! Arabic and Hebrew: they are drawn from left to right, and read from right to left.
//!
//! Simpler than the Unicode algorithm (UAX 9), backwards: words are found by it, whatever stands between two scripts.

use super::line::{Letter, Line};

fn is_right_to_left(letter: char) -> bool {
    matches!(letter, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefe}' | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
        && !is_digit(letter)
}

/// Digits are read from left to right in every script.
fn is_digit(letter: char) -> bool {
    letter.is_ascii_digit() || matches!(letter, '\u{660}'..='\u{669}' | '\u{6f0}'..='\u{6f9}')
}

fn is_mirrored(letters: &[Letter]) -> bool {
    let count = |is: fn(char) -> bool| {
        letters.iter().flat_map(|letter| letter.text.chars()).filter(|letter| is(*letter)).count()
    };
    count(is_right_to_left) * 2 > count(char::is_alphabetic)
}

/// The text of letters as they were drawn, in the order in which it is read.
pub(super) fn logical(letters: &[Letter]) -> String {
    let is_drawn_from_left =
        letters.first().zip(letters.last()).is_some_and(|(first, last)| first.x < last.x);
    let texts = letters.iter().map(|letter| letter.text.as_str());
    if !is_drawn_from_left || !is_mirrored(letters) {
        return texts.collect();
    }
    let mut logical: Vec<&str> = Vec::new();
    // What is read from left to right stays so: numbers, names in Latin letters.
    let mut kept: Vec<&str> = Vec::new();
    for text in texts.rev() {
        if text.chars().any(is_left_to_right) || (!kept.is_empty() && is_joint(text)) {
            kept.push(text);
            continue;
        }
        settle(&mut kept, &mut logical);
        logical.push(text);
    }
    settle(&mut kept, &mut logical);
    logical.concat()
}

fn is_left_to_right(letter: char) -> bool {
    is_digit(letter) || letter.is_alphabetic() && !is_right_to_left(letter)
}

/// What holds two numbers or Latin words together.
fn is_joint(text: &str) -> bool {
    matches!(text, " " | "." | "," | "-" | "/" | ":" | "٫" | "٬" | "%" | "@" | "’")
}

/// Turns what was kept round again; what only seemed to be a joint is none.
fn settle<'text>(kept: &mut Vec<&'text str>, logical: &mut Vec<&'text str>) {
    let end = kept.iter().rposition(|text| !is_joint(text)).map_or(0, |last| last + 1);
    let after = kept.split_off(end);
    logical.extend(kept.drain(..).rev());
    logical.extend(after);
}

/// Lines that follow each other on one baseline, in the order in which they are read.
pub(super) fn in_order(lines: Vec<Line>) -> Vec<Line> {
    let mut ordered: Vec<Line> = Vec::with_capacity(lines.len());
    let mut row: Vec<Line> = Vec::new();
    for line in lines {
        let goes_on = row.last().is_some_and(|last| {
            (last.y() - line.y()).abs() < last.size() * 0.1 && line.left() >= last.right() - last.size()
        });
        if !goes_on {
            ordered.extend(turned(std::mem::take(&mut row)));
        }
        row.push(line);
    }
    ordered.extend(turned(row));
    ordered
}

fn turned(mut row: Vec<Line>) -> Vec<Line> {
    let mirrored = row.iter().filter(|line| is_mirrored(&line.letters)).count();
    if mirrored * 2 > row.len() && row.len() > 1 {
        // The blank is then before what it was behind.
        let blanks: Vec<bool> = row.iter().map(|line| line.has_blank_after).collect();
        row.reverse();
        for (line, has_blank) in row.iter_mut().zip(blanks.into_iter().rev().skip(1).chain([false])) {
            line.has_blank_after = has_blank;
        }
    }
    row
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drawn(text: &str) -> Vec<Letter> {
        let place = |at: usize| f64::from(u32::try_from(at).unwrap());
        let letter = |(at, letter): (usize, char)| Letter {
            text: letter.to_string(),
            x: place(at),
            y: 0.0,
            width: 1.0,
            size: 10.0,
        };
        text.chars().enumerate().map(letter).collect()
    }

    fn backwards(text: &str) -> String {
        text.chars().rev().collect()
    }

    #[test]
    fn what_is_drawn_from_the_left_is_read_from_the_right() {
        assert_eq!(logical(&drawn("report 2024")), "report 2024");
        assert_eq!(logical(&drawn(&backwards("تقرير عن السكن"))), "تقرير عن السكن");
        let mixed = format!("{} 12.5 {}", backwards("بعد"), backwards("قبل"));
        assert_eq!(logical(&drawn(&mixed)), "قبل 12.5 بعد");
        let name = format!("{} Flora asbl {}", backwards("بعد ذلك"), backwards("قبل ذلك"));
        assert_eq!(logical(&drawn(&name)), "قبل ذلك Flora asbl بعد ذلك");
    }

    #[test]
    fn what_is_drawn_as_it_is_read_stays() {
        let mut letters = drawn("قبل");
        for letter in &mut letters {
            letter.x = -letter.x;
        }
        assert_eq!(logical(&letters), "قبل");
    }
}
