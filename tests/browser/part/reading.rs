//! What a part of a page says of itself.

use serde_json::{Value, json};

use super::Part;
use crate::{eventually, until};

impl Part {
    /// All its words, those that CSS hides from the eye included.
    pub async fn words(&self) -> String {
        let script = "return (arguments[0] ?? document.body).textContent";
        let words =
            eventually("there are words", async || self.script(script, vec![self.scope()]).await.ok());
        words.await.as_str().unwrap_or_default().to_owned()
    }

    /// Waits until something is among its words.
    pub async fn says(&self, words: &str) {
        let script = "return (arguments[0] ?? document.body).innerText.includes(arguments[1])";
        until(&format!("it says {words:?}"), async || {
            self.script(script, vec![self.scope(), json!(words)]).await.is_ok_and(|said| said == true)
        })
        .await;
    }

    /// An attribute as it is written.
    pub async fn attribute(&self, name: &str) -> Option<String> {
        self.element().attr(name).await.expect("an element that is still there")
    }

    /// What is in a field.
    pub async fn value(&self) -> String {
        self.tell("it => it.value").await.as_str().unwrap_or_default().to_owned()
    }

    /// The language that its words are in: its own `lang`, or that of what is around it.
    pub async fn language(&self) -> String {
        let language = self.tell("it => it.closest('[lang]').lang").await;
        language.as_str().unwrap_or_default().to_owned()
    }

    /// Whether the focus is on it.
    pub async fn has_focus(&self) -> bool {
        self.tell("it => document.activeElement === it").await == true
    }

    /// What a function of JavaScript gives for it.
    pub async fn tell(&self, function: &str) -> Value {
        let script = format!("return ({function})(arguments[0] ?? document.body)");
        self.script(&script, vec![self.scope()]).await.unwrap_or_else(|error| panic!("{function}: {error}"))
    }

    /// The first element inside that a selector matches, for what has no role.
    pub async fn first(&self, selector: &str) -> Part {
        let script = "return (arguments[0] ?? document.body).querySelector(arguments[1])";
        eventually(&format!("there is {selector}"), async || {
            let found = self.script(script, vec![self.scope(), json!(selector)]).await.ok()?;
            self.part(&found)
        })
        .await
    }
}
