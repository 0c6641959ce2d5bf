//! What a visitor does with a part of a page.

use fantoccini::{
    actions::{InputSource, MouseActions, PointerAction},
    elements::Element,
    key::Key,
};
use serde_json::Value;

use super::{Name, Part};
use crate::{fading, keys, until};

impl Part {
    /// Clicks on it.
    pub async fn click(&self) {
        // WebKit's driver does not scroll to what is only just out of the window.
        self.tell(
            "it => {
                const { top, bottom } = it.getBoundingClientRect();
                if (top < 0 || bottom > innerHeight) it.scrollIntoView({ block: 'center', behavior: 'instant' });
            }",
        )
        .await;
        // A browser presses where something was when it was asked to: a page that still moves may have something else there.
        let mut before = None;
        until(&format!("{:?} can be clicked", self.steps), async || {
            let place = self.place().await;
            let is_at_rest = place.is_some() && place == before;
            before = place;
            let Some(element) = self.element().await else { return false };
            is_at_rest && element.click().await.is_ok()
        })
        .await;
        fading::rest(&self.client).await;
    }

    /// Where it is in the window.
    async fn place(&self) -> Option<Value> {
        self.ask("found => { const { x, y } = found[0].getBoundingClientRect(); return [x, y]; }").await.ok()
    }

    /// Brings the pointer over it.
    pub async fn hover(&self) {
        self.tell("it => it.scrollIntoView({ block: 'center', behavior: 'instant' })").await;
        until(&format!("the pointer can be on {:?}", self.steps), async || {
            let Some(element) = self.element().await else { return false };
            let over = PointerAction::MoveToElement { element, duration: None, x: 0.0, y: 0.0 };
            let mouse = MouseActions::new("mouse".to_owned()).then(over);
            self.client.perform_actions(mouse).await.is_ok()
        })
        .await;
    }

    /// Types into it, in the place of what is there, and confirms. The field is never empty on the way, which would
    /// be a change of its own.
    pub async fn type_in(&self, words: &str) {
        self.tell("it => { it.focus(); it.select(); }").await;
        keys::type_words(&self.client, words).await;
        keys::press(&self.client, Key::Enter.into()).await;
    }

    /// Follows a link inside it.
    pub async fn follow<'a>(&self, name: impl Into<Name<'a>>) {
        self.link(name).await.click().await;
    }

    /// Presses a button inside it.
    pub async fn press<'a>(&self, name: impl Into<Name<'a>>) {
        self.button(name).await.click().await;
    }

    /// The element as WebDriver knows it: an object with one member.
    pub(crate) async fn element(&self) -> Option<Element> {
        let found = self.ask("found => found[0]").await.ok()?;
        let reference = found.as_object()?.values().next()?.as_str()?.to_owned();
        Some(Element::from_element_id(self.client.clone(), reference.into()))
    }
}
