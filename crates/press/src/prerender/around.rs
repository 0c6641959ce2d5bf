//! What stands around the pages: what search engines, feed readers and servers ask for.

use feed::Link;
use tribune::written::Writer;

use super::sitemap::Sitemap;
use super::template::Template;
use super::writing::Wanted;
use super::{Dist, Note, Report, feeds_out, not_found, page_file, robots};

/// All these files.
pub(super) fn files<'a>(
    dist: &Dist,
    writer: &'a Writer,
    template: &'a Template,
    report: &mut Report,
) -> Vec<Wanted<'a>> {
    let mut files = sitemap(writer).files(dist);
    files.push(robots::file(dist));
    let note = |root| Note::Robots { root, sitemap: robots::sitemap_of(dist) };
    report.notes.extend(robots::root(dist).map(note));
    files.push(not_found::file(writer, template));
    files.extend(feeds_out::files(writer, &sources(dist, report)));
    files
}

/// The files, by their paths in the folder, that the portal's own feeds are, or would be if they were in it.
fn sources(dist: &Dist, report: &Report) -> Vec<String> {
    let file = |address: &String| dist.path_of(&Link::absolute(address).ok()?);
    let files = report.feeds.keys().filter_map(file);
    files.filter_map(|file| Some(file.strip_prefix(&dist.folder).ok()?.to_str()?.to_owned())).collect()
}

/// Every page that is written, under the address at which it is at home.
fn sitemap(writer: &Writer) -> Sitemap {
    let mut sitemap = Sitemap::default();
    for leaf in writer.leaves().filter(|leaf| page_file::path(&leaf.address()).is_some()) {
        if let Some(entry) = writer.entry(&leaf) {
            sitemap.add(&entry);
        }
    }
    sitemap
}
