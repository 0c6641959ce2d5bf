//! A built portal in a folder, with all that the servers have to tell apart.

use std::fs;
use std::path::{Path, PathBuf};

use browser::{Environment, written_dist};
use press::compress::compress;
use press::serve::Site;
use tempfile::TempDir;

/// One file of each type that a portal may have, besides those of the build.
const OTHERS: [&str; 34] = [
    "a.htm",
    "a.map",
    "a.webmanifest",
    "a.md",
    "a.csv",
    "a.vtt",
    "a.xml",
    "a.rss",
    "a.atom",
    "a.png",
    "a.jpeg",
    "a.webp",
    "a.avif",
    "a.gif",
    "a.ico",
    "a.woff",
    "a.ttf",
    "a.m4v",
    "a.webm",
    "a.mp3",
    "a.m4a",
    "a.oga",
    "a.opus",
    "a.wav",
    "a.epub",
    "a.zip",
    "a.odt",
    "a.doc",
    "a.docx",
    "a.xlsx",
    "a.pptx",
    "a.nobody-knows",
    "NOTICE",
    "A.PDF",
];

/// A copy of the build, with more in it.
pub(crate) struct Folder {
    root: TempDir,
    pub(crate) site: Site,
}

impl Folder {
    /// The build for the root of a host.
    pub(crate) fn new() -> Self {
        Self::of(&Environment::read().dist, "/")
    }

    /// The build for `/portal/`.
    pub(crate) fn under_a_path() -> Self {
        Self::of(&Environment::read().dist_portal, "/portal/")
    }

    /// The build for the root of a host, its pages written.
    pub(crate) fn prerendered() -> Self {
        Self::of(&written_dist(), "/")
    }

    fn of(dist: &Path, base: &str) -> Self {
        let root = tempfile::tempdir().unwrap();
        let portal = root.path().join(base.trim_matches('/'));
        copy(dist, &portal);
        Self { site: Site { base: base.to_owned(), ..Site::new(portal) }, root }
    }

    /// With a page for what is not there, as where pages are written.
    pub(crate) fn with_page_for_nothing(self) -> Self {
        self.put("404.html", "<!doctype html><title>Not found</title>")
    }

    /// With the list of old addresses that `tribune-press prerender` writes for nginx.
    pub(crate) fn with_old_addresses(self) -> Self {
        let long = "a-long-name-".repeat(20);
        let lines = format!(
            "\"/spip.php?article7\" \"/en/news\";\n\"/{long}\" \"/en\";\n\"/été/\" \"https://elsewhere.example/a\";\n"
        );
        self.put("redirects.nginx.map", &lines)
    }

    /// With every kind of file, and what is nobody's business.
    pub(crate) fn with_all_kinds(self) -> Self {
        let text = "Bruggen naar participatie. ".repeat(100);
        let folder = OTHERS.iter().fold(self, |folder, name| folder.put(&format!("kinds/{name}"), &text));
        let folder =
            folder.put("en/written/index.html", &text).put("old-1.2/page-0123456789abcdef.html", &text);
        let folder = folder.put(".tribune-press.json", "{}").put(".tribune-press/0", "waits");
        folder
            .put("kinds/.hidden", "hidden")
            .put("kinds/.git/config", "hidden")
            .put(".tribune-press/feed.json", "hidden")
            .put("kinds/.git/rss.xml", "hidden")
            .put(".git/.well-known/config", "hidden")
            .put(".well-known/security.txt", &text)
    }

    /// With copies of all that gains by it, none of them old.
    pub(crate) fn compressed(self) -> Self {
        compress(&self.site.folder).unwrap();
        self
    }

    fn put(self, name: &str, text: &str) -> Self {
        let file = self.site.folder.join(name);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, text).unwrap();
        self
    }

    /// What the host serves: the portal is in it, or is it.
    pub(crate) fn root(&self) -> &Path {
        self.root.path()
    }

    pub(crate) fn has(&self, name: &str) -> bool {
        self.file(name).is_file()
    }

    pub(crate) fn bytes(&self, name: &str) -> Vec<u8> {
        fs::read(self.file(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
    }

    fn file(&self, name: &str) -> PathBuf {
        self.site.folder.join(name)
    }

    /// Every file that may be asked for, by its path below the base.
    pub(crate) fn names(&self) -> Vec<String> {
        let (mut names, mut folders) = (Vec::new(), vec![String::new()]);
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(self.file(&folder)).unwrap() {
                let entry = entry.unwrap();
                let name = entry.file_name().into_string().unwrap();
                if entry.path().is_dir() {
                    folders.push(format!("{folder}{name}/"));
                } else if !name.starts_with('.') && !is_copy(&name) {
                    names.push(format!("{folder}{name}"));
                }
            }
        }
        names.retain(|name| !name.split('/').any(|part| part.starts_with('.') && part != ".well-known"));
        names.sort_unstable();
        names
    }
}

fn is_copy(name: &str) -> bool {
    Path::new(name).extension().is_some_and(|extension| extension == "br" || extension == "gz")
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap_or_else(|error| panic!("{}: {error}", from.display())) {
        let entry = entry.unwrap();
        let to = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &to);
        } else {
            fs::copy(entry.path(), to).unwrap();
        }
    }
}
