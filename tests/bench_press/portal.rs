//! A build of the portal, with the articles as its feed.

use std::{
    fs::File,
    io::{self, BufWriter, Write},
    path::Path,
};

use browser::copy_folder;

use crate::{article::Article, feed};

/// Lays it into a folder; the build stays as it is.
pub(crate) fn lay(dist: &Path, folder: &Path, articles: &[Article]) -> io::Result<()> {
    copy_folder(dist, folder)?;
    let mut to = BufWriter::new(File::create(folder.join("feed.json"))?);
    feed::write(articles, &mut to)?;
    to.flush()
}
