//! A list as RSS 2.0 (<https://www.rssboard.org/rss-specification>), with the usual words of other vocabularies: whole texts
//! (`content:encoded`), authors by name (`dc:creator`), pictures and further files (`media:content`), and where it is (`atom:link`).

use feed::{Link, Timestamp};
use portal::Document;
use tribune::written::{WrittenBody, WrittenFeed, WrittenItem};

use super::xml::{attribute, element, text};

const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss version=\"2.0\" \
    xmlns:atom=\"http://www.w3.org/2005/Atom\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\" \
    xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:media=\"http://search.yahoo.com/mrss/\">\n<channel>\n";
const END: &str = "</channel>\n</rss>\n";

/// The whole file.
pub(super) fn of(feed: &WrittenFeed) -> String {
    let mut rss = HEAD.to_owned();
    rss += &element("title", &feed.title);
    rss += &element("link", &feed.home);
    // The format wants one.
    rss += &element("description", feed.description.as_deref().unwrap_or(&feed.title));
    rss += &element("language", &feed.language);
    rss += &date("lastBuildDate", feed.changed);
    let own = attribute("href", &feed.rss);
    rss += &format!("<atom:link rel=\"self\" type=\"application/rss+xml\"{own}/>\n");
    if let Some(logo) = &feed.logo {
        let parts = [element("url", logo), element("title", &feed.title), element("link", &feed.home)];
        rss += &format!("<image>\n{}</image>\n", parts.concat());
    }
    rss.extend(feed.items.iter().map(item));
    rss + END
}

fn item(item: &WrittenItem) -> String {
    let mut rss = "<item>\n".to_owned();
    rss += &element("title", &item.title);
    rss += &element("link", &item.address);
    rss += &format!("<guid isPermaLink=\"false\">{}</guid>\n", text(&item.id));
    rss += &date("pubDate", item.published);
    for name in item.authors.iter().filter_map(|author| author.name.as_deref()) {
        rss += &element("dc:creator", name);
    }
    if let Some(language) = &item.language {
        rss += &element("dc:language", language.as_str());
    }
    rss.extend(item.tags.iter().map(|tag| element("category", tag)));
    if let Some(summary) = &item.summary {
        rss += &element("description", &text(summary));
    }
    rss += &element("content:encoded", &html(&item.body));
    if let Some((first, others)) = item.documents.split_first() {
        // The format has one file, and wants its size, where nought stands for one that nobody knows.
        let length = first.size_in_bytes.unwrap_or(0);
        let (url, kind) = (attribute("url", first.url.as_str()), attribute("type", media_type(first)));
        rss += &format!("<enclosure{url} length=\"{length}\"{kind}/>\n");
        rss.extend(others.iter().map(|other| media(&other.url, &attribute("type", media_type(other)))));
    }
    rss.extend(item.image.iter().map(|image| media(image, " medium=\"image\"")));
    rss + "</item>\n"
}

/// The text as HTML.
fn html(body: &WrittenBody) -> String {
    match body {
        WrittenBody::Html(html) => html.clone(),
        WrittenBody::Plain(plain) => {
            let paragraphs = plain.split("\n\n").map(str::trim).filter(|paragraph| !paragraph.is_empty());
            paragraphs.map(|paragraph| format!("<p>{}</p>", text(paragraph).replace('\n', "<br>"))).collect()
        }
    }
}

fn media_type(document: &Document) -> &str {
    document.mime_type.as_deref().unwrap_or("application/octet-stream")
}

fn media(address: &Link, more: &str) -> String {
    format!("<media:content{}{more}/>\n", attribute("url", address.as_str()))
}

fn date(name: &str, moment: Option<Timestamp>) -> String {
    moment.and_then(|moment| moment.to_mail_date()).map(|date| element(name, &date)).unwrap_or_default()
}
