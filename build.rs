//! Gives each program its own part of the English texts: a visitor of an article downloads neither
//! the document reader's nor those of the back pages. What `src/tools/` says it reads in the files by itself.

use std::env;
use std::error::Error;
use std::fs;
use std::path::Path;

use serde_json::{Map, Value};

const ENGLISH: &str = "public/locales/en.json";

/// What the keys of the texts of `src/tools/` begin with.
const TOOLS: [&str; 2] = ["shortcuts_", "tool_"];

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed={ENGLISH}");
    let texts: Map<String, Value> = serde_json::from_slice(&fs::read(ENGLISH)?)?;
    let (reader, others): (Vec<_>, Vec<_>) =
        texts.into_iter().partition(|(key, _)| key.starts_with("reader_"));
    let (doctor, others): (Vec<_>, Vec<_>) =
        others.into_iter().partition(|(key, _)| key.starts_with("health_"));
    let (back, others): (Vec<_>, Vec<_>) = others.into_iter().partition(|(key, _)| key.starts_with("back_"));
    let (tools, portal) = others.into_iter().partition(|(key, _)| is_of_tools(key));
    write("tools_en.json", tools)?;
    write("reader_en.json", reader)?;
    write("doctor_en.json", doctor)?;
    write("back_en.json", back)?;
    write("portal_en.json", portal)
}

fn is_of_tools(key: &str) -> bool {
    TOOLS.iter().any(|tool| key.starts_with(tool))
}

fn write(name: &str, texts: Vec<(String, Value)>) -> Result<(), Box<dyn Error>> {
    let folder = env::var_os("OUT_DIR").ok_or("cargo sets OUT_DIR")?;
    let texts = Value::Object(texts.into_iter().collect());
    Ok(fs::write(Path::new(&folder).join(name), texts.to_string())?)
}
