//! The texts that come from the feed.

use std::sync::Arc;

use feed::{Code, Feed, Finding, Language};
use portal::health::Format;
use portal::{Article, Body, GroupKind, Label, Portal, Spot, Text};

use super::dictionary::Dictionary;
use super::stop::{articles, sections};

/// Takes in all that the portal shows of its feed, but for the texts of HTML bodies.
pub(super) fn learn(portal: &Arc<Portal>, feed: &Feed, findings: &[Finding], dictionary: &mut Dictionary) {
    for language in portal.languages() {
        learn_names(portal, language, dictionary);
    }
    for article in articles(portal) {
        learn_article(portal.article(article), dictionary);
    }
    for topic in portal.groups(GroupKind::Topic) {
        learn_text(&topic.label, dictionary);
    }
    for name in names_of_what_is_kept() {
        dictionary.learn_code(&name);
    }
    if let Some(title) = &feed.title {
        dictionary.learn(title, feed.language.as_ref());
    }
    for format in [Format::JsonFeed11, Format::JsonFeed1] {
        dictionary.learn_code(format.name());
    }
    for finding in findings {
        learn_finding(finding, dictionary);
    }
}

/// The names under which something is kept, as the page about the portal shows them.
fn names_of_what_is_kept() -> impl Iterator<Item = String> {
    let quoted = include_str!("../../../src/kept.rs").split('"').skip(1).step_by(2);
    // Behind the name that several have there is a key.
    quoted.flat_map(|name| [name.to_owned(), format!("{name}…")])
}

/// What portal, sections and pages are called in a language.
fn learn_names(portal: &Arc<Portal>, language: &Language, dictionary: &mut Dictionary) {
    let names = [portal.title(language), portal.tagline(language)];
    names.iter().flatten().for_each(|name| learn_text(name, dictionary));
    let sections = sections(portal).into_iter().map(Spot::Section);
    let documents = articles(portal).into_iter().flat_map(|article| {
        portal.article(article).documents().map(move |(document, _)| Spot::Document(article, document))
    });
    for spot in sections.chain(documents) {
        for crumb in portal.place(language, spot).trail() {
            if let Label::Text(text) = crumb.label {
                learn_text(&text, dictionary);
            }
        }
    }
}

fn learn_article(article: &Article, dictionary: &mut Dictionary) {
    learn_text(&article.title, dictionary);
    learn_text(&article.excerpt(), dictionary);
    article.summary.iter().for_each(|summary| learn_text(summary, dictionary));
    if let Body::Plain(text) = &article.body {
        dictionary.learn(text, article.language.as_ref());
    }
    for document in &article.documents {
        learn_text(&document.title, dictionary);
        document.format().iter().for_each(|format| dictionary.learn_code(format));
        dictionary.learn_name(&document.file_name());
    }
    // Nobody says in which language people are called what they are called.
    article
        .authors
        .iter()
        .filter_map(|author| author.name.as_deref())
        .for_each(|name| dictionary.learn_name(name));
}

/// What the feed doctor says of a mistake is English in every language of the interface.
fn learn_finding(finding: &Finding, dictionary: &mut Dictionary) {
    let code: Code = finding.code;
    for name in [code.name(), &finding.place, &finding.found] {
        dictionary.learn_name(name);
    }
    for sentence in [code.meaning(), code.done(), code.mend()] {
        dictionary.learn(sentence, Some(&Language::english()));
    }
}

fn learn_text(text: &Text, dictionary: &mut Dictionary) {
    dictionary.learn(&text.value, text.language.as_ref());
}
