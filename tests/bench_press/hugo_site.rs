//! The articles as a site of Hugo's: content in HTML, as in the feed, and the plainest theme with the same kinds of pages.

use std::{fs, io, path::Path};

use serde_json::json;

use crate::article::Article;

/// The theme: what each page has in its head, and an article, a list and a home page.
const LAYOUTS: [(&str, &str); 5] = [
    ("_default/baseof.html", include_str!("hugo/baseof.html")),
    ("partials/head.html", include_str!("hugo/head.html")),
    ("_default/single.html", include_str!("hugo/single.html")),
    ("_default/list.html", include_str!("hugo/list.html")),
    ("_default/terms.html", include_str!("hugo/terms.html")),
];

/// Lays it into a folder.
pub(crate) fn lay(folder: &Path, articles: &[Article], site: &str) -> io::Result<()> {
    fs::write(folder.join("config.json"), config(site))?;
    for (name, layout) in LAYOUTS {
        let file = folder.join("layouts").join(name);
        fs::create_dir_all(file.parent().unwrap_or(folder))?;
        fs::write(file, layout)?;
    }
    for article in articles {
        let section = folder.join("content").join(article.section);
        fs::create_dir_all(&section)?;
        fs::write(section.join(format!("{}.html", article.slug)), content(article))?;
    }
    Ok(())
}

fn config(site: &str) -> String {
    json!({
        "baseURL": site,
        "languageCode": "en",
        "title": "Bench",
        "paginate": 20,
        "rssLimit": 50,
        "taxonomies": {"tag": "tags", "author": "authors"},
        "params": {"description": "Articles that mean nothing"},
    })
    .to_string()
}

/// Front matter in JSON, which Hugo reads as it does YAML and TOML, then the text.
fn content(article: &Article) -> String {
    let front = json!({
        "title": article.title,
        "description": article.summary,
        "date": article.date,
        "tags": article.tags,
        "authors": [article.author],
    });
    format!("{front:#}\n\n{}", article.html)
}
