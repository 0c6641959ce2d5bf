//! Choosing one of several.

use super::Part;
use crate::until;

impl Part {
    /// Chooses an option of a select by what it says, and waits until it is chosen.
    pub async fn choose(&self, option: &str) {
        // It has the focus when it opens. That is when WebKit keeps in mind what a choice is to be compared with.
        self.tell("it => { it.blur(); it.focus(); }").await;
        self.find("option", option).await.click().await;
        self.has_chosen(option).await;
    }

    /// Waits until an option of a select is the chosen one.
    pub async fn has_chosen(&self, option: &str) {
        until(&format!("{option} is chosen"), async || {
            self.tell("it => it.selectedOptions[0]?.textContent ?? ''").await == option
        })
        .await;
    }
}
