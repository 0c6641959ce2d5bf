//! A list as RSS 2.0 (<https://www.rssboard.org/rss-specification>), with the usual words of other vocabularies: whole texts
//! (`content:encoded`), authors by name (`dc:creator`), pictures and further files (`media:content`), and where it is (`atom:link`).

use feed::{Link, Timestamp};
use tribune::written::{WrittenBody, WrittenFeed, WrittenItem};

use super::media_type;
use super::xml::{attribute, element, text};

const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss version=\"2.0\" \
    xmlns:atom=\"http://www.w3.org/2005/Atom\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\" \
    xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:media=\"http://search.yahoo.com/mrss/\">\n<channel>\n";
const END: &str = "</channel>\n</rss>\n";

/// The whole file.
pub(super) fn of(feed: &WrittenFeed) -> String {
    let own = attribute("href", &feed.rss);
    let mut parts = vec![
        HEAD.to_owned(),
        element("title", &feed.title),
        element("link", &feed.home),
        // The format wants one.
        element("description", feed.description.as_deref().unwrap_or(&feed.title)),
        element("language", &feed.language),
        date("lastBuildDate", feed.changed),
        format!("<atom:link rel=\"self\" type=\"application/rss+xml\"{own}/>\n"),
    ];
    if let Some(logo) = &feed.logo {
        let own = [element("url", logo), element("title", &feed.title), element("link", &feed.home)];
        parts.push(format!("<image>\n{}</image>\n", own.concat()));
    }
    parts.extend(feed.items.iter().map(item));
    parts.push(END.to_owned());
    parts.concat()
}

fn item(item: &WrittenItem) -> String {
    let mut parts = vec![
        "<item>\n".to_owned(),
        element("title", &item.title),
        element("link", &item.address),
        format!("<guid isPermaLink=\"false\">{}</guid>\n", text(&item.id)),
        date("pubDate", item.published),
    ];
    let names = item.authors.iter().filter_map(|author| author.name.as_deref());
    parts.extend(names.map(|name| element("dc:creator", name)));
    parts.extend(item.language.iter().map(|language| element("dc:language", language.as_str())));
    parts.extend(item.tags.iter().map(|tag| element("category", tag)));
    // It is HTML there.
    parts.extend(item.summary.iter().map(|summary| element("description", &text(summary))));
    parts.push(element("content:encoded", &html(&item.body)));
    if let Some((first, others)) = item.documents.split_first() {
        // The format has one file, and wants its size, where nought stands for one that nobody knows.
        let length = first.size_in_bytes.unwrap_or(0);
        let (url, kind) = (attribute("url", first.url.as_str()), attribute("type", media_type(first)));
        parts.push(format!("<enclosure{url} length=\"{length}\"{kind}/>\n"));
        parts.extend(others.iter().map(|other| media(&other.url, &attribute("type", media_type(other)))));
    }
    parts.extend(item.image.iter().map(|image| media(image, " medium=\"image\"")));
    parts.push("</item>\n".to_owned());
    parts.concat()
}

/// The text as HTML.
fn html(body: &WrittenBody) -> String {
    match body {
        WrittenBody::Html(html) => html.clone(),
        WrittenBody::Plain(plain) => {
            let paragraphs = plain.split("\n\n").map(str::trim).filter(|paragraph| !paragraph.is_empty());
            let lines = paragraphs.map(|paragraph| text(paragraph).replace('\n', "<br>"));
            lines.flat_map(|lines| ["<p>".to_owned(), lines, "</p>".to_owned()]).collect()
        }
    }
}

fn media(address: &Link, more: &str) -> String {
    format!("<media:content{}{more}/>\n", attribute("url", address.as_str()))
}

fn date(name: &str, moment: Option<Timestamp>) -> String {
    moment.and_then(|moment| moment.to_mail_date()).map(|date| element(name, &date)).unwrap_or_default()
}
