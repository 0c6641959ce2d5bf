//! The look of a portal of several feeds.

use crate::given::portal_of;

fn feed(fields: &str) -> String {
    format!(r#"{{"version": "https://jsonfeed.org/version/1.1", "title": "T", {fields} "items": []}}"#)
}

#[test]
fn the_first_colour_and_the_first_logo_are_the_portals() {
    let (plain, icon) = (feed(""), feed(r#""icon": "icon.png","#));
    let color = feed(r##""_tribune": {"theme": {"color": "#0b5563"}},"##);
    let both = feed(r##""_tribune": {"theme": {"color": "#777", "logo": "logo.svg"}},"##);
    let portal = portal_of(&[&plain, &icon, &color, &both]);
    let logo = portal.theme().logo.as_ref().map(feed::Link::as_str);
    assert_eq!(portal.theme().color.as_deref(), Some("#0b5563"));
    assert_eq!(logo, Some("https://example.org/logo.svg"), "it goes before an icon");
    let portal = portal_of(&[&plain, &icon]);
    let logo = portal.theme().logo.as_ref().map(feed::Link::as_str);
    assert_eq!((portal.theme().color.as_deref(), logo), (None, Some("https://example.org/icon.png")));
}

#[test]
fn another_look_is_another_frame() {
    let (one, other) = (feed(""), feed(r##""_tribune": {"theme": {"color": "#777"}},"##));
    let (one, other) = (portal_of(&[&one]), portal_of(&[&other]));
    assert!(one.has_same_frame(&one) && !one.has_same_frame(&other));
}
