//! What came of each file: remembered, and told.

use super::Report;
use super::copying::Copied;
use super::manifest::{Copy, Manifest};
use super::report::Finding;
use super::wanted::Wanted;

/// Remembers what came of a file.
pub(super) fn note(wanted: &Wanted, copied: Copied, now: &mut Manifest, report: &mut Report) {
    let mut keep = |copy: Copy| {
        report.bytes += copy.length;
        now.expect(&copy.path, &copy.print);
        for (path, print) in copy.facts.iter().flat_map(|facts| &facts.prints) {
            now.expect(path, print);
        }
        if let Some(why) = copy.facts.as_ref().and_then(|facts| facts.unread.as_deref()) {
            report.unread.push(Finding::of_unread(wanted.link.as_str(), &wanted.items, why));
        }
        now.copies.insert(wanted.key.clone(), copy);
    };
    let address = wanted.link.as_str();
    match copied {
        Copied::Same(copy) => {
            keep(copy);
            report.unchanged += 1;
        }
        Copied::New(copy) => {
            keep(copy);
            report.new += 1;
        }
        Copied::Changed(copy) => {
            keep(copy);
            report.changed += 1;
        }
        Copied::Kept(copy, trouble) => {
            keep(copy);
            report.unchanged += 1;
            report.findings.push(Finding::of(address, &wanted.items, &trouble, true));
        }
        Copied::Failed(trouble) => {
            report.findings.push(Finding::of(address, &wanted.items, &trouble, false));
        }
    }
}
