//! Addresses of this machine and its network.

use crate::files::png;
use crate::origin::{Mood, Origin};
use crate::portal::Portal;
use crate::run::mirror;

#[test]
fn a_feed_of_this_machine_is_not_asked_for_unless_that_is_said() {
    let (origin, portal) = (Origin::new(), Portal::new());
    origin.publishes("/feed.json", "", &[]);
    for host in
        ["127.0.0.1", "localhost", "[::1]", "[::ffff:127.0.0.1]", "2130706433", "0x7f.1", "169.254.169.254"]
    {
        let feed = format!("http://{host}:{}/feed.json", origin.port());
        let run = mirror(&portal, &[&feed, "--allow-private=elsewhere.example"]);
        assert_eq!(run.code, 2, "{host}: {run:?}");
        assert!(run.json()["reason"].as_str().unwrap().contains("in its own network"), "{host}: {run:?}");
    }
    assert_eq!(origin.was_asked(), []);
    assert_eq!(mirror(&portal, &[&origin.at("/feed.json"), "--allow-private=127.0.0.1"]).code, 0);
}

#[test]
fn a_host_that_may_be_asked_cannot_lead_to_one_that_may_not() {
    let (origin, other, portal) = (Origin::new(), Origin::new(), Portal::new());
    let item = format!(
        r#"{{"id": "1", "content_text": "Text", "image": "{}", "banner_image": "http://localhost:{}/b.png"}}"#,
        origin.at("/a.png"),
        other.port()
    );
    origin.publishes("/feed.json", "", &[&item]);
    other.has("/b.png", "image/png", png("secret"));
    let elsewhere = format!("location: http://localhost:{}/b.png", other.port());
    origin.is_in_a_mood("/a.png", &[Mood::Says(302, elsewhere)]);
    let run = mirror(&portal, &[&origin.at("/feed.json"), "--allow-private=127.0.0.1"]);
    assert_eq!((run.code, run.codes()), (1, vec!["private-address".to_owned(); 2]), "{run:?}");
    assert_eq!(other.was_asked(), [], "nobody has asked it anything");
}
