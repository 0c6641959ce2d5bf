//! A part of a page, or the whole of it, found and read as people do: by role and name.

mod acting;
mod choosing;
mod finding;
mod pointing;
mod reading;
mod roles;

use std::fmt;

use fantoccini::Client;
use serde_json::Value;

/// A part of a page, or the whole.
///
/// It is a way to a part, and no hold on an element: pages are drawn anew under a visitor's eyes, and what was meant
/// is then looked up again.
#[derive(Clone)]
pub struct Part {
    client: Client,
    /// From the whole page to the part, each step within the one before.
    steps: Vec<Value>,
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

impl Part {
    pub(crate) fn page(client: Client) -> Self {
        Self { client, steps: Vec::new() }
    }

    fn step(&self, step: Value) -> Self {
        let mut steps = self.steps.clone();
        steps.push(step);
        Self { client: self.client.clone(), steps }
    }
}

/// The way to it. Who drives the browser is of no use in a story's last words.
impl fmt::Debug for Part {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_list().entries(self.steps.iter().map(Value::to_string)).finish()
    }
}
