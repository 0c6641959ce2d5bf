//! In which language items are, and in which they seem to be.

use std::path::Path;

use feed::Code;
use portal::health::Checkup;

use crate::given::{page, paged};

const DUTCH: &str = "De buurt heeft deze zomer samen een tafel gemaakt die lang genoeg is voor iedereen die wil komen \
    eten. Wie mee wil doen, kan zich elke woensdag melden bij het huis op de hoek, waar ook het gereedschap ligt. \
    Vorig jaar kwamen er veertig mensen, en dit jaar hopen wij op nog meer gezelschap en goed weer.";
const ENGLISH: &str = "This summer the neighbours have built a table that is long enough for everybody who would like \
    to come and eat. Whoever wants to join us is welcome every Wednesday at the house on the corner, where the tools \
    are kept as well. Last year forty people came, and this year we hope for even more company and good weather.";
const DANISH: &str = "I sommer har naboerne bygget et bord, der er langt nok til alle, som har lyst til at komme og \
    spise med. Hvis du vil være med, er du velkommen hver onsdag i huset på hjørnet, hvor værktøjet også ligger. \
    Sidste år kom der fyrre mennesker, og i år håber vi på endnu flere gæster og godt vejr hele dagen.";
const CROATIAN: &str = "Ovog su ljeta susjedi zajedno napravili stol koji je dovoljno dug za sve koji žele doći jesti. \
    Tko želi sudjelovati, može se javiti svake srijede u kući na uglu, gdje se čuva i alat. Prošle je godine došlo \
    četrdeset ljudi, a ove se godine nadamo još većem društvu i lijepom vremenu tijekom cijelog dana.";
const ARABIC: &str = "صنع الجيران هذا الصيف مائدة طويلة تكفي كل من يريد أن يأتي ليأكل معهم. ومن أراد أن يشاركنا \
    فهو مرحب به كل يوم أربعاء في البيت الذي في الزاوية حيث توجد الأدوات أيضا. في العام الماضي جاء أربعون شخصا، \
    ونأمل هذا العام أن يأتي عدد أكبر من الناس وأن يكون الطقس جميلا طوال اليوم إن شاء الله.";

/// What is told of the languages of a feed with these members and items.
fn told(members: &str, items: &str) -> Vec<(Code, String, Option<String>)> {
    told_of(&page(members, items))
}

fn told_of(feed: &str) -> Vec<(Code, String, Option<String>)> {
    let groups = Checkup::of(&paged(&[feed])).groups;
    let findings = groups.into_iter().flat_map(|group| group.findings);
    let of_languages =
        findings.filter(|one| matches!(one.code, Code::LanguageMissing | Code::LanguageDoubtful));
    of_languages
        .map(|one| {
            assert_eq!((one.page, one.place.as_str()), (1, "language"));
            (one.code, one.found, one.item)
        })
        .collect()
}

