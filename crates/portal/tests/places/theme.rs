//! The look of a portal of several feeds.

use feed::{Link, read};
use portal::Portal;

fn portal(feeds: &[&str]) -> Portal {
    let feeds = feeds.iter().enumerate().map(|(at, fields)| {
        let address = Link::absolute(&format!("https://{at}.example.org/feed.json")).unwrap();
        let feed = format!(r#"{{"version": "https://jsonfeed.org/version/1.1", {fields} "items": []}}"#);
        (read(feed.as_bytes(), &address).unwrap().0, address)
    });
    Portal::build(feeds.collect())
}

#[test]
fn the_first_colour_and_the_first_logo_are_the_portals() {
    let (plain, icon) = (r#""title": "A","#, r#""icon": "icon.png","#);
    let color = r##""_tribune": {"theme": {"color": "#0b5563"}},"##;
    let logo = r##""_tribune": {"theme": {"color": "#777", "logo": "logo.svg"}},"##;
    let theme = portal(&[plain, icon, color, logo]).theme().clone();
    assert_eq!(theme.color.as_deref(), Some("#0b5563"));
    assert_eq!(theme.logo.unwrap().as_str(), "https://3.example.org/logo.svg", "it goes before an icon");
    let theme = portal(&[plain, icon]).theme().clone();
    assert_eq!((theme.color, theme.logo.unwrap().as_str()), (None, "https://1.example.org/icon.png"));
}

#[test]
fn another_look_is_another_frame() {
    let (one, other) = (portal(&[""]), portal(&[r##""_tribune": {"theme": {"color": "#777"}},"##]));
    assert!(one.has_same_frame(&one) && !one.has_same_frame(&other));
}
