//! RSS 0.91, 1.0 and 2.0.

use serde_json::json;

use crate::fixture::{conversion_of, converted, rss};

#[test]
fn wordpress_keeps_its_text_its_files_and_its_topics() {
    let feed = converted("wordpress.xml");
    assert_eq!(feed["version"], "https://jsonfeed.org/version/1.1");
    assert_eq!((&feed["title"], &feed["language"]), (&json!("Wonen & leven – Nieuws"), &json!("nl-BE")));
    assert_eq!(feed["home_page_url"], "https://wonen.example.org/");
    assert_eq!(feed["icon"], "https://wonen.example.org/wp-content/uploads/2020/01/cropped-icon-32x32.png");
    let item = &feed["items"][0];
    assert_eq!(item["id"], "https://wonen.example.org/?p=4711");
    assert_eq!(item["url"], "https://wonen.example.org/2024/03/jaarverslag-2023/");
    assert_eq!(item["title"], "Jaarverslag 2023: ‘meer & beter’");
    assert_eq!(item["date_published"], "2024-03-05T08:12:44+00:00");
    assert_eq!(item["authors"], json!([{"name": "An Peeters"}]));
    assert_eq!(item["tags"], json!(["Publicaties", "Armoede & wonen"]));
    assert_eq!(item["summary"], "Ons jaarverslag is er. Wat deden we … Continued");
    assert_eq!(item["image"], "https://wonen.example.org/wp-content/uploads/2024/03/kaft-groot.jpg");
    assert_eq!(
        item["attachments"],
        json!([{"url": "https://wonen.example.org/wp-content/uploads/2024/03/toespraak.mp3",
                "mime_type": "audio/mpeg", "size_in_bytes": 5_242_880}])
    );
    assert_eq!(item.get("language"), None, "it is the feed's");
}

#[test]
fn bodies_stay_as_they_are_but_for_relative_addresses() {
    let feed = converted("wordpress.xml");
    let html = feed["items"][0]["content_html"].as_str().unwrap();
    for kept in [
        r#"<a href="https://wonen.example.org/wp-content/uploads/2024/03/jaarverslag-2023.pdf">jaarverslag (PDF)</a>"#,
        r#"src="https://wonen.example.org/wp-content/uploads/2024/03/kaft.jpg" alt="De kaft &amp; de rug""#,
        r#"<a href="https://wonen.example.org/2024/03/oud/">"#,
        r##"<a href="#fn1">"##,
    ] {
        assert!(html.contains(kept), "{kept}: {html}");
    }
    assert_eq!(feed["items"][1]["content_html"], "<p>Een kort bericht zonder titel, met 3 &lt; 4.</p>");
    assert_eq!(feed["items"][1].get("title"), None);
}

#[test]
fn spip_says_the_language_of_each_item() {
    let feed = converted("spip.xml");
    let [french, dutch] = &feed["items"].as_array().unwrap()[..] else { unreachable!("two items") };
    assert_eq!(
        (feed["language"].as_str(), french.get("language"), &dutch["language"]),
        (Some("fr"), None, &json!("nl"))
    );
    assert_eq!(
        dutch["content_html"], "<p>Een gids, geschreven met huurders.</p>",
        "no content but a description"
    );
    assert_eq!(french["date_published"], "2024-03-05T09:12:44+00:00");
    assert!(
        french["content_html"]
            .as_str()
            .unwrap()
            .contains("href='https://logement.example.be/IMG/pdf/dix-questions.pdf'")
    );
    assert_eq!(french["attachments"][0]["size_in_bytes"], 812_345);
}

#[test]
fn drupal_goes_by_its_own_base_and_lacks_a_guid() {
    let feed = converted("drupal.xml");
    let [first, second] = &feed["items"].as_array().unwrap()[..] else { unreachable!("two items") };
    assert_eq!(first["id"], "12 at https://data.example.org");
    let html = first["content_html"].as_str().unwrap();
    assert!(
        html.contains(r#"href="https://data.example.org/sites/default/files/2024-03/minutes.pdf""#),
        "{html}"
    );
    assert_eq!(second["id"], second["url"], "the address stands in for the id");
    assert_eq!(second["url"], "https://data.example.org/en/node/11");
    assert_eq!(second["content_html"], "Plain words &amp; nothing more", "a description is HTML");
    assert_eq!(second["authors"], json!([{"name": "Jan Peeters"}]));
    assert_eq!(second["date_published"], "2024-03-04T09:12:44+00:00");
}

#[test]
fn rss_1_is_read_in_its_own_encoding() {
    let feed = converted("rdf.xml");
    assert_eq!((&feed["title"], &feed["language"]), (&json!("Bulletin d'été"), &json!("fr")));
    let item = &feed["items"][0];
    assert_eq!((&item["title"], &item["summary"]), (&json!("Première"), &json!("Un résumé")));
    assert_eq!(
        item["content_html"],
        r#"<p>Le <a href="https://old.example.org/rapport.pdf">rapport</a></p>"#
    );
    assert_eq!(item["date_published"], "2003-06-21T08:00:00+00:00");
}

#[test]
fn a_podcast_keeps_its_sound_with_length_and_cover() {
    let feed = converted("podcast.xml");
    assert_eq!(
        (&feed["icon"], &feed["authors"]),
        (&json!("https://voices.example.org/cover.jpg"), &json!([{"name": "The Voices team"}]))
    );
    let [first, second] = &feed["items"].as_array().unwrap()[..] else { unreachable!("two items") };
    assert_eq!(
        first["attachments"],
        json!([{"url": "https://voices.example.org/12.mp3?source=feed&v=2", "mime_type": "audio/mpeg",
                "size_in_bytes": 24_986_239, "duration_in_seconds": 64_741}])
    );
    assert_eq!(
        (&first["image"], &first["title"]),
        (&json!("https://voices.example.org/12.jpg"), &json!("12. On rent"))
    );
    assert_eq!(
        second["attachments"][0]["mime_type"], "audio/mp4",
        "by the ending, for the feed says nothing"
    );
    assert_eq!(second["attachments"][0].get("size_in_bytes"), None, "nought is unknown");
}

#[test]
fn rss_of_the_last_century_is_read() {
    let feed = converted("rss-0.91.xml");
    assert_eq!(
        (&feed["title"], &feed["items"][0]["id"]),
        (&json!("Old and plain"), &json!("http://plain.example.org/one.html"))
    );
    assert_eq!(feed["items"][0]["content_html"], "The first");
    assert_eq!(feed["items"][1]["title"], "Two");
}

#[test]
fn an_item_with_nothing_but_text_has_an_id_that_stays() {
    let first = conversion_of(&rss("<item><description>Only words</description></item>")).unwrap().feed;
    let later = conversion_of(&rss(
        "<item><title>New</title></item><item><description>Only words</description></item>",
    ))
    .unwrap()
    .feed;
    assert_eq!(first["items"][0]["id"], later["items"][1]["id"]);
    assert_eq!(later["items"][0]["id"], "New");
}

#[test]
fn an_author_between_foreign_brackets_costs_nothing() {
    let items =
        "<item><title>T</title><author>由紀（yuki@example.org）</author></item><item><title>U</title></item>";
    let feed = conversion_of(&rss(items)).unwrap().feed;
    assert_eq!(feed["items"].as_array().unwrap().len(), 2);
    assert_eq!(feed["items"][0]["authors"], json!([{"name": "由紀"}]));
}
