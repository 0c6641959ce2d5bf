//! What an article is called when the feed does not say.

use feed::Item;

use crate::excerpt::{first_words, first_words_of_html};

/// So many words make a title, at the most.
const WORDS: usize = 12;

/// The item's title, else the first words of its text, else the name of what it points to. Never empty.
pub(super) fn of_item(item: &Item) -> String {
    let html = || item.content_html.as_deref().map(|html| first_words_of_html(html, WORDS));
    let text = || item.content_text.as_deref().map(|text| first_words(text, WORDS));
    let file = || item.attachments.iter().find_map(|attachment| attachment.title.clone());
    let elsewhere = || item.external_url.as_ref().or(item.url.as_ref()).map(|link| link.as_str().to_owned());
    item.title
        .clone()
        .or_else(|| item.summary.as_deref().map(|text| first_words(text, WORDS)))
        .filter(|title| !title.is_empty())
        .or_else(|| html().filter(|words| !words.is_empty()))
        .or_else(|| text().filter(|words| !words.is_empty()))
        .or_else(file)
        .or_else(elsewhere)
        .unwrap_or_else(|| "…".to_owned())
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
