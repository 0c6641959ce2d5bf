//! How far a page's parts moved without being asked to (Layout Instability), as web-vitals counts it.

use crate::Browser;

/// Shifts follow each other within a second, for five seconds at most: the worst such window counts. What comes within
/// half a second of a visitor's own doing does not.
const SCRIPT: &str = "
    const [done] = arguments;
    const name = ({ node }) => node?.closest ? `${node.localName}.${node.className}` : node?.parentElement?.className ?? 'gone';
    new PerformanceObserver((list, observer) => {
        observer.disconnect();
        let worst = 0, sum = 0, first = -Infinity, last = -Infinity;
        const moved = [];
        for (const { value, startTime, hadRecentInput, sources } of list.getEntries()) {
            if (hadRecentInput) continue;
            if (startTime - last > 1000 || startTime - first > 5000) [sum, first] = [0, startTime];
            sum += value;
            last = startTime;
            worst = Math.max(worst, sum);
            moved.push(`${value.toFixed(4)} ${sources.map(name).join(', ')}`);
        }
        done([worst, moved.join('; ')]);
    }).observe({ type: 'layout-shift', buffered: true });
    // Who has seen none is not told of it.
    requestAnimationFrame(() => setTimeout(() => done([0, '']), 250));
";

/// What moved.
#[derive(Debug, Clone)]
pub struct LayoutShift {
    /// The score: the part of the window that moved, times how far.
    pub score: f64,
    /// What it was, for those who look for the reason.
    pub moved: String,
}

impl Browser {
    /// The layout shift since the page was opened. Only Chromium knows.
    pub async fn layout_shift(&self) -> LayoutShift {
        let found = self.run_late(SCRIPT, vec![]).await;
        let moved = found[1].as_str().unwrap_or_default().to_owned();
        LayoutShift { score: found[0].as_f64().unwrap_or(f64::INFINITY), moved }
    }
}
