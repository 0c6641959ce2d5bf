//! The articles as a JSON Feed.

use std::io::{self, Write};

use serde_json::{Value, json};

use crate::article::{Article, SECTIONS};

/// Writes it, an item at a time: with 100,000 articles it has some hundred megabytes.
pub(crate) fn write(articles: &[Article], to: &mut impl Write) -> io::Result<()> {
    let mut head = head().to_string();
    // What follows is in it, too.
    head.pop();
    write!(to, "{head},\"items\":[")?;
    for (at, article) in articles.iter().enumerate() {
        let comma = if at == 0 { "" } else { "," };
        write!(to, "{comma}{}", item(article))?;
    }
    write!(to, "]}}")
}

fn head() -> Value {
    let sections = SECTIONS.map(|id| json!({"id": id, "title": {"en": id}}));
    json!({
        "version": "https://jsonfeed.org/version/1.1",
        "title": "Bench",
        "description": "Articles that mean nothing",
        "language": "en",
        "_tribune": {"languages": ["en"], "sections": sections},
    })
}

fn item(article: &Article) -> Value {
    json!({
        "id": article.slug,
        "title": article.title,
        "summary": article.summary,
        "language": "en",
        "date_published": article.date,
        "authors": [{"name": article.author}],
        "tags": article.tags,
        "content_html": article.html,
        "_tribune": {"section": article.section, "slug": article.slug},
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_a_feed_of_all_articles() {
        let articles: Vec<Article> = crate::article::all(3).collect();
        let mut feed = Vec::new();
        write(&articles, &mut feed).unwrap();
        let feed: Value = serde_json::from_slice(&feed).unwrap();
        assert_eq!(feed["items"].as_array().map(Vec::len), Some(3));
        assert_eq!(feed["items"][2]["title"], articles[2].title.as_str());
        assert_eq!(feed["_tribune"]["sections"][0]["id"], SECTIONS[0]);
    }
}
