//! Pages of others that a text embeds: where they are shown from.

use feed::Link;

/// Where `YouTube` says that its films are to be embedded from.
const LOUD: &str = "https://www.youtube.com/embed/";
/// Where it has them without cookies that are there before a film is played.
const QUIET: &str = "https://www.youtube-nocookie.com/embed/";

/// Where an embedded page is, if it is of the web, by what its element says (`src`, or `data` of an object).
pub fn embedded(base: &Link, written: &str) -> Option<Link> {
    let link = base.resolve(written).ok()?;
    match link.as_str().strip_prefix(LOUD) {
        Some(film) => Link::absolute(&[QUIET, film].concat()).ok(),
        None => Some(link),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn films_come_from_where_they_leave_no_cookies_and_all_else_from_where_it_is() {
        let base = Link::absolute("https://cms.example.org/news/item").unwrap();
        let where_is = |written| embedded(&base, written).map(|link| link.as_str().to_owned());
        for (written, address) in [
            (
                "https://www.youtube.com/embed/a?start=3",
                Some("https://www.youtube-nocookie.com/embed/a?start=3"),
            ),
            ("//www.youtube.com/embed/a", Some("https://www.youtube-nocookie.com/embed/a")),
            ("https://www.youtube.com/watch?v=a", Some("https://www.youtube.com/watch?v=a")),
            ("https://player.vimeo.com/video/1", Some("https://player.vimeo.com/video/1")),
            (
                "https://a.example/?u=https://www.youtube.com/embed/a",
                Some("https://a.example/?u=https://www.youtube.com/embed/a"),
            ),
            ("../map", Some("https://cms.example.org/map")),
            ("javascript:alert(1)", None),
            ("data:text/html,x", None),
        ] {
            assert_eq!(where_is(written).as_deref(), address, "{written}");
        }
    }
}
