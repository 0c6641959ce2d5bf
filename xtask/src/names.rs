//! The names by which a program and wasm-bindgen's glue know each other, made short in both.
//!
//! Each import and export of a program has a name of some thirty letters, half of which is a hash: no compression helps against
//! those. Nobody else calls them, so one letter or two do as well.

use std::collections::{BTreeMap, BTreeSet};
use std::convert::Infallible;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use wasm_encoder::reencode::{Error, Reencode, utils};
use wasm_encoder::{ExportSection, ImportSection, Module};
use wasmparser::{Export, Import, ImportSectionReader, Parser, Payload};

/// How wasm-bindgen's own names begin. Others are what our scripts call.
const GENERATED: [&str; 3] = ["__wbg", "__wbindgen", "wasm_bindgen__"];
/// How wasm-bindgen calls what its glue gives to a program: the program's name and this.
const GLUE: &str = "_bg.js";
/// What we call it.
const MODULE: &str = "a";
const LETTERS: &[u8] = b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

/// Shortens the names of every program in the root of `dist`, and in the glue beside it.
pub(crate) fn shorten(dist: &Path) -> Result<()> {
    let entries = fs::read_dir(dist).with_context(|| format!("{} cannot be read", dist.display()))?;
    for entry in entries {
        let program = entry?.path();
        let Some(stem) = program.to_str().and_then(|path| path.strip_suffix("_bg.wasm")) else { continue };
        let glue = PathBuf::from(format!("{stem}.js"));
        let (bytes, script) = (fs::read(&program)?, fs::read_to_string(&glue)?);
        let short = ShortNames::of(&bytes)?;
        let script = short.in_glue(&script).with_context(|| glue.display().to_string())?;
        fs::write(&program, short.in_program(&bytes)?)?;
        fs::write(&glue, script)?;
    }
    Ok(())
}

/// The short name for each long one.
#[derive(Debug, Default)]
struct ShortNames {
    names: BTreeMap<String, String>,
    /// Those that the program cannot run without. An export may be there for nobody.
    imports: BTreeSet<String>,
    /// What wasm-bindgen says that everything comes from.
    module: String,
}

impl ShortNames {
    /// Of a program's imports and exports, in their order.
    fn of(program: &[u8]) -> Result<Self> {
        let mut short = Self::default();
        for payload in Parser::new(0).parse_all(program) {
            match payload? {
                Payload::ImportSection(imports) => {
                    for import in imports.into_imports() {
                        let Import { module, name, .. } = import?;
                        // Our own snippets are modules besides; the glue imports them by their real names.
                        if module.ends_with(GLUE) {
                            module.clone_into(&mut short.module);
                        }
                        if short.add(name) {
                            short.imports.insert(name.to_owned());
                        }
                    }
                }
                Payload::ExportSection(exports) => {
                    for export in exports {
                        short.add(export?.name);
                    }
                }
                _ => {}
            }
        }
        Ok(short)
    }

    /// Whether it is one that nobody else calls.
    fn add(&mut self, name: &str) -> bool {
        let is_generated = GENERATED.iter().any(|start| name.starts_with(start));
        if is_generated {
            let number = self.names.len();
            self.names.entry(name.to_owned()).or_insert_with(|| letters(number));
        }
        is_generated
    }

    /// The glue with the short names.
    fn in_glue(&self, script: &str) -> Result<String> {
        let is_of_a_name = |letter: char| letter.is_ascii_alphanumeric() || letter == '_' || letter == '$';
        let mut left: Vec<&str> = self.imports.iter().map(String::as_str).collect();
        let mut short = String::with_capacity(script.len());
        let mut rest = script;
        while !rest.is_empty() {
            let end = rest.find(|letter| !is_of_a_name(letter)).unwrap_or(rest.len());
            let (word, after) = rest.split_at(end);
            short.push_str(self.names.get(word).map_or(word, String::as_str));
            left.retain(|name| *name != word);
            let next = after.find(is_of_a_name).unwrap_or(after.len());
            short.push_str(&after[..next]);
            rest = &after[next..];
        }
        ensure!(left.is_empty(), "the glue does not know these names of its program: {}", left.join(", "));
        let module = format!("\"{}\"", self.module);
        ensure!(self.module.is_empty() || short.contains(&module), "the glue gives nothing as {module}");
        Ok(short.replace(&module, &format!("\"{MODULE}\"")))
    }

    /// The program with the short names.
    fn in_program(&self, program: &[u8]) -> Result<Vec<u8>> {
        let mut module = Module::new();
        Renaming(self).parse_core_module(&mut module, Parser::new(0), program)?;
        Ok(module.finish())
    }

    fn get<'a>(&'a self, name: &'a str) -> &'a str {
        self.names.get(name).map_or(name, String::as_str)
    }
}

/// A program is written again as it is, but for its names.
struct Renaming<'a>(&'a ShortNames);

impl Reencode for Renaming<'_> {
    type Error = Infallible;

    fn parse_import_section(
        &mut self,
        imports: &mut ImportSection,
        section: ImportSectionReader<'_>,
    ) -> Result<(), Error> {
        for import in section.into_imports() {
            let Import { module, name, ty } = import?;
            let module = if module == self.0.module { MODULE } else { module };
            imports.import(module, self.0.get(name), self.entity_type(ty)?);
        }
        Ok(())
    }

    fn parse_export(&mut self, exports: &mut ExportSection, export: Export<'_>) -> Result<(), Error> {
        let name = self.0.get(export.name);
        utils::parse_export(self, exports, Export { name, ..export })
    }
}

/// `a` to `Z`, then `ab` and so on: a name for each number.
fn letters(mut number: usize) -> String {
    let mut name = String::new();
    loop {
        name.push(char::from(LETTERS[number % LETTERS.len()]));
        number /= LETTERS.len();
        if number == 0 {
            return name;
        }
        number -= 1;
    }
}

#[cfg(test)]
mod tests;
