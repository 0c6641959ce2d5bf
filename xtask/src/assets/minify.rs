//! Making JavaScript and CSS smaller with esbuild, without losing whose they are.

use std::ffi::OsString;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};

use crate::command::command;
use crate::workspace::Workspace;

/// What the portal's oldest browsers understand; newer syntax would be shorter, and lost on them.
const MODULE: [&str; 2] = ["--format=esm", "--target=es2022"];

/// What our style sheets ask for by address, which lies beside them when they are deployed.
const BUNDLE: [&str; 4] = ["--bundle", "--external:*.woff2", "--external:*.svg", "--external:*.png"];

/// Minifies a module.
pub(crate) fn module(workspace: &Workspace, source: &Path, target: &Path) -> Result<()> {
    minify(workspace, source, target, &MODULE)
}

/// Minifies a style sheet.
pub(crate) fn css(workspace: &Workspace, source: &Path, target: &Path) -> Result<()> {
    minify(workspace, source, target, &[])
}

/// What is our own: one style sheet or one module out of what it imports.
pub(crate) fn bundle(workspace: &Workspace, source: &Path, defines: &[String]) -> Result<String> {
    let is_module = source.extension().is_some_and(|extension| extension == "js");
    let kind: &[&str] = if is_module { &MODULE } else { &[] };
    let more: Vec<&str> = [&BUNDLE[..], kind].concat();
    esbuild(
        workspace,
        source,
        &more.into_iter().chain(defines.iter().map(String::as_str)).collect::<Vec<_>>(),
    )
}

fn minify(workspace: &Workspace, source: &Path, target: &Path, more: &[&str]) -> Result<()> {
    let text = fs::read_to_string(source).with_context(|| format!("{} cannot be read", source.display()))?;
    let small = esbuild(workspace, source, more)?;
    fs::write(target, with_notice(&text, &small))
        .with_context(|| format!("{} cannot be written", target.display()))
}

fn esbuild(workspace: &Workspace, source: &Path, more: &[&str]) -> Result<String> {
    let mut program = OsString::from(workspace.path("node_modules/.bin/esbuild"));
    if cfg!(windows) {
        program.push(".cmd");
    }
    let output = command(workspace, program)
        .args(["--minify", "--legal-comments=inline", "--log-level=warning"])
        .args(more)
        .arg(source)
        .output()
        .context("esbuild could not be started")?;
    let complaint = String::from_utf8_lossy(&output.stderr);
    ensure!(output.status.success(), "esbuild failed on {}:\n{complaint}", source.display());
    String::from_utf8(output.stdout).context("esbuild's output is not UTF-8")
}

/// Puts the licence back on top. esbuild keeps `@license` and `/*!`, but not PDF.js's `@licstart`.
fn with_notice(source: &str, small: &str) -> String {
    let notice = opening_comments(source);
    if notice.is_empty() || small.contains(notice) { small.to_owned() } else { format!("{notice}\n{small}") }
}

/// The block comments that a file opens with.
fn opening_comments(source: &str) -> &str {
    let mut end = 0;
    loop {
        let rest = &source[end..];
        let comment = rest.trim_start();
        match comment.strip_prefix("/*").and_then(|inside| inside.find("*/")) {
            Some(length) => end += rest.len() - comment.len() + length + 4,
            None => return source[..end].trim_start(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_licence_stays_on_top() {
        let source = "/**\n * @licstart Apache\n */\n\n/** version 6 */\nvar a; /* not this */\n";
        assert_eq!(opening_comments(source), "/**\n * @licstart Apache\n */\n\n/** version 6 */");
        let small = with_notice(source, "var a;\n");
        assert!(small.starts_with("/**\n * @licstart"), "{small}");
        assert!(small.ends_with("*/\nvar a;\n"), "{small}");
    }

    #[test]
    fn what_esbuild_kept_is_not_said_twice() {
        let small = "/*! @license MPL */\nvar a;\n";
        assert_eq!(with_notice("/*! @license MPL */ var a", small), small);
        assert_eq!(opening_comments("var a"), "");
    }
}
