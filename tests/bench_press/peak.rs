//! The most memory that a program has held.

use std::{
    fs,
    io::{Error, Result},
    process::{Child, ExitStatus},
    thread,
    time::{Duration, Instant},
};

/// How often the system is asked. What a program takes in its last moments is not seen.
const BREATH: Duration = Duration::from_millis(10);
/// How long one may take.
const PATIENCE: Duration = Duration::from_mins(20);

/// Waits for a program's end, and gives the most bytes that were its own at a time, as Linux knows them.
pub(crate) fn wait(child: &mut Child) -> Result<(ExitStatus, u64)> {
    let status_file = format!("/proc/{}/status", child.id());
    let start = Instant::now();
    let mut peak = 0;
    loop {
        if let Some(status) = child.try_wait()? {
            return Ok((status, peak));
        }
        if start.elapsed() > PATIENCE {
            child.kill()?;
            child.wait()?;
            return Err(Error::other(format!("it took longer than {} minutes", PATIENCE.as_secs() / 60)));
        }
        let told = fs::read_to_string(&status_file).unwrap_or_default();
        peak = peak.max(highest(&told).unwrap_or_default());
        thread::sleep(BREATH);
    }
}

/// `VmHWM`, in bytes (`proc_pid_status(5)`).
fn highest(status: &str) -> Option<u64> {
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.trim().strip_suffix(" kB")?.trim().parse::<u64>().ok().map(|kilobytes| kilobytes * 1024)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_peak_is_what_linux_says() {
        assert_eq!(
            highest("Name:\tx\nVmPeak:\t  9000 kB\nVmHWM:\t    2048 kB\nVmRSS:\t 1 kB\n"),
            Some(2 * 1024 * 1024)
        );
        assert_eq!(highest("Name:\tx\nState:\tZ (zombie)\n"), None);
    }
}
