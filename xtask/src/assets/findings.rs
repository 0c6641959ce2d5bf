//! What there is to say about each kind of finding, in a file of its own.
//!
//! The sentences are long, and only the page on the feeds' health shows them: no other visitor downloads them.

use std::fs;

use anyhow::{Context, Result};
use feed::Code;
use serde_json::{Map, Value, json};

use crate::workspace::Workspace;

/// Writes `findings/findings.json`: an object by the codes' names. What is there and right is left alone.
pub(crate) fn write(workspace: &Workspace) -> Result<()> {
    let folder = workspace.path("target/web/findings");
    let file = folder.join("findings.json");
    let text = texts().to_string();
    if fs::read_to_string(&file).is_ok_and(|there| there == text) {
        return Ok(());
    }
    fs::create_dir_all(&folder)?;
    fs::write(&file, &text).with_context(|| format!("{} cannot be written", file.display()))?;
    println!("target/web/findings/findings.json: {} bytes", text.len());
    Ok(())
}

fn texts() -> Value {
    let of = |code: &Code| (code.name().to_owned(), json!({"done": code.done(), "mend": code.mend()}));
    Value::Object(Code::ALL.iter().map(of).collect::<Map<_, _>>())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_has_its_sentences() {
        let texts = texts();
        assert_eq!(texts.as_object().unwrap().len(), Code::ALL.len());
        assert_eq!(texts["date-only"]["done"], Code::DateOnly.done());
        assert_eq!(texts["date-only"]["mend"], Code::DateOnly.mend());
    }
}
