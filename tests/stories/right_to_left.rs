//! The portal in Arabic, which is read from right to left, with articles and documents in it that are not.

use browser::{BrowserOptions, Part, PortalServer, Visitor, until, visit, visit_with};
use fantoccini::key::Key;

use crate::places::{BROCHURE, BROCHURE_TITLE, SEED, first_page_with_ink, seed};
use crate::reader::put;

/// The article in Arabic, below its language.
const ARABIC: &str = "/publications/ashrat-asila-qabla-aqd-al-ijar";
/// What the reader's controls are called.
const CONTROLS: &str = "أدوات الوثيقة";
const SIDE_PANEL: &str = "اللوحة الجانبية";
const FIND: &str = "البحث في الوثيقة";
const PREVIOUS: &str = "الصفحة السابقة";
const NEXT: &str = "الصفحة التالية";
const MORE: &str = "المزيد";

/// The same place in Arabic.
fn in_arabic(place: &str) -> String {
    place.replacen("/en", "/ar", 1)
}

/// Where a part begins and ends, from the left.
async fn edges(part: &Part) -> (f64, f64) {
    let edges =
        part.tell("it => { const box = it.getBoundingClientRect(); return [box.left, box.right]; }").await;
    (edges[0].as_f64().unwrap(), edges[1].as_f64().unwrap())
}

async fn is_right_of(one: &Part, other: &Part) -> bool {
    edges(one).await.0 + 0.5 >= edges(other).await.1
}

/// Where the first letter of a part is.
async fn first_letter(part: &Part) -> f64 {
    let left = "it => {
        const letter = document.createRange();
        const words = document.createTreeWalker(it, NodeFilter.SHOW_TEXT).nextNode();
        letter.setStart(words, 0);
        letter.setEnd(words, 1);
        return letter.getBoundingClientRect().left;
    }";
    part.tell(left).await.as_f64().unwrap()
}

async fn direction(part: &Part) -> String {
    let direction = part.tell("it => getComputedStyle(it).direction").await;
    direction.as_str().unwrap().to_owned()
}

/// Opens the brochure's place in Arabic.
async fn open_reader(visitor: &Visitor) -> Part {
    visitor.open(&in_arabic(BROCHURE)).await;
    first_page_with_ink(visitor).await;
    visitor.find("toolbar", CONTROLS).await
}