/// An item with these members, and this text.
fn text(members: &str, text: &str) -> String {
    format!(r#"{{"id": "1", {members} "content_text": "{text}"}}"#)
}

/// What is said of a text that is said to be in a language, if anything.
fn doubt(language: &str, body: &str) -> Option<String> {
    let told = told("", &text(&format!(r#""language": "{language}","#), body));
    told.first().map(|(code, found, item)| {
        assert_eq!((code, item.as_deref()), (&Code::LanguageDoubtful, Some("1")));
        found.clone()
    })
}

#[test]
fn items_that_nobody_says_the_language_of_are_counted_in_one_finding() {
    let items = [
        text("", DUTCH),
        text("", "Kort").replace("\"1\"", "\"2\""),
        text("", ENGLISH).replace("\"1\"", "\"3\""),
    ];
    let found = "3 items, seem to be nl (1), en (1)".to_owned();
    assert_eq!(told("", &items.join(", ")), [(Code::LanguageMissing, found, None)]);
    assert_eq!(told("", &items[1]), [(Code::LanguageMissing, "1 item".to_owned(), None)]);
    assert_eq!(told("", &items[0]), [(Code::LanguageMissing, "1 item, seems to be nl".to_owned(), None)]);
}

#[test]
fn an_item_has_the_language_of_the_feed() {
    let language = r#""language": "nl-BE","#;
    assert_eq!(told(language, &text("", DUTCH)), []);
    let found = "nl-BE, seems to be en".to_owned();
    assert_eq!(told(language, &text("", ENGLISH)), [(Code::LanguageDoubtful, found, Some("1".to_owned()))]);
    assert_eq!(told("", ""), []);
}

#[test]
fn a_text_is_in_the_language_that_it_is_said_to_be_in() {
    for (language, body) in
        [("nl", DUTCH), ("en-GB", ENGLISH), ("da", DANISH), ("hr", CROATIAN), ("ar", ARABIC)]
    {
        assert_eq!(doubt(language, body), None, "{language}");
    }
}

#[test]
fn a_text_that_is_plainly_in_another_language_is_doubtful() {
    for (language, body, found) in [
        ("en", DUTCH, "en, seems to be nl"),
        ("fr", ENGLISH, "fr, seems to be en"),
        ("nl", ARABIC, "nl, seems to be ar"),
        ("fa", ARABIC, "fa, seems to be ar"),
        ("ar", DUTCH, "ar, seems to be nl"),
        ("no", DUTCH, "no, seems to be nl"),
        ("zh-Hant", ENGLISH, "zh-Hant, seems to be en"),
    ] {
        assert_eq!(doubt(language, body).as_deref(), Some(found));
    }
}

#[test]
fn near_relatives_are_not_told_apart() {
    for (language, body) in
        [("nb", DANISH), ("no", DANISH), ("sv", DANISH), ("sr-Latn", CROATIAN), ("sr", CROATIAN)]
    {
        assert_eq!(doubt(language, body), None, "{language}");
    }
}

#[test]
fn a_language_or_a_way_of_writing_that_cannot_be_told_is_believed() {
    for language in ["nn", "fy", "ga", "bs", "ar-Latn", "ru-Latn", "uz-Cyrl"] {
        assert_eq!(doubt(language, ENGLISH), None, "{language}");
    }
}

#[test]
fn a_short_text_is_believed() {
    let short: String = DUTCH.chars().take(200).collect();
    assert_eq!(doubt("en", &short), None);
    assert_eq!(doubt("en", &format!("{short} {}", "https://example.org/een/lang/adres ".repeat(9))), None);
    assert_eq!(doubt("en", &format!("{short} {}", "1 2 3 4 5 6 7 8 9 ".repeat(20))), None);
}

#[test]
fn a_text_in_two_languages_is_believed() {
    assert_eq!(doubt("nl", &format!("{DUTCH} {ENGLISH}")), None);
    assert_eq!(doubt("en", &format!("{DUTCH} {}", ENGLISH.repeat(9))), None);
}

#[test]
fn of_html_only_what_somebody_wrote_in_that_language_counts() {
    let html = |html: String| {
        let html = html.replace('"', "'");
        told("", &format!(r#"{{"id": "1", "language": "nl", "content_html": "{html}"}}"#))
    };
    let is_doubtful =
        |told: &[(Code, String, Option<String>)]| told.iter().any(|one| one.1 == "nl, seems to be en");
    let references: Vec<String> = ENGLISH.chars().map(|letter| format!("&#{};", u32::from(letter))).collect();
    let references = references.concat();
    assert!(is_doubtful(&html(format!("<p>{ENGLISH}</p>"))));
    assert!(is_doubtful(&html(format!("<p>{references}</p>"))));
    assert!(is_doubtful(&html(format!("<img alt=''><p>{}</p>", ENGLISH.replace(' ', " <b>&nbsp;</b> ")))));
    for believed in [
        format!("<p>Zie:</p><blockquote><p>{ENGLISH}</p></blockquote>"),
        format!("<p>Zie:</p><div lang=en><div>{ENGLISH}</div>{ENGLISH}</div><p>Tot slot</p>"),
        format!("<p>Zie:</p><pre><code>{ENGLISH}</code></pre>"),
        format!("<p>{DUTCH}</p><script>{ENGLISH}</script><!-- {ENGLISH} --><img alt='{ENGLISH}'>"),
        format!("<p lang=en>{ENGLISH}"),
    ] {
        assert_eq!(html(believed.clone()), [], "{believed}");
    }
}

#[test]
fn the_demo_says_its_languages_and_they_are_right() {
    let demo = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../public/feed.json"));
    let demo = std::fs::read_to_string(demo).unwrap();
    let found = told_of(&demo);
    assert_eq!(found, []);
}
