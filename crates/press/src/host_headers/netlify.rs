//! For Netlify and Cloudflare Pages.

use std::collections::BTreeSet;
use std::fs;

use super::pairs;
use crate::serve::{Policy, ServeError, Site, cache, content_type};

/// These hosts compress by themselves, and nobody asks them for our copies.
const COPIES: [&str; 2] = [".br", ".gz"];

/// A `_headers` file. Both hosts let browsers ask first for what it says nothing of, and Cloudflare puts two values of one header
/// into one, so only what is kept for good is named: those files, and folders, each by its name.
pub(super) fn text(policy: &Policy, site: &Site) -> Result<String, ServeError> {
    let all = pairs(policy).into_iter().map(|(name, value)| format!("  {name}: {value}\n"));
    let mut text = "# `tribune-press headers DIST --for netlify` has written this.\n".to_owned();
    text += &rule(&site.base, "*", &all.collect::<String>());
    let unreadable = |source| ServeError::Unreadable { file: site.folder.clone(), source };
    let mut names = BTreeSet::new();
    for entry in fs::read_dir(&site.folder).map_err(unreadable)? {
        let entry = entry.map_err(unreadable)?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if COPIES.iter().any(|copy| name.ends_with(copy)) {
            continue;
        }
        names.insert(if entry.path().is_dir() { format!("{name}/*") } else { name });
    }
    for name in names.iter().filter(|name| cache::of(name) == cache::FOR_GOOD) {
        text += &rule(&site.base, name, &format!("  cache-control: {}\n", cache::FOR_GOOD));
    }
    for name in names.iter().filter(|name| *name == "feed.json") {
        text += &rule(&site.base, name, &format!("  content-type: {}\n", content_type::of(name)));
    }
    Ok(text)
}

fn rule(base: &str, name: &str, headers: &str) -> String {
    format!("{base}{name}\n{headers}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_kept_for_good_is_named_and_nothing_twice() {
        let folder = tempfile::tempdir().unwrap();
        for name in
            ["index.html", "feed.json", "app-0123456789abcdef.js", "app-0123456789abcdef.js.br", "theme.css"]
        {
            fs::write(folder.path().join(name), "").unwrap();
        }
        fs::create_dir(folder.path().join("pdfjs-6.5.438")).unwrap();
        let site = Site { base: "/portal/".to_owned(), ..Site::new(folder.path()) };
        let text = text(&Policy::default(), &site).unwrap();
        let rules: Vec<&str> = text.lines().filter(|line| line.starts_with('/')).collect();
        assert_eq!(
            rules,
            ["/portal/*", "/portal/app-0123456789abcdef.js", "/portal/pdfjs-6.5.438/*", "/portal/feed.json"]
        );
        assert_eq!(text.matches("cache-control: public, max-age=31536000, immutable").count(), 2);
        assert!(text.lines().all(|line| line.len() < 2_000), "Cloudflare reads no longer lines");
    }
}
