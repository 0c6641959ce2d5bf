//! The segment of an address that stands for one thing.

use feed::{Item, Link, plain_text};

/// Longer than this, a slug ends at the word before (in characters).
const LONGEST: usize = 80;

/// First segments, after the language, that the portal keeps for itself.
pub(crate) const RESERVED: [&str; 5] = ["search", "topics", "authors", "about", "feed-health"];

/// The slug that an item asks for: its own, else its page's, else its title's, else its text's. Never its id's.
pub(crate) fn of_item(item: &Item, title: &str) -> String {
    let own = item.extension.slug.as_deref().map(slugify);
    let of_page = || item.url.as_ref().and_then(of_page);
    own.filter(|slug| !slug.is_empty())
        .or_else(of_page)
        .or_else(|| Some(slugify(title)).filter(|slug| !slug.is_empty()))
        .unwrap_or_else(|| "article".to_owned())
}

/// The last telling segment of a page's path: `/2024/03/my-post/index.html` gives `my-post`.
fn of_page(page: &Link) -> Option<String> {
    let address = crate::Address::parse(page.path());
    address.segments().iter().rev().find_map(|segment| {
        let stem = segment.split_once('.').map_or(segment.as_str(), |(stem, _)| stem);
        let slug = slugify(stem);
        (!slug.is_empty() && slug != "index").then_some(slug)
    })
}

/// Letters and digits of any script, lower-case, Latin ones without accents, joined by hyphens.
pub(crate) fn slugify(text: &str) -> String {
    let mut slug = String::new();
    for letter in plain_text(text).chars() {
        if letter.is_alphanumeric() {
            push_folded(letter, &mut slug);
        } else if !is_inside_word(letter) && !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
    }
    shorten(&mut slug);
    slug
}

/// The first of `wanted`, `wanted-2`, `wanted-3` … that is free.
pub(crate) fn first_free(wanted: &str, is_taken: impl Fn(&str) -> bool) -> String {
    if !is_taken(wanted) {
        return wanted.to_owned();
    }
    let mut number = 2_u32;
    loop {
        let candidate = format!("{wanted}-{number}");
        if !is_taken(&candidate) {
            return candidate;
        }
        number += 1;
    }
}

/// Apostrophes and combining marks join what is around them.
fn is_inside_word(letter: char) -> bool {
    matches!(letter, '\'' | '’' | '‘' | '\u{ad}' | '\u{200c}' | '\u{200d}' | '\u{300}'..='\u{36f}')
}

fn push_folded(letter: char, slug: &mut String) {
    for lower in letter.to_lowercase() {
        match lower {
            'à'..='å' | 'ā' | 'ă' | 'ą' => slug.push('a'),
            'ç' | 'ć' | 'č' => slug.push('c'),
            'ď' | 'đ' => slug.push('d'),
            'è'..='ë' | 'ē' | 'ė' | 'ę' | 'ě' => slug.push('e'),
            'ğ' => slug.push('g'),
            'ì'..='ï' | 'ī' | 'į' | 'ı' => slug.push('i'),
            'ł' => slug.push('l'),
            'ñ' | 'ń' | 'ň' => slug.push('n'),
            'ò'..='ö' | 'ø' | 'ō' | 'ő' => slug.push('o'),
            'ř' => slug.push('r'),
            'ś' | 'š' | 'ş' | 'ș' => slug.push('s'),
            'ť' | 'ț' => slug.push('t'),
            'ù'..='ü' | 'ū' | 'ů' | 'ű' => slug.push('u'),
            'ý' | 'ÿ' => slug.push('y'),
            'ź' | 'ż' | 'ž' => slug.push('z'),
            'æ' => slug.push_str("ae"),
            'œ' => slug.push_str("oe"),
            'ß' => slug.push_str("ss"),
            // What a lower-cased letter leaves behind, such as the dot of the Turkish capital I.
            '\u{300}'..='\u{36f}' => {}
            other => slug.push(other),
        }
    }
}

fn shorten(slug: &mut String) {
    if let Some((end, _)) = slug.char_indices().nth(LONGEST) {
        let whole_words = slug[..end].rfind('-').filter(|at| *at > 0);
        slug.truncate(whole_words.unwrap_or(end));
    }
    slug.truncate(slug.trim_end_matches('-').len());
}

#[cfg(test)]
mod tests {
    use super::*;

    fn item(url: &str) -> Item {
        Item { url: Link::absolute(url).ok(), ..Item::default() }
    }

    #[test]
    fn a_title_becomes_a_slug() {
        for (title, slug) in [
            ("Goed nieuws! De brochure \"Cocreatie\"", "goed-nieuws-de-brochure-cocreatie"),
            ("L’été à Liège : œuvres", "lete-a-liege-oeuvres"),
            ("’t Klikt", "t-klikt"),
            ("FLORA ?", "flora"),
            ("أخبار وتحليلات", "أخبار-وتحليلات"),
            ("?!", ""),
        ] {
            assert_eq!(slugify(title), slug);
        }
    }

    #[test]
    fn a_long_slug_ends_at_a_word() {
        let slug = slugify(&"woord ".repeat(40));
        assert!(slug.len() <= LONGEST && slug.ends_with("woord"), "{slug}");
        assert_eq!(slugify(&"x".repeat(200)).len(), LONGEST);
    }

    #[test]
    fn the_page_goes_before_the_title() {
        assert_eq!(of_item(&item("https://x.org/2024/my-post/"), "Title"), "my-post");
        assert_eq!(of_item(&item("https://x.org/my-post.html"), "Title"), "my-post");
        assert_eq!(of_item(&item("https://x.org/a/index.php"), "Title"), "a");
        assert_eq!(of_item(&item("https://x.org/?p=12"), "Title"), "title");
        assert_eq!(of_item(&item("https://x.org/"), "?"), "article");
    }
}
