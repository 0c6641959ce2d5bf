//! axe-core, which finds what is wrong with a page for those who do not see, hear or point as others do.

use std::{fs, sync::OnceLock};

use serde_json::{Value, json};

use crate::{Visitor, environment::workspace};

/// WCAG 2.0 to 2.2, levels A and AA, and what axe's makers hold to be good practice.
const TAGS: [&str; 6] = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/// Runs it, and gives a line for each part that a rule finds fault with.
const RUN: &str = "
    const [tags, within, except, off, done] = arguments;
    // Off until it is asked for: a target of 24 pixels, or the room around it (WCAG 2.2, 2.5.8).
    const rules = { 'target-size': { enabled: true } };
    for (const rule of off) rules[rule] = { enabled: false };
    // `preload` would wait for films that nobody has asked for.
    const options = { runOnly: { type: 'tag', values: tags }, rules, resultTypes: ['violations'], preload: false };
    const told = ({ id, impact, help, nodes }) => nodes.map(({ target, html, failureSummary }) =>
        `${id} (${impact}): ${help}: ${target.join(' ')}: ${html.slice(0, 200)}: ${failureSummary}`);
    // What changes its colour takes its time; what shows that something is on its way never ends.
    const isEnding = (it) => it.effect.getComputedTiming().endTime < Infinity;
    const ended = Promise.allSettled(document.getAnimations().filter(isEnding).map((it) => it.finished));
    const context = { include: [[within]], exclude: except.map((it) => [it]) };
    ended.then(() => window.axe.run(context, options)).then(({ violations }) => done(violations.flatMap(told)), (error) => done([`${error}`]));
";

impl Visitor {
    /// What axe-core finds fault with on the page as it is now. What `except` selects is not looked at, and rules that
    /// are `off` are not held against it.
    pub async fn faults(&self, except: &[&str], off: &[&str]) -> Vec<String> {
        self.faults_within("html", except, off).await
    }

    /// The same of one part of the page: what takes too long with the whole of it.
    pub async fn faults_within(&self, part: &str, except: &[&str], off: &[&str]) -> Vec<String> {
        if self.run("return Boolean(window.axe)", vec![]).await != true {
            self.run(script(), vec![]).await;
        }
        let found =
            self.browser().run_late(RUN, vec![json!(TAGS), json!(part), json!(except), json!(off)]).await;
        let faults = found.as_array().map(Vec::as_slice).unwrap_or_default();
        faults.iter().filter_map(Value::as_str).map(str::to_owned).collect()
    }
}

/// The script as npm brings it. It leaves `axe` in the window.
fn script() -> &'static str {
    static SCRIPT: OnceLock<String> = OnceLock::new();
    SCRIPT.get_or_init(|| {
        let file = workspace().join("node_modules/axe-core/axe.min.js");
        fs::read_to_string(&file).unwrap_or_else(|error| {
            panic!("{} cannot be read ({error}): run `npm ci --ignore-scripts`", file.display())
        })
    })
}
