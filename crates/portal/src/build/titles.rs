//! What an article is called when the feed does not say.

use feed::{Item, Link};

use crate::excerpt::{first_words, first_words_of_html, is_visible};
use crate::file_name;
use crate::markup::{Markup, Piece};

/// So many words make a title, at the most.
const WORDS: usize = 12;

/// The item's title, else the first words of its text, else what its pictures and files are called, else where it
/// is on the web, else its day. There is always something to see.
pub(super) fn of_item(item: &Item) -> String {
    let seen = |title: Option<String>| title.filter(|title| is_visible(title));
    let words = |text: &str| Some(first_words(text, WORDS));
    let of_body = |text: &str| Some(first_words_of_html(without_mark(text), WORDS));
    let html = item.content_html.as_deref();
    seen(item.title.clone())
        .or_else(|| seen(item.summary.as_deref().and_then(words)))
        .or_else(|| seen(html.and_then(of_body)))
        .or_else(|| seen(item.content_text.as_deref().and_then(of_body)))
        .or_else(|| html.and_then(of_picture).as_deref().and_then(words))
        .or_else(|| item.attachments.iter().find_map(|attachment| seen(attachment.title.clone())))
        .or_else(|| {
            item.attachments.iter().map(|file| &file.url).chain(&item.image).find_map(file_name::telling)
        })
        .or_else(|| item.external_url.as_ref().or(item.url.as_ref()).map(place))
        // The day as machines write it: a title has no language to write it in.
        .or_else(|| item.date_published.and_then(|date| date.to_rfc3339().get(..10).map(str::to_owned)))
        .unwrap_or_else(|| "…".to_owned())
}

/// A Markdown heading's words. `#topic` is no heading.
fn without_mark(text: &str) -> &str {
    let text = text.trim_start();
    let words = text.trim_start_matches('#');
    if words.starts_with(' ') { words } else { text }
}

/// What the first picture, film or page inside the text says of itself that says anything.
fn of_picture(html: &str) -> Option<String> {
    Markup::new(html).find_map(|piece| match piece {
        Piece::Tag(tag) if tag.is_one_of(&["img", "video", "audio", "iframe", "object", "embed"]) => {
            ["alt", "title"].iter().find_map(|name| tag.attribute(name).filter(|text| is_visible(text)))
        }
        _ => None,
    })
}

/// A link as one says it aloud: without scheme and `www.`.
fn place(link: &Link) -> String {
    let (_, place) = link.as_str().split_once("://").unwrap_or_default();
    let place = place.strip_prefix("www.").unwrap_or(place);
    first_words(place.trim_end_matches('/'), WORDS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_item_without_a_title_is_called_by_its_first_words() {
        let html = "<p>Een twee</p><p>drie vier vijf zes zeven acht negen tien elf twaalf dertien</p>";
        let item = Item { content_html: Some(html.into()), ..Item::default() };
        assert_eq!(of_item(&item), "Een twee drie vier vijf zes zeven acht negen tien elf twaalf…");
    }

    #[test]
    fn a_title_is_never_empty() {
        let item = Item { content_html: Some("<img src=x>".into()), ..Item::default() };
        assert_eq!(of_item(&item), "…");
    }
}
