//! A built portal's folder, and the address that it will have.

use std::fs;
use std::path::{Component, Path, PathBuf};

use feed::Link;
use percent_encoding::percent_decode_str;

use super::PrerenderError;
use crate::serve::tags::tags;

/// The name that the build gives to the portal's own page.
pub(super) const INDEX: &str = "index.html";

/// The folder, its own page, and where it will be served.
#[derive(Debug)]
pub struct Dist {
    pub(super) folder: PathBuf,
    /// Ends with a slash.
    pub(super) site: Link,
    pub(super) index: String,
}

impl Dist {
    /// Opens the folder of a portal that was built for this site.
    ///
    /// # Errors
    /// [`PrerenderError`] when there is no such folder, or it was built for another path.
    pub fn open(folder: &Path, site: &Link) -> Result<Self, PrerenderError> {
        let site = with_slash(site)?;
        let path = folder.join(INDEX);
        let index = fs::read(&path).map_err(|source| PrerenderError::NoPortal { page: path, source })?;
        let index = String::from_utf8_lossy(&index).into_owned();
        let built_for = built_for(&index).ok_or_else(|| PrerenderError::NoProgram(folder.to_owned()))?;
        if built_for != site.path() {
            return Err(PrerenderError::OtherPath { built_for, site: site.to_string() });
        }
        Ok(Self { folder: folder.to_owned(), site, index })
    }

    /// What an address written in the portal's own page means.
    pub(super) fn link(&self, href: &str) -> Option<Link> {
        self.site.resolve(href).ok()
    }

    /// Where the file would be that an address stands for, when it is one of the portal's own.
    pub(super) fn path_of(&self, link: &Link) -> Option<PathBuf> {
        let path = link.as_str().strip_prefix(self.site.as_str())?.split(['?', '#']).next()?;
        let path = percent_decode_str(path).decode_utf8().ok()?;
        let inside = Path::new(path.as_ref()).components().all(|part| matches!(part, Component::Normal(_)));
        inside.then(|| self.folder.join(path.as_ref()))
    }
}

/// The path that the portal was built for: its program is there.
fn built_for(index: &str) -> Option<String> {
    let tags = tags(index);
    let is_program = |name: Option<&str>| name == Some("tribune:program");
    let program = tags.iter().find(|tag| tag.is_one_of(&["meta"]) && is_program(tag.attribute("name")))?;
    let (folder, _) = program.attribute("content")?.rsplit_once('/')?;
    Some(format!("{folder}/"))
}

/// The site as a folder. What stands behind a `?` or a `#` is no part of one.
fn with_slash(site: &Link) -> Result<Link, PrerenderError> {
    let raw = site.as_str();
    let folder = if raw.ends_with('/') { raw.to_owned() } else { format!("{raw}/") };
    let link = Link::absolute(&folder).ok().filter(|link| !link.as_str().contains(['?', '#']));
    link.ok_or_else(|| PrerenderError::Site(raw.to_owned()))
}
