//! Where a document is read: the part of the reader that the portal's own program has.

use leptos::prelude::*;
use portal::{ArticleId, DocumentId, Spot};

use super::Brief;
use crate::Page;
use crate::components::DocumentLinks;

/// The place for the reader's program, and beside it the element in which PDF.js draws the pages. Until the program is
/// there, this says what is going on, and keeps the ways to the file itself.
#[component]
pub fn DocumentPlace(page: Page, article: ArticleId, document: DocumentId) -> impl IntoView {
    let shown = page.place.portal().document(article, document).clone();
    let texts = page.locale.texts.clone();
    let place = NodeRef::<leptos::html::Div>::new();
    let brief = brief(&page, article, document);
    #[cfg(target_arch = "wasm32")]
    {
        let brief = brief.clone();
        let reader = StoredValue::new_local(None);
        crate::whenever(move || {
            if let Some(place) = place.get() {
                reader.set_value(Some(crate::platform::call_reader(&place, &brief)));
            }
        });
        // Dropped, it lets go of everything, even in the middle of loading.
        on_cleanup(move || drop(reader.try_update_value(Option::take)));
    }
    let language = shown.title.language.as_ref();
    #[cfg(target_arch = "wasm32")]
    let cover = ();
    #[cfg(not(target_arch = "wasm32"))]
    let cover = cover(&shown);
    view! {
        <section class="reader" aria-label=texts.document_reader()>
            <div class="reader-program" node_ref=place data-absent=texts.document_no_reader()>
                <div class="reader-bar">
                    <p class="reader-status" role="status">{texts.document_opening()}</p>
                    <DocumentLinks locale=page.locale.clone() address=brief.address file_name=brief.file_name />
                </div>
            </div>
            <div
                class="reader-pages"
                tabindex="0"
                role="group"
                aria-label=shown.title.value.clone()
                lang=page.lang(language)
                dir=page.dir(language)
            >
                {cover}
            </div>
        </section>
    }
}

/// Written out, the place shows the document's first page, if there is a picture of it.
#[cfg(not(target_arch = "wasm32"))]
fn cover(shown: &portal::Document) -> impl IntoView + use<> {
    let cover = shown.cover.as_ref().map(|cover| cover.as_str().to_owned());
    cover.map(|cover| view! { <img class="reader-cover" src=cover alt="" /> })
}

fn brief(page: &Page, article: ArticleId, document: DocumentId) -> Brief {
    let portal = page.place.portal();
    let (written, file) = (portal.article(article), portal.document(article, document));
    let texts = &page.locale.texts;
    Brief {
        address: file.url.as_str().to_owned(),
        file_name: file.file_name(),
        title: file.title.value.clone(),
        title_language: file.title.language.as_ref().map(ToString::to_string).unwrap_or_default(),
        language: page.locale.requested.to_string(),
        page_label: texts.document_page(),
        damaged_label: texts.document_damaged_page(),
        outside_label: texts.document_outside(),
        here: [page.base.link().origin(), &page.href(Spot::Document(article, document))].concat(),
        back: page.href(Spot::Article(article)),
        authors: written.author_names().join("\n"),
        published: written.published.map(|moment| moment.to_full_date()).unwrap_or_default(),
        portal: portal.title(page.place.language()).map(|title| title.value).unwrap_or_default(),
        size_in_bytes: file.size_in_bytes.map(|size| size.to_string()).unwrap_or_default(),
    }
}
