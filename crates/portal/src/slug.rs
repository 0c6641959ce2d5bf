//! The segment of an address that stands for one thing.

use feed::{Item, Link, lower_case, plain_text};

use feed::Numbering;

/// Longer than this, a slug ends at the word before (in characters).
const LONGEST: usize = 80;

/// First segments, after the language, that the portal keeps for itself.
pub(crate) const RESERVED: [&str; 6] = ["search", "topics", "authors", "years", "about", "feed-health"];

/// The slug that an item asks for: its own, else its page's, else its title's, else its text's. Never its id's.
pub(crate) fn of_item(item: &Item, title: &str) -> String {
    let own = item.extension.slug.as_deref().map(slugify);
    let of_page = || item.url.as_ref().and_then(slug_of_page);
    own.filter(|slug| !slug.is_empty())
        .or_else(of_page)
        .or_else(|| Some(slugify(title)).filter(|slug| !slug.is_empty()))
        .unwrap_or_else(|| "article".to_owned())
}

/// The last telling segment of a page's path: `/2024/03/my-post/index.html` gives `my-post`.
pub fn slug_of_page(page: &Link) -> Option<String> {
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
        if is_of_a_word(letter) {
            push_folded(letter, &mut slug);
        } else if !is_inside_word(letter) && !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
    }
    shorten(&mut slug);
    slug
}

/// Segments that are given out once each.
#[derive(Default)]
pub(crate) struct Slugs {
    given: Numbering,
    suffixes: Suffixes,
}

impl Slugs {
    /// Gives out the first of `wanted`, `wanted-2`, `wanted-3` … that was not given yet.
    pub(crate) fn give(&mut self, wanted: &str) -> String {
        let slug = self.suffixes.first_free(wanted, wanted, &|slug| self.given.find(slug).is_some());
        self.given.number(&slug);
        slug
    }

    /// Takes a segment out of what is given. False when it is gone already.
    pub(crate) fn take(&mut self, slug: &str) -> bool {
        self.given.is_new(slug)
    }
}

/// Remembers how far each segment's suffixes have been used up, so that thousands may want the same one.
#[derive(Default)]
pub(crate) struct Suffixes {
    wanted: Numbering,
    /// For each of `wanted` the number to try next.
    next: Vec<u32>,
}

impl Suffixes {
    /// The first of `wanted`, `wanted-2`, `wanted-3` … that is free and was not the answer before. What is once taken
    /// for a `key` has to stay so.
    pub(crate) fn first_free(&mut self, key: &str, wanted: &str, is_taken: &dyn Fn(&str) -> bool) -> String {
        let key = self.wanted.number(key);
        if key == self.next.len() {
            self.next.push(1);
        }
        loop {
            let number = self.next[key];
            self.next[key] += 1;
            let slug = if number == 1 { wanted.to_owned() } else { format!("{wanted}-{number}") };
            if !is_taken(&slug) {
                return slug;
            }
        }
    }
}

/// Letters, digits and marks of any script. What lies between the blocks of punctuation and symbols is one of these: the
/// standard library knows exactly, and its tables cost the browser build 2 KB.
#[allow(clippy::match_same_arms, reason = "one arm for each group of blocks")]
fn is_of_a_word(letter: char) -> bool {
    match letter {
        '\0'..='\u{7f}' => letter.is_ascii_alphanumeric(),
        '\u{80}'..='\u{bf}' => matches!(letter, 'ª' | 'µ' | 'º'),
        '×' | '÷' | '\u{300}'..='\u{36f}' | '\u{37e}' | '\u{387}' => false,
        // Armenian, Hebrew, Arabic, Devanagari.
        '\u{55a}'..='\u{55f}'
        | '\u{589}'
        | '\u{58a}'
        | '\u{5be}'
        | '\u{5c0}'
        | '\u{5c3}'
        | '\u{5f3}'
        | '\u{5f4}' => false,
        '\u{600}'..='\u{60f}'
        | '\u{61b}'..='\u{61f}'
        | '\u{66a}'..='\u{66d}'
        | '\u{6d4}'
        | '\u{964}'
        | '\u{965}' => false,
        // General punctuation to arrows and signs; of the East Asian kind; private use; the rest of the signs.
        '\u{2000}'..='\u{2bff}'
        | '\u{2e00}'..='\u{2e7f}'
        | '\u{3000}'..='\u{3004}'
        | '\u{3007}'..='\u{3020}'
        | '\u{30fb}' => false,
        '\u{e000}'..='\u{f8ff}'
        | '\u{fe00}'..='\u{fe6f}'
        | '\u{ff00}'..='\u{ff0f}'
        | '\u{ff1a}'..='\u{ff20}' => false,
        '\u{ff3b}'..='\u{ff40}' | '\u{ff5b}'..='\u{ff65}' | '\u{feff}' | '\u{ffe0}'..='\u{ffff}' => false,
        '\u{1f000}'..='\u{1faff}' | '\u{e0000}'.. => false,
        _ => true,
    }
}

/// Apostrophes and combining marks join what is around them.
fn is_inside_word(letter: char) -> bool {
    matches!(letter, '\'' | '’' | '‘' | '\u{ad}' | '\u{200c}' | '\u{200d}' | '\u{300}'..='\u{36f}')
}

fn push_folded(letter: char, slug: &mut String) {
    match lower_case(letter) {
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
        other => slug.push(other),
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
            ("İstanbul ÉTÉ Ærø", "istanbul-ete-aero"),
            ("Новости и анализ: 2024", "новости-и-анализ-2024"),
            ("新闻、分析。", "新闻-分析"),
            ("ニュース・分析", "ニュース-分析"),
            ("خبر؟ نعم، خبر", "خبر-نعم-خبر"),
            ("10 € → 20 % 😀", "10-20"),
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
