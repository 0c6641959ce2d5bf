//! The reader and the portal in a page of their own, with nothing around them: `cargo xtask bench feed` times them
//! there. They are built as the portal is.

use feed::{Feed, Link};
use portal::Portal;
use wasm_bindgen::prelude::wasm_bindgen;

/// A feed that has been read.
#[wasm_bindgen]
pub struct ReadFeed {
    feed: Feed,
    address: Link,
    findings: usize,
}

/// The portal that a feed makes.
#[wasm_bindgen]
pub struct BuiltPortal(Portal);

/// Reads a feed, as the portal does with the bytes of an answer. Nothing when it cannot be read.
#[wasm_bindgen]
pub fn read(bytes: &[u8]) -> Option<ReadFeed> {
    let address = Link::absolute("https://www.example.org/feed.json").ok()?;
    let (feed, findings) = feed::read(bytes, &address).ok()?;
    Some(ReadFeed { feed, address, findings: findings.len() })
}

#[wasm_bindgen]
impl ReadFeed {
    /// How many items there are.
    #[wasm_bindgen(getter)]
    pub fn items(&self) -> usize {
        self.feed.items.len()
    }

    /// How many things were mended or dropped.
    #[wasm_bindgen(getter)]
    pub fn findings(&self) -> usize {
        self.findings
    }

    /// Makes a portal of it.
    pub fn build(self) -> BuiltPortal {
        BuiltPortal(Portal::build(vec![(self.feed, self.address)]))
    }
}

#[wasm_bindgen]
impl BuiltPortal {
    /// Whether there is nothing to read in it.
    #[wasm_bindgen(getter, js_name = isEmpty)]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
