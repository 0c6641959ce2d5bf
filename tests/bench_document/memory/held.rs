//! What a tab holds at one moment.

use browser::Browser;
use serde_json::{Value, json};

use super::resident;

/// What there is after everything that nobody needs was let go of.
pub(crate) struct Held {
    heap: f64,
    nodes: f64,
    listeners: f64,
    documents: f64,
    resident: Option<f64>,
}

impl Held {
    /// Asks the browser.
    pub(crate) fn by(browser: &Browser) -> Self {
        // What the first collection ends, the second one collects.
        for _ in 0..2 {
            browser.tools("HeapProfiler.collectGarbage", &json!({}));
        }
        browser.tools("Performance.enable", &json!({}));
        let metrics = browser.tools("Performance.getMetrics", &json!({}));
        let of = |name: &str| metric(&metrics, name);
        Self {
            heap: of("JSHeapUsedSize") / 1e6,
            nodes: of("Nodes"),
            listeners: of("JSEventListeners"),
            documents: of("Documents"),
            resident: resident::renderers(&browser.processes()).map(|bytes| bytes / 1e6),
        }
    }

    /// What the columns of [`Self::line`] are.
    pub(crate) fn head() -> String {
        format!(
            "    {:<14}{:>12}{:>11}{:>11}{:>11}{:>16}",
            "documents read", "JS heap MB", "DOM nodes", "listeners", "Documents", "renderers MB"
        )
    }

    /// A line of the table.
    pub(crate) fn line(&self, count: usize) -> String {
        let Self { heap, nodes, listeners, documents, resident } = self;
        let resident = resident.map_or_else(|| "–".to_owned(), |resident| format!("{resident:.1}"));
        format!("    {count:<14}{heap:>12.1}{nodes:>11.0}{listeners:>11.0}{documents:>11.0}{resident:>16}")
    }
}

/// A number of `Performance.getMetrics` (Chrome DevTools Protocol).
fn metric(metrics: &Value, name: &str) -> f64 {
    let all = metrics["metrics"].as_array().map(Vec::as_slice).unwrap_or_default();
    let found = all.iter().find(|metric| metric["name"] == name);
    found.and_then(|metric| metric["value"].as_f64()).unwrap_or(f64::NAN)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_below_their_names() {
        let held =
            Held { heap: 12.34, nodes: 800.0, listeners: 20.0, documents: 2.0, resident: Some(101.26) };
        let line = held.line(20);
        assert!(line.starts_with("    20 "));
        assert!(line.ends_with(" 101.3"));
        assert_eq!(line.chars().count(), Held::head().chars().count());
        assert!(Held { resident: None, ..held }.line(1).ends_with(" –"));
    }

    #[test]
    fn a_metric_has_a_name() {
        let metrics = json!({"metrics": [{"name": "Nodes", "value": 7}, {"name": "Documents", "value": 2}]});
        assert!((metric(&metrics, "Documents") - 2.0).abs() < f64::EPSILON);
        assert!(metric(&metrics, "Frames").is_nan());
    }
}
