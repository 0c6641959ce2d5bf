//! Files beside a feed that is itself a file.

use std::fs;
use std::io::ErrorKind;
use std::path::{Component, Path, PathBuf};

use feed::Link;
use percent_encoding::{NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

use super::FetchError;

/// Stands for the server of a feed that does not say where it will be served. No name of this kind ever leads
/// anywhere (RFC 6761, section 6.4).
const NOWHERE: &str = "https://localhost.invalid/";

/// A folder, and the address that it will have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Beside {
    folder: PathBuf,
    address: Link,
}

impl Beside {
    /// The folder of a feed's file. `feed_url` is the address that the feed gives itself, when it does.
    pub fn new(file: &Path, feed_url: Option<&Link>) -> Option<Self> {
        let name = file.file_name()?.to_string_lossy();
        let name = utf8_percent_encode(&name, NON_ALPHANUMERIC).to_string();
        let address = match feed_url {
            Some(address) => address.clone(),
            None => Link::absolute(&format!("{NOWHERE}{name}")).ok()?,
        };
        let folder = file.parent().map(Path::to_path_buf).unwrap_or_default();
        Some(Self { folder, address })
    }

    /// The address of the feed itself.
    pub fn address(&self) -> &Link {
        &self.address
    }

    /// Whether an address is one that only files can answer for.
    pub fn is_nowhere(link: &Link) -> bool {
        link.as_str().starts_with(NOWHERE)
    }

    /// The file that an address stands for: the one of that name in the folder or below it, if it is there.
    pub fn file(&self, link: &Link) -> Option<PathBuf> {
        let own = self.address.as_str().split(['?', '#']).next().unwrap_or_default();
        let (folder, _) = own.rsplit_once('/')?;
        let path = link.without_fragment().strip_prefix(folder)?.strip_prefix('/')?;
        let path = percent_decode_str(path).decode_utf8().ok()?;
        let inside = Path::new(path.as_ref()).components().all(|part| matches!(part, Component::Normal(_)));
        let file = self.folder.join(path.as_ref());
        (inside && file.is_file()).then_some(file)
    }

    /// What is in a file.
    ///
    /// # Errors
    /// [`FetchError`] when it is not there or cannot be read.
    pub fn read(file: &Path) -> Result<Vec<u8>, FetchError> {
        fs::read(file).map_err(|source| match source.kind() {
            ErrorKind::NotFound => FetchError::NoFile(file.to_owned()),
            _ => FetchError::Unreadable { file: file.to_owned(), source },
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn link(written: &str) -> Link {
        Link::absolute(written).unwrap()
    }

    #[test]
    fn a_file_beside_the_feed_answers_for_its_address() {
        let folder = tempfile::tempdir().unwrap();
        let feed = folder.path().join("feed 1.json");
        fs::create_dir(folder.path().join("files")).unwrap();
        fs::write(folder.path().join("files/a b.pdf"), "%PDF-").unwrap();
        let beside = Beside::new(&feed, None).unwrap();
        let file = |raw: &str| beside.file(&beside.address().resolve(raw).unwrap());
        assert_eq!(file("files/a b.pdf#page=2").unwrap(), folder.path().join("files/a b.pdf"));
        for raw in ["files/none.pdf", "files", "files/a%20b.pdf?v=2", "https://example.org/files/a%20b.pdf"] {
            assert_eq!(file(raw), None, "{raw}");
        }
        let published = Beside::new(&feed, Some(&link("https://example.org/news/feed?format=json"))).unwrap();
        assert!(published.file(&link("https://example.org/news/files/a%20b.pdf")).is_some());
        assert_eq!(published.file(&link("https://example.org/files/a%20b.pdf")), None);
    }

    #[test]
    fn no_address_leads_out_of_the_folder() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("secret"), "").unwrap();
        fs::create_dir(folder.path().join("inner")).unwrap();
        let beside = Beside::new(&folder.path().join("inner/feed.json"), None).unwrap();
        for raw in ["https://localhost.invalid/..%2Fsecret", "https://localhost.invalid/%2Fetc%2Fpasswd"] {
            assert_eq!(beside.file(&link(raw)), None, "{raw}");
        }
    }
}
