//! Values of another type, and what is told of `_tribune`.

use crate::row::{Row, attachment, feed, item, items};

pub fn rows() -> Vec<Row> {
    let deep = (0..9)
        .fold(r#"{"id": "s"}"#.to_owned(), |inner, _| format!(r#"{{"id": "s", "sections": [{inner}]}}"#));
    vec![
        Row::of(
            "no title of the feed",
            "the portal has no name from it",
            [r#"{"version": "https://jsonfeed.org/version/1.1", "items": []}"#],
        ),
        Row::of("an element of `items` that is no object", "dropped", [items("3, null")]),
        Row::of(
            "values of another type",
            "read when it is clear what they say, else left out",
            [
                item(r#""title": 7"#),
                item(r#""title": [7]"#),
                item(r#""tags": {"0": "a", "2": "b"}"#),
                item(r#""_tribune": {"featured": "yes"}"#),
            ],
        ),
        Row::of(
            "languages that are none, or with an underscore",
            "the feed's; read with a hyphen",
            [item(r#""language": "Nederlands""#), item(r#""language": "nl_BE""#)],
        ),
        Row::of(
            "addresses that are none, or begin with www.",
            "left out; completed",
            [item(r#""image": "https://""#), item(r#""image": "www.example.org/a.jpg""#)],
        ),
        Row::of("an attachment without an address", "left out", [attachment(r#""url": null"#)]),
        Row::of("one text for all languages", "the main language's", [feed(r#""_tribune": {"title": "T"}"#)]),
        Row::of(
            "a theme's colour that is a word, a number or in another notation",
            "the portal's own",
            ["\"teal\"", "205", "\"rgb(11 85 99)\"", "\"#0b55\""]
                .map(|color| feed(&format!(r#""_tribune": {{"theme": {{"color": {color}}}}}"#))),
        ),
        Row::of(
            "sections without id, with a slash in it, there twice, nested too deep",
            "left out",
            [feed(&format!(
                r#""_tribune": {{"sections": [{{}}, {{"title": {{"en": "A"}}}}, {{"id": "a/b"}}, {{"id": "c"}}, {{"id": "c"}}, {deep}]}}"#
            ))],
        ),
    ]
}
