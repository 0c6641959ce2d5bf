//! Articles as many as one likes, the same at every run.

use crate::chance::Chance;
use crate::prose;
use crate::tongue::{TONGUES, Tongue};

/// The sections that they are in.
pub(crate) const SECTIONS: [&str; 4] = ["news", "projects", "analyses", "publications"];
/// How many tags and authors there are.
const TAGS: usize = 40;
const AUTHORS: usize = 20;

/// What both are given of an article.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Article {
    pub(crate) slug: String,
    pub(crate) section: &'static str,
    pub(crate) title: String,
    pub(crate) summary: String,
    /// Published, in RFC 3339.
    pub(crate) date: String,
    pub(crate) author: String,
    pub(crate) tags: Vec<String>,
    /// Its text, 2 to 4 KB of HTML.
    pub(crate) html: String,
}

/// So many of them.
pub(crate) fn all(count: usize) -> impl Iterator<Item = Article> {
    let mut chance = Chance::new(7);
    (0..count).map(move |index| article(index, &mut chance))
}

fn article(index: usize, chance: &mut Chance) -> Article {
    let tongue = english();
    let bytes = 2_000 + chance.below(2_000);
    Article {
        slug: format!("item-{index}"),
        section: SECTIONS[chance.below(SECTIONS.len())],
        title: prose::words(tongue, 5, chance),
        summary: prose::sentences(tongue, 2, chance),
        date: date(chance),
        author: format!("Author {}", chance.below(AUTHORS)),
        tags: tags(chance),
        html: prose::body(tongue, bytes, chance),
    }
}

/// The one language of these portals.
fn english() -> &'static Tongue {
    TONGUES.iter().find(|tongue| tongue.tag == "en").expect("English")
}

fn date(chance: &mut Chance) -> String {
    let (year, month, day) = (2016 + chance.below(10), 1 + chance.below(12), 1 + chance.below(28));
    format!("{year}-{month:02}-{day:02}T{:02}:{:02}:00Z", chance.below(24), chance.below(60))
}

fn tags(chance: &mut Chance) -> Vec<String> {
    let mut tags: Vec<String> = (0..3).map(|_| format!("topic {}", chance.below(TAGS))).collect();
    tags.sort();
    tags.dedup();
    if chance.once_in(4) {
        tags.truncate(1);
    }
    tags
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_articles_come_at_every_run() {
        let once: Vec<Article> = all(20).collect();
        assert_eq!(once, all(20).collect::<Vec<_>>());
        assert_ne!(once[0].html, once[1].html);
        assert!(once.iter().all(|article| (2_000..6_000).contains(&article.html.len())));
    }

    #[test]
    fn more_articles_begin_with_the_same() {
        assert_eq!(all(5).last(), all(9).nth(4));
    }
}
