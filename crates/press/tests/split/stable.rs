//! The same feed gives the same bytes, and a feed that is nearly the same nearly the same files.

use crate::given::{Parts, feed_with, parts};

fn changed(before: &Parts, after: &Parts) -> Vec<String> {
    let paths = before.keys().chain(after.keys().filter(|path| !before.contains_key(*path)));
    paths.filter(|path| before.get(*path) != after.get(*path)).cloned().collect()
}

#[test]
fn the_same_feed_gives_the_same_bytes() {
    let feed = feed_with(700, "");
    assert_eq!(parts(&feed), parts(&feed));
}

#[test]
fn one_more_article_changes_few_files() {
    let [before, after] = [1_250, 1_251].map(|count| parts(&feed_with(count, "")));
    let changed = changed(&before, &after);
    assert_eq!(changed.len(), 2, "{changed:?}");
    assert!(changed.contains(&String::from("news.json")), "{changed:?}");
}

#[test]
fn a_corrected_text_changes_its_own_file() {
    let feed = feed_with(1_250, "");
    // Far behind what is shown of it in a list.
    let at = feed.find("The report as a file").unwrap();
    let corrected = format!("{}<b>New</b> {}", &feed[..at - 40], &feed[at - 40..]);
    let changed = changed(&parts(&feed), &parts(&corrected));
    assert!(changed.iter().any(|path| path.contains("/bodies/")), "{changed:?}");
    assert!(changed.len() <= 2, "{changed:?}");
}
