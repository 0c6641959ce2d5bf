//! The places that pictures are taken of.

/// A place of the demo portal.
pub(crate) struct Place {
    /// What its pictures are called.
    pub(crate) name: &'static str,
    /// Where it is, below the portal's base.
    pub(crate) address: &'static str,
    /// Whether the feed is to be out of reach.
    pub(crate) is_failure: bool,
}

const fn place(name: &'static str, address: &'static str) -> Place {
    Place { name, address, is_failure: false }
}

/// What the README shows: the seed's article.
pub(crate) const README: Place = place("readme", "en/news-and-analyses/goed-nieuws-de-brochure-cocreatie");

/// All of them.
pub(crate) const PLACES: [Place; 18] = [
    place("home", "en"),
    place("home-nl", "nl"),
    place("home-fr", "fr"),
    place("section", "en/news-and-analyses"),
    place("section-with-sub-sections", "en/publications"),
    place("seed", "en/news-and-analyses/goed-nieuws-de-brochure-cocreatie"),
    place("seed-nl", "nl/news-and-analyses/goed-nieuws-de-brochure-cocreatie"),
    place("seed-fr", "fr/news-and-analyses/goed-nieuws-de-brochure-cocreatie"),
    place("seed-de", "de/news-and-analyses/goed-nieuws-de-brochure-cocreatie"),
    place("seed-ar", "ar/news-and-analyses/goed-nieuws-de-brochure-cocreatie"),
    place("section-ar", "ar/publications"),
    place("article-ar", "ar/publications/ashrat-asila-qabla-aqd-al-ijar"),
    place("long-article", "en/projects/piccom/who-holds-the-pen"),
    place("three-documents", "en/publications/annual-reports/annual-report-2024"),
    place("document", "en/news-and-analyses/goed-nieuws-de-brochure-cocreatie/cocreatie"),
    place("document-ar", "ar/news-and-analyses/goed-nieuws-de-brochure-cocreatie/cocreatie"),
    place("not-found", "en/nowhere"),
    Place { is_failure: true, ..place("failed", "en") },
];

/// Whether nothing on a page is on its way any more.
pub(crate) const IS_SETTLED: &str = "
    const heading = document.querySelector('h1');
    const isBusy = document.querySelector('[aria-busy=true], .skeleton');
    const pictures = [...document.images].filter((it) => it.getBoundingClientRect().top < 2400);
    const reader = document.querySelector('.reader');
    const isDrawn = !reader || reader.querySelector('.page[data-loaded=true] canvas:not([hidden])');
    return Boolean(heading && !isBusy && document.fonts.status === 'loaded' && pictures.every((it) => it.complete) && isDrawn);
";
