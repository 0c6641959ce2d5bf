//! The places that pictures are taken of, besides a page of every kind.

use browser::PageKind;

/// What the README shows: the seed's article.
pub(crate) const README: PageKind =
    PageKind::new("readme", "en/news-and-analyses/goed-nieuws-de-brochure-cocreatie");

/// The same pages in other languages of the interface.
pub(crate) const IN_OTHER_LANGUAGES: [PageKind; 8] = [
    PageKind::new("home-nl", "nl"),
    PageKind::new("home-fr", "fr"),
    PageKind::new("home-ar", "ar"),
    PageKind::new("section-ar", "ar/publications"),
    PageKind::new("seed-nl", "nl/news-and-analyses/goed-nieuws-de-brochure-cocreatie"),
    PageKind::new("seed-fr", "fr/news-and-analyses/goed-nieuws-de-brochure-cocreatie"),
    PageKind::new("seed-de", "de/news-and-analyses/goed-nieuws-de-brochure-cocreatie"),
    PageKind::new("seed-ar", "ar/news-and-analyses/goed-nieuws-de-brochure-cocreatie"),
];
