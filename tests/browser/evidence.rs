//! What was on the screen when a story failed.

use std::{fs, path::PathBuf, thread};

use base64::{Engine as _, prelude::BASE64_STANDARD};
use serde_json::json;

use crate::{Engine, environment, wire::Wire};

/// Saves a picture and the text of the page, under the story's name. It must not fail: the story has, already.
pub(crate) fn save(engine: Engine, wire: Wire, session: &str) {
    let stem = stem(engine);
    let _ = fs::create_dir_all(environment::evidence());
    let picture = wire.send("GET", &format!("/session/{session}/screenshot"), None).unwrap_or_default();
    if let Ok(picture) = BASE64_STANDARD.decode(picture.as_str().unwrap_or_default()) {
        let file = stem.with_extension("png");
        if fs::write(&file, picture).is_ok() {
            eprintln!("what was on the screen: {}", file.display());
        }
    }
    let script = json!({
        "script": "return location.href + '\\n\\n' + document.body.innerText + '\\n\\n' + document.body.outerHTML",
        "args": []
    });
    let text =
        wire.send("POST", &format!("/session/{session}/execute/sync"), Some(&script)).unwrap_or_default();
    if let Some(text) = text.as_str() {
        let _ = fs::write(stem.with_extension("txt"), text);
        let shown: String = text.chars().take(1_500).collect();
        eprintln!("the page said:\n{shown}\n");
    }
}

/// The test's own thread has its name.
fn stem(engine: Engine) -> PathBuf {
    let thread = thread::current();
    let name = thread.name().unwrap_or("story").rsplit("::").next().unwrap_or("story").to_owned();
    environment::evidence().join(format!("{name}-{}", engine.name()))
}
