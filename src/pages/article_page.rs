//! An article: its title, facts, text and documents.

use leptos::prelude::*;
use portal::enrich::Context;
use portal::{Article, ArticleId, Body, Publication, Spot, Text};

use crate::Page;
use crate::article_html::ArticleHtml;
use crate::components::{
    AlsoIn, ArticleFacts, ArticleTools, DocumentCards, Further, Heading, LanguageNotice, Outline,
    OutsideLink, TopicLinks, Words,
};
use crate::platform::ArticleText;

/// The id of what a table is called that has no name of its own. No id of the article's own text is like it.
const TABLE_LABEL: &str = "table";

/// So many documents can stand before a text without hiding it.
const FEW: usize = 3;

#[component]
pub(super) fn ArticlePage(page: Page, article: ArticleId) -> impl IntoView {
    let texts = page.locale.texts.clone();
    let shown = page.place.portal().article(article).clone();
    let (lang, dir) = (page.lang(shown.language.as_ref()), page.dir(shown.language.as_ref()));
    let has_only_documents =
        shown.body == Body::Empty && (shown.summary.is_some() || !shown.documents.is_empty());
    let summary = shown.summary.clone().map(|summary| {
        view! { <p class="standfirst" lang=lang.clone() dir=dir>{summary.value}</p> }
    });
    let publications = shown.publications();
    // A short text is there for its documents: see decision 18.
    let has_documents_first = shown.is_brief() && publications.len() <= FEW;
    let way_to_documents = (!has_documents_first && !publications.is_empty()).then(|| {
        let words = [&texts.documents(), " (", &page.locale.count(publications.len()), ")"].concat();
        // The browser's own business: it knows the target.
        way(&page, "#documents".to_owned(), "external", Text::new(words, Some(page.locale.language.clone())))
    });
    let section = page.words(page.place.portal().section_label(shown.section, page.place.language()));
    let kicker = way(&page, page.href(Spot::Section(shown.section)), "up", section);
    let documents =
        view! { <Documents page=page.clone() article=article publications=publications /> }.into_any();
    let (before, after) = if has_documents_first { (Some(documents), None) } else { (None, Some(documents)) };
    view! {
        <article class="article">
            <header class="page-head">
                {kicker}
                <Heading page=page.clone() text=shown.title.clone() />
                {summary}
                <ArticleFacts page=page.clone() article=article />
                <LanguageNotice page=page.clone() article=article />
                <AlsoIn page=page.clone() article=article />
                {way_to_documents}
            </header>
            {before}
            {(!has_only_documents).then(|| body(&page, article, &shown))}
            <span id=TABLE_LABEL hidden>{texts.table()}</span>
            {shown.external_url.clone().map(|link| view! { <OutsideLink page=page.clone() link=link /> })}
            <TopicLinks page=page.clone() article=article />
            {after}
            <ArticleTools page=page.clone() article=article />
        </article>
        <Further page=page.clone() article=article />
    }
}

/// A link on a line of its own, small.
fn way(page: &Page, href: String, rel: &'static str, words: Text) -> AnyView {
    view! { <p class="facts"><a href=href rel=rel><Words page=page.clone() text=words /></a></p> }.into_any()
}

fn body(page: &Page, id: ArticleId, article: &Article) -> AnyView {
    let (lang, dir) = (page.lang(article.language.as_ref()), page.dir(article.language.as_ref()));
    match &article.body {
        Body::Html(html) => {
            let text = ArticleText::of(html, &context(page, id, article));
            view! {
                <Outline page=page.clone() headings=text.outline.clone() />
                <ArticleHtml text=text lang=lang dir=dir />
            }
            .into_any()
        }
        Body::Plain(text) => {
            view! { <div class="prose prose-plain" lang=lang dir=dir>{text.to_string()}</div> }.into_any()
        }
        Body::Empty => view! { <p class="notice">{page.locale.texts.empty_article()}</p> }.into_any(),
    }
}

fn context(page: &Page, id: ArticleId, article: &Article) -> Context {
    let pdfs = article.documents().filter(|(_, document)| document.is_pdf());
    Context {
        base: article.base.clone(),
        origin: page.base.link().origin().to_owned(),
        documents: pdfs
            .map(|(document, file)| (file.url.clone(), page.href(Spot::Document(id, document))))
            .collect(),
        table_label: TABLE_LABEL,
        embed_label: page.locale.texts.embed(),
        back_label: page.locale.texts.note_back(),
        interface: page.locale.language.clone(),
        language: article.language.clone(),
    }
}

#[component]
fn Documents(page: Page, article: ArticleId, publications: Vec<Publication>) -> impl IntoView {
    let texts = page.locale.texts.clone();
    let publications: Vec<_> = publications.into_iter().map(|publication| (article, publication)).collect();
    (!publications.is_empty()).then(|| {
        view! {
            <section class="documents" aria-labelledby="documents">
                <h2 id="documents">{texts.documents()}</h2>
                <DocumentCards page=page publications=publications />
            </section>
        }
    })
}
