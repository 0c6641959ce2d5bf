//! Where things are.

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

/// The folder of this repository.
pub(crate) struct Workspace {
    root: PathBuf,
    search_path: OsString,
}

impl Workspace {
    /// Finds the repository that this program was built from.
    pub(crate) fn find() -> Result<Self> {
        // Cargo says it anew at every run; what was compiled in is wrong once the folder has moved.
        let manifest = env::var_os("CARGO_MANIFEST_DIR")
            .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
        let root = manifest.parent().context("xtask lies in no workspace")?.to_path_buf();
        // Our own tools come before those of the same name that a machine may have: Debian's
        // wasm-opt, for one, is too old.
        let own = [root.join("node_modules/.bin"), root.join("target/tools/bin")];
        let path = env::var_os("PATH").unwrap_or_default();
        let search_path = env::join_paths(own.into_iter().chain(env::split_paths(&path)))
            .with_context(|| format!("{} cannot stand in PATH", root.display()))?;
        Ok(Self { root, search_path })
    }

    /// The repository's folder.
    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    /// A path inside the repository; one that is already absolute stays what it is.
    pub(crate) fn path(&self, inside: impl AsRef<Path>) -> PathBuf {
        self.root.join(inside)
    }

    /// `PATH` for every program that we start.
    pub(crate) fn search_path(&self) -> &OsString {
        &self.search_path
    }

    /// The first of these programs that is on the path.
    pub(crate) fn find_program(&self, names: &[&str]) -> Option<PathBuf> {
        names.iter().find_map(|name| {
            env::split_paths(&self.search_path)
                .map(|folder| folder.join(format!("{name}{}", env::consts::EXE_SUFFIX)))
                .find(|file| file.is_file())
        })
    }
}
