//! Words, sentences and bodies that mean nothing and weigh what real ones do.

use std::fmt::Write;

use crate::chance::Chance;
use crate::tongue::Tongue;

/// So many words, between `least` and twice that, the first with a capital.
pub(crate) fn words(tongue: &Tongue, least: usize, chance: &mut Chance) -> String {
    let all = tongue.words();
    let count = least + chance.below(least + 1);
    let mut text = String::new();
    for at in 0..count {
        let word = chance.pick(&all);
        if at > 0 {
            text.push_str(tongue.between);
            text.push_str(word);
            continue;
        }
        let mut letters = word.chars();
        text.extend(letters.next().into_iter().flat_map(char::to_uppercase));
        text.push_str(letters.as_str());
    }
    text
}

/// Some sentences.
pub(crate) fn sentences(tongue: &Tongue, count: usize, chance: &mut Chance) -> String {
    let mut text = String::new();
    for _ in 0..count {
        text.push_str(&words(tongue, 8, chance));
        text.push_str(tongue.stop);
    }
    text.truncate(text.trim_end().len());
    text
}

/// A body in HTML of about so many bytes: paragraphs, headings, lists, links, pictures.
pub(crate) fn body(tongue: &Tongue, bytes: usize, chance: &mut Chance) -> String {
    let mut html = String::with_capacity(bytes + 1_000);
    while html.len() < bytes {
        let text = sentences(tongue, 3, chance);
        let number = chance.below(100_000);
        let _ = match chance.below(12) {
            0 => writeln!(html, "<h2 class=\"wp-block-heading\">{}</h2>", words(tongue, 3, chance)),
            1 => writeln!(html, "<ul>\n<li>{text}</li>\n<li>{}</li>\n</ul>", words(tongue, 6, chance)),
            2 => writeln!(
                html,
                "<figure><img src=\"https://www.example.org/files/{number}.jpg\" width=\"1024\" height=\"683\" \
                 alt=\"{}\"></figure>",
                words(tongue, 4, chance)
            ),
            3 => writeln!(
                html,
                "<p>{text} <a href=\"https://www.example.org/page/{number}?a=1&amp;b=2\">{}</a>.</p>",
                words(tongue, 2, chance)
            ),
            4 => writeln!(html, "<p>{text}&nbsp;: <strong>{}</strong></p>", words(tongue, 2, chance)),
            _ => writeln!(html, "<p>{text}</p>"),
        };
    }
    html
}
