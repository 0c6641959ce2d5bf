//! What is found beside what the reader tells.

use super::*;

fn languages(xml: &str) -> Vec<Option<String>> {
    scan(xml.as_bytes(), None).items.into_iter().map(|item| item.scope.language).collect()
}

#[test]
fn a_language_is_said_around_an_item_or_in_it() {
    let xml = r#"<rss><channel xml:lang="fr"><item/><item xml:lang="nl"/>
        <item><dc:language>de</dc:language><language>x</language></item></channel></rss>"#;
    assert_eq!(languages(xml), [Some("fr".into()), Some("nl".into()), Some("de".into())]);
    let scan = scan(b"<rss><channel><language>en-gb</language><item/></channel></rss>", None);
    assert_eq!((scan.feed.language.as_deref(), scan.items.len()), (Some("en-gb"), 1));
}

#[test]
fn bases_build_on_each_other() {
    let xml = br#"<feed xml:base="/blog/"><entry xml:base="2024/"><content xml:base="one/"/></entry><entry/></feed>"#;
    let address = Url::parse("https://example.org/feed.xml").unwrap();
    let items = scan(xml, Some(&address)).items;
    let bases: Vec<_> = items.into_iter().map(|item| item.scope.base.unwrap().to_string()).collect();
    assert_eq!(bases, ["https://example.org/blog/2024/one/", "https://example.org/blog/"]);
}

#[test]
fn files_are_found_wherever_they_stand() {
    let xml = br#"<rss><channel><item>
        <enclosure url="a.mp3?x=1&amp;y=2" type="audio/mpeg" length="10"/><itunes:duration>1:02:03</itunes:duration>
        <media:group><media:content url="b.mp4" fileSize="20" duration="30"><media:title>B</media:title>
        <media:thumbnail url="b.jpg" width="72"/></media:content></media:group>
        <media:title>not of a file</media:title><atom:link rel="enclosure" href="c.pdf" title="C"/>
        </item></channel></rss>"#;
    let item = scan(xml, None).items.remove(0);
    let files: Vec<_> = item
        .files
        .iter()
        .map(|file| (file.url.as_str(), file.title.as_deref(), file.size_in_bytes))
        .collect();
    assert_eq!(
        files,
        [("a.mp3?x=1&y=2", None, Some(10)), ("b.mp4", Some("B"), Some(20)), ("c.pdf", Some("C"), None)]
    );
    assert_eq!(item.files[1].duration, Some(Duration::from_secs(30)));
    assert_eq!(
        (item.thumbnails, item.duration),
        (vec![("b.jpg".to_owned(), 72)], Some(Duration::from_secs(3_723)))
    );
}

#[test]
fn broken_xml_keeps_what_came_before() {
    assert_eq!(languages("<rss xml:lang='nl'><item/><item><<<"), [Some("nl".into()), Some("nl".into())]);
    assert_eq!(languages("no xml"), []);
}
