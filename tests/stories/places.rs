//! The demo portal's places, and what is asked of each of them again and again.

use browser::{Visitor, until};

/// The seed's article, below its section.
pub(crate) const SEED: &str = "/en/news-and-analyses/goed-nieuws-de-brochure-cocreatie";
/// Its document.
pub(crate) const BROCHURE: &str = "/en/news-and-analyses/goed-nieuws-de-brochure-cocreatie/cocreatie";
/// The document's title.
pub(crate) const BROCHURE_TITLE: &str = "Cocreatie zet Kwetsbare Groepen - Focus op in Cultuur Vrije Tijd";
/// The document's file.
pub(crate) const BROCHURE_FILE: &str = "documents/cocreatie.pdf";
/// A long article, with a translation into French.
pub(crate) const LONG: &str = "/en/projects/piccom/who-holds-the-pen";

/// The seed page as it was found, a paragraph at a time.
pub(crate) fn seed() -> Seed {
    let page = include_str!("../fixtures/seed-page.txt");
    let mut paragraphs = page.split("\n\n").map(str::trim);
    let mut next = || paragraphs.next().expect("a paragraph");
    let (tagline, _trail, title) = (next(), next(), next());
    Seed { tagline, title, paragraphs: [next(), next()] }
}

/// The words of the seed page.
pub(crate) struct Seed {
    pub(crate) tagline: &'static str,
    pub(crate) title: &'static str,
    pub(crate) paragraphs: [&'static str; 2],
}

/// The steps of the trail. Its last one must be the page itself, and no link.
pub(crate) async fn trail(visitor: &Visitor, name: &str) -> Vec<String> {
    let trail = visitor.navigation(name).await;
    let steps = trail.all("listitem", browser::Name::Any).await;
    let mut words = Vec::new();
    for (at, step) in steps.iter().enumerate() {
        let is_last = at + 1 == steps.len();
        assert_eq!(
            step.all("link", browser::Name::Any).await.is_empty(),
            is_last,
            "only the last step is no link"
        );
        assert_eq!(step.attribute("aria-current").await.is_some_and(|current| current == "page"), is_last);
        words.push(step.words().await);
    }
    words
}

/// Waits until the first page of the open document is drawn.
pub(crate) async fn first_page_with_ink(visitor: &Visitor) {
    page_with_ink(visitor, 1).await;
}

/// Waits until a page of the open document is drawn.
pub(crate) async fn page_with_ink(visitor: &Visitor, number: u32) {
    let dark_points = "canvas => {
        const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
        let count = 0;
        for (let at = 0; at < data.length; at += 4) {
            if (data[at + 3] > 0 && data[at] + data[at + 1] + data[at + 2] < 380) count++;
        }
        return count;
    }";
    let selector = format!(".page[data-page-number='{number}'] canvas");
    let canvas = visitor.first(&selector).await;
    until(&format!("page {number} has ink"), async || {
        canvas.tell(dark_points).await.as_u64().is_some_and(|count| count > 500)
    })
    .await;
}
