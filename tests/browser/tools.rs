//! What Chromium's tools for developers can do, and tell.

use serde_json::{Value, json};

use crate::Browser;

impl Browser {
    /// A command of the Chrome DevTools Protocol. Only Chromium has it.
    pub fn tools(&self, command: &str, parameters: &Value) -> Value {
        let body = json!({"cmd": command, "params": parameters});
        self.command("POST", "goog/cdp/execute", &body).unwrap_or_else(|error| panic!("{command}: {error}"))
    }
}
