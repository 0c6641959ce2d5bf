//! How a part of a page is found.

use serde_json::{Value, json};

use super::{Name, Part};
use crate::{PATIENCE, bundle::bundle, eventually};

const LOCATE: &str = include_str!("locate.js");

impl Part {
    /// All that have a role and a name inside it right now.
    pub async fn all<'a>(&self, role: &str, name: impl Into<Name<'a>>) -> Vec<Self> {
        let step = step(role, name.into());
        let all = self.step(step.clone());
        let count = eventually("the page can be searched", async || all.count().await).await;
        (0..count)
            .map(|at| {
                let mut step = step.clone();
                step["at"] = json!(at);
                self.step(step)
            })
            .collect()
    }

    /// The one inside it that has a role and a name, as soon as there is one.
    ///
    /// # Panics
    /// When there is none, or there are several.
    pub async fn find<'a>(&self, role: &str, name: impl Into<Name<'a>>) -> Self {
        let found = self.step(step(role, name.into()));
        let what = format!("there is one {}", found.steps.last().unwrap_or(&Value::Null));
        let count = eventually(&what, async || found.count().await.filter(|count| *count > 0)).await;
        assert_eq!(count, 1, "not so many {:?}", found.steps);
        found
    }

    /// The first element inside it that a selector matches, for what has no role.
    pub async fn first(&self, selector: &str) -> Self {
        let found = self.step(json!({"selector": selector, "at": 0}));
        eventually(&format!("there is {selector}"), async || found.count().await.filter(|count| *count > 0))
            .await;
        found
    }

    /// Waits until there is nothing with this role and name inside it any more.
    pub async fn gone<'a>(&self, role: &str, name: impl Into<Name<'a>>) {
        let gone = self.step(step(role, name.into()));
        let what = format!("there is no {}", gone.steps.last().unwrap_or(&Value::Null));
        eventually(&what, async || gone.count().await.filter(|count| *count == 0)).await;
    }

    async fn count(&self) -> Option<usize> {
        let count = self.ask("found => found.length").await.ok()?;
        usize::try_from(count.as_u64()?).ok()
    }

    /// What a function of JavaScript gives for the elements at the end of the way.
    pub(super) async fn ask(&self, function: &str) -> Result<Value, String> {
        let script = format!(
            "{LOCATE} const found = locate(arguments[0]); return found && {{ answer: ({function})(found) ?? null }};"
        );
        let mut answer = self.script(&script, vec![json!(self.steps)]).await?;
        if answer.is_null() {
            self.script(bundle(), Vec::new()).await?;
            answer = self.script(&script, vec![json!(self.steps)]).await?;
        }
        answer.get_mut("answer").map(Value::take).ok_or_else(|| "the page is being left".to_owned())
    }

    async fn script(&self, script: &str, arguments: Vec<Value>) -> Result<Value, String> {
        let run = tokio::time::timeout(PATIENCE, self.client.execute(script, arguments)).await;
        run.map_err(|late| late.to_string())?.map_err(|error| error.to_string())
    }
}

fn step(role: &str, name: Name<'_>) -> Value {
    match name {
        Name::Any => json!({"role": role}),
        Name::Is(name) => json!({"role": role, "is": name}),
        Name::Has(name) => json!({"role": role, "has": name}),
    }
}
