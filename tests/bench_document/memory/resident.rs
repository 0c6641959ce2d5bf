//! How much of the machine's memory processes take. Only Linux tells.

use std::fs;

/// The bytes that the pages' processes among these take, with their share of what several use (`Pss`, proc(5)).
pub(super) fn renderers(processes: &[u32]) -> Option<f64> {
    let is_renderer = |process: &&u32| {
        let command = fs::read(format!("/proc/{process}/cmdline")).unwrap_or_default();
        String::from_utf8_lossy(&command).contains("--type=renderer")
    };
    let sizes = processes.iter().filter(is_renderer).filter_map(|process| {
        // A process may end while it is looked at.
        proportional(&fs::read_to_string(format!("/proc/{process}/smaps_rollup")).ok()?)
    });
    let sizes: Vec<f64> = sizes.collect();
    (!sizes.is_empty()).then(|| sizes.iter().sum())
}

fn proportional(rollup: &str) -> Option<f64> {
    let line = rollup.lines().find_map(|line| line.strip_prefix("Pss:"))?;
    let kilobytes: f64 = line.trim().strip_suffix(" kB")?.parse().ok()?;
    Some(kilobytes * 1024.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_share_is_told_in_kilobytes() {
        let rollup =
            "55d0-7ffe ---p 00000000 00:00 0 [rollup]\nRss:  900 kB\nPss:          400 kB\nPss_Dirty: 1 kB\n";
        assert_eq!(proportional(rollup).map(|bytes| bytes / 1024.0), Some(400.0));
        assert_eq!(proportional("Rss: 900 kB\n"), None);
    }
}
