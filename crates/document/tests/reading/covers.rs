//! Pictures of first pages.

use document::{Cover, Gap, Limits, PictureType, examine};

use crate::given::page_with;
use crate::read;

fn cover(name: &str) -> Cover {
    read(name).cover.unwrap_or_else(|| panic!("{name} has no cover"))
}

#[test]
fn a_cover_is_as_large_as_asked_and_as_wide_as_the_page() {
    let cover = cover("tagged.pdf");
    assert_eq!((cover.width, cover.height), (339, 480), "A4, upright");
    let landscape = self::cover("landscape.pdf");
    assert_eq!(landscape.width, 480);
    assert!(landscape.height < landscape.width);
}

#[test]
fn a_cover_is_a_small_file_of_the_kind_that_it_says() {
    for name in ["tagged.pdf", "arabic.pdf", "images-only.pdf", "huge-image.pdf"] {
        let cover = cover(name);
        let mark: &[u8] = match cover.kind {
            PictureType::Jpeg => b"\xff\xd8\xff",
            PictureType::Png => b"\x89PNG",
        };
        assert!(cover.bytes.starts_with(mark), "{name}");
        assert!(cover.bytes.len() < 60_000, "{name} has {} bytes", cover.bytes.len());
    }
}

#[test]
fn the_same_file_gives_the_same_picture() {
    assert_eq!(cover("tagged.pdf"), cover("tagged.pdf"));
}

#[test]
fn a_page_as_narrow_as_a_line_has_no_cover() {
    let page = String::from_utf8(page_with("0 0 9 9 re f")).unwrap().replace("0 0 200 200", "0 0 9 999");
    let document = examine(page.into_bytes(), &Limits::default()).unwrap();
    assert_eq!(document.cover, None);
    assert_eq!(document.gaps, [Gap::Cover]);
}
