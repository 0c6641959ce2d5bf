//! What a visitor has in the clipboard, and which files were saved.

use serde_json::Value;

use crate::{Visitor, eventually};

/// Notes what the page puts into the clipboard, and lets it do so.
const NOTE_COPIES: &str = "
    const { clipboard } = navigator;
    const write = clipboard.writeText.bind(clipboard);
    window.copied = [];
    clipboard.writeText = (text) => {
        window.copied.push(text);
        return write(text);
    };";
/// Notes what the page has the browser save, in its place: what is saved for good is on a disk where no story looks.
const NOTE_FILES: &str = "
    window.saved = [];
    const blobs = new Map();
    const create = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob) => {
        const address = create(blob);
        blobs.set(address, blob);
        return address;
    };
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function () {
        const blob = this.download && blobs.get(this.href);
        if (!blob) return click.call(this);
        const { download: name } = this;
        blob.text().then((words) => window.saved.push({ name, words }));
    };";

impl Visitor {
    /// From now on, what is copied is noted.
    pub async fn note_copies(&self) {
        self.run(NOTE_COPIES, vec![]).await;
    }

    /// What was copied last, as soon as something was.
    pub async fn copied(&self) -> String {
        eventually("something is copied", async || {
            let copied = self.run("return window.copied.at(-1) ?? null", vec![]).await;
            copied.as_str().map(str::to_owned)
        })
        .await
    }

    /// From now on, files that the page has the browser save are noted, and not saved.
    pub async fn note_files(&self) {
        self.run(NOTE_FILES, vec![]).await;
    }

    /// The name and the words of the file that was saved last, as soon as one was.
    pub async fn saved(&self) -> (String, String) {
        eventually("a file is saved", async || {
            let saved = self.run("return window.saved.pop() ?? null", vec![]).await;
            let text = |value: &Value| value.as_str().map(str::to_owned);
            Some((text(&saved["name"])?, text(&saved["words"])?))
        })
        .await
    }
}
