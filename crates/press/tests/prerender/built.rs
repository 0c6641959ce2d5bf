//! The folder of a built portal, as far as the press looks at it.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use tempfile::TempDir;

/// The portal's own page, to which the build adds where the program is.
const INDEX: &str = include_str!("../../../../index.html");

/// A portal that is to be at `https://portal.invalid/portal/`.
pub(crate) struct Built {
    folder: TempDir,
    pub(crate) site: String,
}

/// Every file, by its path: what is in it, and when it was written.
pub(crate) type Files = BTreeMap<String, (Vec<u8>, SystemTime)>;

impl Built {
    /// With the demo's feed and the locale files.
    pub(crate) fn new() -> Self {
        let built =
            Self { folder: tempfile::tempdir().unwrap(), site: "https://portal.invalid/portal/".to_owned() };
        let program = r#"<meta name="tribune:program" content="/portal/app.js" data-wasm="/portal/app_bg.wasm"><link rel="stylesheet" href="/portal/tribune.css"></head>"#;
        built.put("index.html", &INDEX.replace("</head>", program));
        let public = concat!(env!("CARGO_MANIFEST_DIR"), "/../../public");
        built.put("feed.json", &fs::read_to_string(format!("{public}/feed.json")).unwrap());
        for language in ["en", "nl", "fr", "de", "ar"] {
            let name = format!("locales/{language}.json");
            built.put(&name, &fs::read_to_string(format!("{public}/{name}")).unwrap());
        }
        built
    }

    /// With a feed of these items, in Dutch and English.
    pub(crate) fn of(items: &[String]) -> Self {
        let built = Self::new();
        built.publish(items);
        built
    }

    /// Publishes other items.
    pub(crate) fn publish(&self, items: &[String]) {
        let feed = format!(
            r##"{{"version": "https://jsonfeed.org/version/1.1", "title": "FLORA", "language": "nl",
            "_tribune": {{"languages": ["nl", "en"], "theme": {{"color": "#0a5c36"}}}}, "items": [{}]}}"##,
            items.join(",")
        );
        self.put("feed.json", &feed);
    }

    pub(crate) fn put(&self, name: &str, content: &str) {
        let file = self.file(name);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, content).unwrap();
    }

    pub(crate) fn text(&self, name: &str) -> String {
        fs::read_to_string(self.file(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
    }

    pub(crate) fn file(&self, name: &str) -> PathBuf {
        self.path().join(name)
    }

    pub(crate) fn path(&self) -> &Path {
        self.folder.path()
    }

    pub(crate) fn files(&self) -> Files {
        let mut files = Files::new();
        let mut folders = vec![self.path().to_owned()];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).unwrap() {
                let entry = entry.unwrap();
                if entry.file_type().unwrap().is_dir() {
                    folders.push(entry.path());
                    continue;
                }
                let name = entry.path().strip_prefix(self.path()).unwrap().display().to_string();
                let changed = entry.metadata().unwrap().modified().unwrap();
                files.insert(name, (fs::read(entry.path()).unwrap(), changed));
            }
        }
        files
    }
}

/// An item, newer than those with a larger number.
pub(crate) fn item(number: usize) -> String {
    format!(
        r#"{{"id": "{number}", "title": "Artikel {number}", "content_html": "<p>Tekst {number}.</p>", "date_published": "2024-01-01T00:{:02}:{:02}Z"}}"#,
        59 - number / 60 % 60,
        59 - number % 60
    )
}
