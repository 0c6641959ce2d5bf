//! Findings of one kind: what is wrong in a thousand places is said once.

use feed::{Code, Finding, Severity};

/// The findings of one kind in a feed, in the feed's order. There is at least one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// What kind it is; it says how bad they are.
    pub code: Code,
    /// Each place where it was found.
    pub findings: Vec<Finding>,
}

impl Group {
    /// How bad they are.
    pub fn severity(&self) -> Severity {
        self.code.severity()
    }

    /// Whether it is told before the other: the worse first, then the more frequent, then as a feed is read.
    fn precedes(&self, other: &Self) -> bool {
        let rank = |group: &Self| (group.severity(), group.findings.len());
        rank(self) > rank(other) || (rank(self) == rank(other) && self.code < other.code)
    }
}

/// Puts findings together by their kind, the worst kind first.
pub(super) fn grouped(findings: impl IntoIterator<Item = Finding>) -> Vec<Group> {
    let mut found: Vec<Group> = Vec::new();
    for finding in findings {
        match found.iter_mut().find(|group| group.code == finding.code) {
            Some(group) => group.findings.push(finding),
            None => found.push(Group { code: finding.code, findings: vec![finding] }),
        }
    }
    // There are at most as many as there are kinds: putting each in its place is less code than a sort.
    let mut ordered: Vec<Group> = Vec::with_capacity(found.len());
    for group in found {
        let at = ordered.iter().position(|other| group.precedes(other)).unwrap_or(ordered.len());
        ordered.insert(at, group);
    }
    ordered
}
