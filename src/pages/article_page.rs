//! An article: its title, facts, text and documents.

use leptos::prelude::*;
use portal::enrich::Context;
use portal::{Article, ArticleId, Body, Spot};

use crate::Page;
use crate::article_html::ArticleHtml;
use crate::components::{
    AlsoIn, ArticleFacts, ArticleTools, DocumentCards, Heading, LanguageNotice, OutsideLink, TopicLinks,
};

/// The id of what a table is called that has no name of its own. No id of the article's own text is like it.
const TABLE_LABEL: &str = "table";

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
    view! {
        <article class="article">
            <header class="page-head">
                <Heading page=page.clone() text=shown.title.clone() />
                {summary}
                <ArticleFacts page=page.clone() article=article />
                <LanguageNotice page=page.clone() article=article />
                <AlsoIn page=page.clone() article=article />
            </header>
            {(!has_only_documents).then(|| body(&page, article, &shown))}
            <span id=TABLE_LABEL hidden>{texts.table()}</span>
            {shown.external_url.clone().map(|link| view! { <OutsideLink page=page.clone() link=link /> })}
            <TopicLinks page=page.clone() article=article />
            <Documents page=page.clone() article=article />
            <ArticleTools page=page.clone() article=article />
        </article>
    }
}

fn body(page: &Page, id: ArticleId, article: &Article) -> AnyView {
    let (lang, dir) = (page.lang(article.language.as_ref()), page.dir(article.language.as_ref()));
    match &article.body {
        Body::Html(html) => {
            view! { <ArticleHtml html=html.clone() context=context(page, id, article) lang=lang dir=dir /> }
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
        interface: page.locale.language.clone(),
    }
}

#[component]
fn Documents(page: Page, article: ArticleId) -> impl IntoView {
    let texts = page.locale.texts.clone();
    let publications = page.place.portal().article(article).publications();
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
