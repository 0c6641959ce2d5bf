//! What a part is to a screen reader, as the browser itself computes it (W3C WebDriver, section 12.4.9 and 12.4.10).

use crate::{Part, Visitor, eventually};

impl Visitor {
    /// The role that the browser gives a part.
    pub async fn computed_role(&self, part: &Part) -> String {
        self.computed(part, "computedrole").await
    }

    /// The name that the browser gives a part.
    pub async fn computed_label(&self, part: &Part) -> String {
        self.computed(part, "computedlabel").await
    }

    async fn computed(&self, part: &Part, what: &str) -> String {
        eventually(&format!("{part:?} has a {what}"), async || {
            let element = part.element().await?;
            let path = format!("element/{}/{what}", element.element_id().as_ref());
            self.browser().question(&path).ok()?.as_str().map(str::to_owned)
        })
        .await
    }
}
