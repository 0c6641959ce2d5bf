//! What only a browser knows: the texts in somebody's HTML, what languages call themselves, how days are written.

use std::collections::BTreeSet;

use browser::Visitor;
use feed::Language;
use portal::{Article, Body, Portal};
use serde_json::json;

use super::dictionary::Dictionary;
use super::stop::articles;

/// The texts in a piece of HTML, each with the language that the HTML itself says it is in; else `null`.
const TEXTS: &str = "return arguments[0].map((html) => {
    const { body } = new DOMParser().parseFromString(html, 'text/html');
    const language = (element) => element.closest('[lang]')?.getAttribute('lang') ?? null;
    const texts = [];
    const walker = document.createTreeWalker(body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node.nodeType === Node.TEXT_NODE) {
            texts.push([node.data, language(node.parentElement)]);
            continue;
        }
        for (const name of ['alt', 'title', 'aria-label', 'placeholder']) {
            if (node.hasAttribute(name)) texts.push([node.getAttribute(name), language(node)]);
        }
    }
    return texts;
})";

/// What each language calls itself.
const NAMES: &str =
    "return arguments[0].map((tag) => new Intl.DisplayNames(tag, { type: 'language' }).of(tag))";

/// Each day in each language, with the digits that the browser takes for it and with ours: in Arabic, browsers differ.
const DATES: &str = "return arguments[0].map((tag) => [tag, `${tag}-u-nu-latn`].flatMap((tag) =>
    arguments[1].map((day) => new Date(day).toLocaleDateString(tag, { dateStyle: 'long', timeZone: 'UTC' }))))";

/// What stands between the names of a list, in each language.
const BETWEEN: &str = "return arguments[0].map((tag) => [2, 3].flatMap((many) =>
    new Intl.ListFormat(tag).formatToParts(Array(many).fill('x')).filter(({ type }) => type === 'literal').map(({ value }) => value)))";

/// Asks the browser, on an empty page: on the portal's, nobody may make pages of HTML.
pub(super) async fn learn(visitor: &Visitor, portal: &Portal, dictionary: &mut Dictionary) {
    visitor.browser().open("about:blank").await;
    let articles: Vec<&Article> = articles(portal).into_iter().map(|id| portal.article(id)).collect();
    learn_bodies(visitor, &articles, dictionary).await;
    learn_names(visitor, portal, &articles, dictionary).await;
    learn_dates(visitor, portal, &articles, dictionary).await;
    learn_lists(visitor, portal, dictionary).await;
}

async fn learn_lists(visitor: &Visitor, portal: &Portal, dictionary: &mut Dictionary) {
    let tags: Vec<_> = portal.languages().iter().map(Language::as_str).collect();
    let between: Vec<Vec<String>> =
        serde_json::from_value(visitor.run(BETWEEN, vec![json!(tags)]).await).unwrap();
    for (language, texts) in portal.languages().iter().zip(between) {
        for text in texts {
            dictionary.learn(&text, Some(language));
        }
    }
}

async fn learn_bodies(visitor: &Visitor, articles: &[&Article], dictionary: &mut Dictionary) {
    let bodies = articles.iter().filter_map(|article| match &article.body {
        Body::Html(html) => Some((html, article.language.as_ref())),
        Body::Plain(_) | Body::Empty => None,
    });
    let (bodies, languages): (Vec<_>, Vec<_>) = bodies.unzip();
    let bodies: Vec<&str> = bodies.into_iter().map(AsRef::as_ref).collect();
    let texts: Vec<Vec<(String, Option<String>)>> =
        serde_json::from_value(visitor.run(TEXTS, vec![json!(bodies)]).await).unwrap();
    for (texts, around) in texts.into_iter().zip(languages) {
        for (text, own) in texts {
            let own = own.map(|tag| Language::parse(&tag));
            dictionary.learn(&text, own.as_ref().map_or(around, Option::as_ref));
        }
    }
}

async fn learn_names(visitor: &Visitor, portal: &Portal, articles: &[&Article], dictionary: &mut Dictionary) {
    let documents = articles.iter().flat_map(|article| &article.documents);
    let of_documents = documents.filter_map(|document| document.title.language.as_ref());
    let of_articles = articles.iter().filter_map(|article| article.language.as_ref());
    let languages: BTreeSet<_> = portal.languages().iter().chain(of_articles).chain(of_documents).collect();
    let tags: Vec<_> = languages.iter().map(|language| language.as_str()).collect();
    let names: Vec<String> = serde_json::from_value(visitor.run(NAMES, vec![json!(tags)]).await).unwrap();
    for (language, name) in languages.into_iter().zip(names) {
        dictionary.learn(&name, Some(language));
        // In a list of languages, names begin with a capital; in a sentence, not everywhere.
        let mut letters = name.chars();
        let capital: String = letters.next().into_iter().flat_map(char::to_uppercase).collect();
        dictionary.learn(&(capital + letters.as_str()), Some(language));
    }
}

async fn learn_dates(visitor: &Visitor, portal: &Portal, articles: &[&Article], dictionary: &mut Dictionary) {
    let moments = articles.iter().flat_map(|article| [article.published, article.modified]).flatten();
    let days: BTreeSet<_> = moments.map(|moment| moment.date()).collect();
    let days: Vec<_> =
        days.into_iter().map(|(year, month, day)| format!("{year:04}-{month:02}-{day:02}")).collect();
    let tags: Vec<_> = portal.languages().iter().map(Language::as_str).collect();
    let dates: Vec<Vec<String>> =
        serde_json::from_value(visitor.run(DATES, vec![json!(tags), json!(days)]).await).unwrap();
    for (language, dates) in portal.languages().iter().zip(dates) {
        for date in dates {
            dictionary.learn_date(&date, language);
        }
    }
}
