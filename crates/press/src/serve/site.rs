//! What is served, and under which path.

use std::path::PathBuf;

use crate::serve::ServeError;

/// A built portal and the place it has on its server.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Site {
    /// The folder that the build wrote.
    pub folder: PathBuf,
    /// The path that the portal lives under: `/`, or one such as `/portal/`.
    pub base: String,
    /// Origins that the portal may load from, besides those that its own feed names.
    pub origins: Vec<String>,
    /// Origins whose pages the portal may embed, besides those that its own feed embeds.
    pub frames: Vec<String>,
}

impl Site {
    /// A site at the root of its server, with no further origins.
    pub fn new(folder: impl Into<PathBuf>) -> Self {
        Self { folder: folder.into(), base: "/".to_owned(), origins: Vec::new(), frames: Vec::new() }
    }

    /// The page that every address of the portal starts from.
    pub(crate) fn index(&self) -> PathBuf {
        self.folder.join("index.html")
    }

    /// Says what is wrong with the folder or the base, if anything is.
    pub(crate) fn check(&self) -> Result<(), ServeError> {
        if !self.folder.is_dir() {
            return Err(ServeError::NoFolder(self.folder.clone()));
        }
        if !self.index().is_file() {
            return Err(ServeError::NoIndex(self.folder.clone()));
        }
        if !is_base(&self.base) {
            return Err(ServeError::Base(self.base.clone()));
        }
        Ok(())
    }
}

/// The base is sent back in redirects, where two slashes would start the name of another host.
pub(crate) fn is_base(base: &str) -> bool {
    let Some(inner) = base.strip_prefix('/') else { return false };
    inner.is_empty() || inner.strip_suffix('/').is_some_and(|path| path.split('/').all(is_segment))
}

fn is_segment(segment: &str) -> bool {
    let sound = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~%".contains(&byte);
    !matches!(segment, "" | "." | "..") && segment.bytes().all(sound)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_base_starts_and_ends_with_a_slash() {
        for base in ["/", "/portal/", "/a/b-c_1.0/", "/caf%C3%A9/"] {
            assert!(is_base(base), "{base}");
        }
        for base in [
            "",
            "portal",
            "/portal",
            "portal/",
            "//",
            "//evil.example/",
            "/a//b/",
            "/../",
            "/a b/",
            "/?/",
            "/é/",
        ] {
            assert!(!is_base(base), "{base}");
        }
    }
}