#[tokio::test(flavor = "multi_thread")]
async fn the_page_is_mirrored_and_a_dutch_article_in_it_is_not() {
    visit(PortalServer::start().await, async |visitor| {
        visitor.open(&in_arabic(SEED)).await;
        let heading = visitor.heading(seed().title).await;
        let of_page =
            visitor.run("return getComputedStyle(document.documentElement).direction", vec![]).await;
        assert_eq!(of_page, "rtl");
        let (name, switch) = (visitor.first(".masthead-name a").await, visitor.navigation("اللغة").await);
        assert!(is_right_of(&name, &switch).await, "the portal's name is on the right");
        let steps = visitor.navigation("أنت هنا").await.all("listitem", browser::Name::Any).await;
        assert!(is_right_of(&steps[0], &steps[1]).await && is_right_of(&steps[1], &steps[2]).await);

        // Title and text begin at one line, at the left of the column, which is at the right of the page.
        let text = visitor.first(".prose").await;
        let paragraph = text.first("p").await;
        for part in [&heading, &text, &paragraph] {
            assert_eq!((direction(part).await.as_str(), part.language().await.as_str()), ("ltr", "nl"));
            let distance = first_letter(part).await - edges(&text).await.0;
            assert!((0.0..6.0).contains(&distance), "it begins {distance} from the left of the text");
        }
        let right = edges(&visitor.first(".trail").await).await.1;
        assert!((edges(&text).await.1 - right).abs() < 1.0, "the column is at the right");
        // What the interface says of the text is to the right of it.
        let notice = visitor.first(".language-notice").await;
        assert_eq!(direction(&notice).await, "rtl");
        assert!((edges(&notice).await.1 - right).abs() < 1.0);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_arabic_article_is_read_from_the_right_in_every_language() {
    visit(PortalServer::start().await, async |visitor| {
        for language in ["ar", "nl"] {
            visitor.open(&format!("/{language}{ARABIC}")).await;
            let heading = visitor.heading("عشرة أسئلة قبل توقيع عقد الإيجار").await;
            let text = visitor.first(".prose").await;
            for part in [&heading, &text] {
                assert_eq!(direction(part).await, "rtl");
                // Its letters join.
                assert!(["normal", "0px"].contains(
                    &part.tell("it => getComputedStyle(it).letterSpacing").await.as_str().unwrap()
                ));
            }
            assert!((edges(&heading).await.1 - edges(&text).await.1).abs() < 1.0);
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_readers_bar_is_mirrored_and_its_keys_follow_the_eye() {
    visit(PortalServer::start().await, async |visitor| {
        let toolbar = open_reader(visitor).await;
        let (side, find) = (toolbar.button(SIDE_PANEL).await, toolbar.button(FIND).await);
        let (previous, next) = (toolbar.button(PREVIOUS).await, toolbar.button(NEXT).await);
        let more = toolbar.button(MORE).await;
        for (one, other) in [(&side, &find), (&find, &previous), (&previous, &next), (&next, &more)] {
            assert!(is_right_of(one, other).await, "the bar runs from the right");
        }
        side.tell("it => it.focus()").await;
        visitor.key(Key::Left).await;
        find.gets_focus().await;
        visitor.key(Key::Right).await;
        side.gets_focus().await;
        visitor.key(Key::Right).await;
        more.gets_focus().await;
        // Of the pictures, what shows the panel's side is mirrored; a lens is not.
        let scale = "it => getComputedStyle(it.querySelector('.icon')).scale";
        assert_eq!(side.tell(scale).await, "-1 1");
        assert_eq!(find.tell(scale).await, "none");
        // The pages are what they are.
        let pages = visitor.find("group", BROCHURE_TITLE).await;
        assert_eq!(direction(&pages).await, "ltr");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_readers_side_panel_is_on_the_right() {
    visit(PortalServer::start().await, async |visitor| {
        put(visitor, "outline.pdf");
        visitor.open(&in_arabic(BROCHURE)).await;
        let toolbar = visitor.find("toolbar", CONTROLS).await;
        toolbar.press(SIDE_PANEL).await;
        let panel = visitor.find("region", SIDE_PANEL).await;
        let pages = visitor.find("group", BROCHURE_TITLE).await;
        until("the panel is beside the pages, on the right", async || is_right_of(&panel, &pages).await)
            .await;
        let (first, second) = (panel.find("tab", "المحتويات").await, panel.find("tab", "الصفحات").await);
        assert!(is_right_of(&first, &second).await);
        first.tell("it => it.focus()").await;
        visitor.key(Key::Left).await;
        second.gets_focus().await;
        visitor.key(Key::Right).await;
        first.gets_focus().await;

        // A title is at the right, with its twisty; the number of its page is at the left.
        let entry = panel.find("treeitem", browser::Name::Has("Chapter one")).await;
        let title = entry.first(".reader-entry-title").await;
        assert_eq!(title.tell("it => it.dir || getComputedStyle(it).direction").await, "auto");
        let words = "it => { const all = document.createRange(); all.selectNodeContents(it);
            return all.getBoundingClientRect().right; }";
        let right = title.tell(words).await.as_f64().unwrap();
        assert!((right - edges(&title).await.1).abs() < 2.0, "the title begins at the right");
        assert!(is_right_of(&title, &entry.first(".reader-entry-page").await).await);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_wider_than_the_smallest_screen_in_any_language() {
    let small = BrowserOptions { size: (320, 640), ..BrowserOptions::phone() };
    visit_with(small, PortalServer::start().await, async |visitor| {
        for language in ["nl", "fr", "de", "ar", "en"] {
            let seed = &SEED["/en".len()..];
            for place in ["", "/publications", seed, ARABIC, "/feed-health"] {
                visitor.open(&format!("/{language}{place}")).await;
                visitor.first("h1").await;
                if place == "/feed-health" {
                    visitor.first(".feed-tools select").await;
                }
                let overhang =
                    "return document.documentElement.scrollWidth - document.documentElement.clientWidth";
                assert_eq!(visitor.run(overhang, vec![]).await, 0, "/{language}{place}");
            }
        }
    })
    .await;
}
