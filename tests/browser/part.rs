//! A part of a page, or the whole of it, found and read as people do: by role and name.

mod acting;
mod reading;
mod roles;

use fantoccini::{Client, elements::Element};
use serde_json::{Value, json};

use crate::{PATIENCE, bundle::bundle, eventually};

/// A part of a page, or the whole.
#[derive(Debug, Clone)]
pub struct Part {
    client: Client,
    element: Option<Element>,
}

/// What something is called (Accessible Name and Description Computation 1.2).
#[derive(Debug, Clone, Copy)]
pub enum Name<'a> {
    /// Whatever.
    Any,
    /// So, word for word.
    Is(&'a str),
    /// So, among other words.
    Has(&'a str),
}

impl<'a> From<&'a str> for Name<'a> {
    fn from(name: &'a str) -> Self {
        Self::Is(name)
    }
}

/// Gives the elements; `null` when Testing Library is not in the page yet.
const QUERY: &str = "
    const [scope, role, name, isWhole] = arguments;
    const library = window.testingLibrary;
    if (!library || !document.body) return null;
    const pattern = name?.replace(/[.*+?^${}()|[\\]\\\\]/g, '\\\\$&');
    const options = name === null ? {} : { name: isWhole ? name : new RegExp(pattern) };
    return library.queryAllByRole(scope ?? document.body, role, options);
";

impl Part {
    pub(crate) fn page(client: Client) -> Self {
        Self { client, element: None }
    }

    /// All that have a role and a name right now.
    pub async fn all<'a>(&self, role: &str, name: impl Into<Name<'a>>) -> Vec<Self> {
        let name = name.into();
        eventually("the page can be searched", async || self.query(role, name).await.ok()).await
    }

    /// The one that has a role and a name, as soon as there is one.
    ///
    /// # Panics
    /// When there is none, or there are several.
    pub async fn find<'a>(&self, role: &str, name: impl Into<Name<'a>>) -> Self {
        let name = name.into();
        let what = format!("there is one {role}, named: {name:?}");
        let mut found =
            eventually(&what, async || self.query(role, name).await.ok().filter(|found| !found.is_empty()))
                .await;
        assert_eq!(found.len(), 1, "several, and not one {role}, named: {name:?}");
        found.remove(0)
    }

    /// Waits until there is nothing with this role and name any more.
    pub async fn gone<'a>(&self, role: &str, name: impl Into<Name<'a>>) {
        let name = name.into();
        let what = format!("there is no {role}, named: {name:?}");
        eventually(&what, async || self.query(role, name).await.ok().filter(Vec::is_empty)).await;
    }

    async fn query(&self, role: &str, name: Name<'_>) -> Result<Vec<Self>, String> {
        let (name, is_whole) = match name {
            Name::Any => (Value::Null, true),
            Name::Is(name) => (json!(name), true),
            Name::Has(name) => (json!(name), false),
        };
        let arguments = vec![self.scope(), json!(role), name, json!(is_whole)];
        let mut found = self.script(QUERY, arguments.clone()).await?;
        if found.is_null() {
            self.script(bundle(), Vec::new()).await?;
            found = self.script(QUERY, arguments).await?;
        }
        let elements = found.as_array().ok_or("no answer")?;
        elements.iter().map(|element| self.part(element).ok_or_else(|| "no element".to_owned())).collect()
    }

    async fn script(&self, script: &str, arguments: Vec<Value>) -> Result<Value, String> {
        let run = tokio::time::timeout(PATIENCE, self.client.execute(script, arguments)).await;
        run.map_err(|late| late.to_string())?.map_err(|error| error.to_string())
    }

    fn scope(&self) -> Value {
        self.element.as_ref().map_or(Value::Null, |element| json!(element))
    }

    /// An element as WebDriver writes it: an object with one member.
    fn part(&self, written: &Value) -> Option<Self> {
        let reference = written.as_object()?.values().next()?.as_str()?.to_owned();
        let element = Element::from_element_id(self.client.clone(), reference.into());
        Some(Self { client: self.client.clone(), element: Some(element) })
    }

    fn element(&self) -> &Element {
        self.element.as_ref().expect("an element, where the whole page is meant")
    }
}
