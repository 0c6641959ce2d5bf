//! Names that are made short.

use super::*;
use wasm_encoder::{EntityType, ExportKind, TypeSection};

const LOG: &str = "__wbg_log_4f1baf9a00be3c74";
const MALLOC: &str = "__wbindgen_malloc";

fn program() -> Vec<u8> {
    let mut types = TypeSection::new();
    types.ty().function([], []);
    let mut imports = ImportSection::new();
    imports.import("./app_bg.js", LOG, EntityType::Function(0));
    let mut exports = ExportSection::new();
    exports.export(MALLOC, ExportKind::Func, 0).export("cite", ExportKind::Func, 0);
    let mut module = Module::new();
    module.section(&types).section(&imports).section(&exports);
    module.finish()
}

#[test]
fn a_program_and_its_glue_know_each_other_by_short_names() {
    let glue = format!("export function cite(){{o.{MALLOC}();o.cite()}}x={{\"./app_bg.js\":{{{LOG}:l}}}}");
    let short = ShortNames::of(&program()).unwrap();
    let renamed = short.in_program(&program()).unwrap();
    assert_eq!(short.in_glue(&glue).unwrap(), "export function cite(){o.b();o.cite()}x={\"a\":{a:l}}");
    let again = ShortNames::of(&renamed).unwrap();
    assert!(again.names.is_empty());
}

#[test]
fn glue_that_is_not_the_programs_is_refused() {
    let short = ShortNames::of(&program()).unwrap();
    assert!(short.in_glue("x={\"./app_bg.js\":{}}").unwrap_err().to_string().contains(LOG));
    assert!(short.in_glue(LOG).unwrap_err().to_string().contains("app_bg.js"));
}

#[test]
fn each_number_has_a_name_of_its_own() {
    let names: BTreeSet<String> = (0..5_000).map(letters).collect();
    assert_eq!(names.len(), 5_000);
    assert_eq!(letters(0), "a");
    assert_eq!(letters(52), "aa");
}
