//! How somebody sees a kind of page: its size, its colours, and the size of its text.

use std::time::Duration;

use serde_json::json;

use crate::{Browser, Engine, PageKind, Scheme, Visitor, until};

impl Visitor {
    /// Opens a page and waits until all of it is there.
    pub async fn see(&self, kind: &PageKind) {
        self.see_late(kind, Duration::ZERO).await;
    }

    /// The same, with a feed that comes so late.
    pub async fn see_late(&self, kind: &PageKind, delay: Duration) {
        kind.prepare(self.server(), delay);
        self.open(kind.address).await;
        let script = kind.is_settled();
        until(&format!("{} is settled", kind.name), async || self.run(&script, vec![]).await == true).await;
    }
}

impl Browser {
    /// Gives the window a size, in CSS pixels. Only Chromium takes every one.
    pub async fn resize(&self, width: u32, height: u32) {
        if self.engine() == Engine::Chromium {
            self.view(width, height);
        } else {
            self.client().set_window_size(width, height).await.expect("a window of that size");
        }
    }

    /// Forgets every file that it has, and keeps none: what a page needs comes over the line again. Only Chromium does.
    pub fn forget_files(&self) {
        self.tools("Network.enable", &json!({}));
        self.tools("Network.setCacheDisabled", &json!({"cacheDisabled": true}));
    }

    /// Has its own few colours in the place of a page's from now on (CSS Color Adjustment Level 1, section 3). Only Chromium does.
    pub fn force_colors(&self) {
        let feature = json!({"name": "forced-colors", "value": "active"});
        self.tools("Emulation.setEmulatedMedia", &json!({"features": [feature]}));
    }

    /// Prefers a colour scheme from now on. Only Chromium does.
    pub fn prefer(&self, scheme: Scheme) {
        let feature = json!({"name": "prefers-color-scheme", "value": scheme.name()});
        self.tools("Emulation.setEmulatedMedia", &json!({"features": [feature]}));
    }
}
