//! What a part of a page says of itself.

use serde_json::{Value, json};

use super::Part;
use crate::{eventually, until};

impl Part {
    /// All its words, those that CSS hides from the eye included.
    pub async fn words(&self) -> String {
        self.tell("it => it.textContent").await.as_str().unwrap_or_default().to_owned()
    }

    /// Waits until something is among the words that can be seen.
    pub async fn says(&self, words: &str) {
        let says = format!("([it]) => Boolean(it?.innerText.includes({}))", json!(words));
        until(&format!("it says {words:?}"), async || self.ask(&says).await.is_ok_and(|said| said == true))
            .await;
    }

    /// An attribute as it is written.
    pub async fn attribute(&self, name: &str) -> Option<String> {
        let value = self.tell(&format!("it => it.getAttribute({})", json!(name))).await;
        value.as_str().map(str::to_owned)
    }

    /// What is in a field.
    pub async fn value(&self) -> String {
        self.tell("it => it.value").await.as_str().unwrap_or_default().to_owned()
    }

    /// The language that its words are in: its own `lang`, or that of what is around it.
    pub async fn language(&self) -> String {
        self.tell("it => it.closest('[lang]').lang").await.as_str().unwrap_or_default().to_owned()
    }

    /// Whether the focus is on it.
    pub async fn has_focus(&self) -> bool {
        self.tell("it => document.activeElement === it").await == true
    }

    /// Waits until the focus is on it.
    pub async fn gets_focus(&self) {
        until(&format!("the focus is on {:?}", self.steps), async || self.has_focus().await).await;
    }

    /// Waits until the focus is on it, or on something inside it.
    pub async fn holds_focus(&self) {
        let holds = "it => it.contains(document.activeElement)";
        until(&format!("the focus is in {:?}", self.steps), async || self.tell(holds).await == true).await;
    }

    /// What a function of JavaScript gives for it.
    pub async fn tell(&self, function: &str) -> Value {
        let function = format!("([it]) => it && {{ told: ({function})(it) ?? null }}");
        let mut told = eventually(&format!("there is {:?}", self.steps), async || {
            self.ask(&function).await.ok().filter(|told| !told.is_null())
        })
        .await;
        told["told"].take()
    }
}
