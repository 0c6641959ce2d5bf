//! What a page shows.

use std::cell::RefCell;
use std::rc::Rc;
use std::sync::Arc;

use leptos::prelude::*;
use portal::{OwnPage, Spot};

use super::Writer;
use super::writer::Interface;
use crate::components::{AboutPortal, AccessibilityStatement};
use crate::locale::BackTexts;
use crate::pages::{FoundPage, NotFoundPage};
use crate::{Content, Loaded, Page, Source, State};

/// The page in its frame, as HTML.
pub(super) fn of(writer: &Writer, interface: &Interface, page: &Page) -> String {
    // All that the page's signals hold goes with their owner.
    Owner::new().with(|| {
        let state = state(writer, page);
        if is_back_page(page) {
            provide_context(BackPage { state: state.clone(), texts: interface.back.clone() });
        }
        view! { <FoundPage page=page.clone() state=state /> }.to_html()
    })
}

/// That there is nothing, in the portal's frame, as HTML.
pub(super) fn of_nothing(page: &Page) -> String {
    Owner::new().with(|| view! { <NotFoundPage page=page.clone() /> }.to_html())
}

/// What a back page's content is made of. In the browser that is a program of its own, which comes later.
#[derive(Clone)]
pub(crate) struct BackPage {
    state: State,
    texts: BackTexts,
}

impl BackPage {
    /// The content, where it can be written.
    pub(crate) fn content(self, own: OwnPage) -> Option<AnyView> {
        let Self { state, texts } = self;
        match own {
            OwnPage::About => Some(view! { <AboutPortal state=state texts=texts /> }.into_any()),
            OwnPage::Accessibility => {
                Some(view! { <AccessibilityStatement state=state texts=texts /> }.into_any())
            }
            _ => None,
        }
    }
}

/// Whether its content is another program's in the browser.
fn is_back_page(page: &Page) -> bool {
    matches!(page.place.spot(), Spot::Own(own) if own.groups().is_none())
}

fn state(writer: &Writer, page: &Page) -> State {
    // Only the back pages look at the feeds themselves.
    let sources: Vec<Source> = if is_back_page(page) {
        let source = |feed: &feed::PagedFeed| Source {
            outcome: Some(Ok(feed.clone())),
            ..Source::new(feed.address().clone(), None)
        };
        writer.feeds.iter().map(source).collect()
    } else {
        Vec::new()
    };
    State {
        base: writer.base.clone(),
        content: RwSignal::new(Content::Ready(Loaded::new(Arc::clone(&writer.portal)))),
        sources: StoredValue::new_local(Rc::new(RefCell::new(sources))),
        locale: RwSignal::new(Arc::clone(&page.locale)),
        preferred: Arc::new([]),
        working_title: "".into(),
    }
}
