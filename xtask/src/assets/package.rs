//! An npm package, at exactly the version that `package.json` pins.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use serde_json::Value;

use crate::setup::npm_packages;
use crate::trouble::Trouble;
use crate::workspace::Workspace;

/// A package in `node_modules`.
pub(crate) struct Package {
    pub(crate) name: &'static str,
    pub(crate) version: String,
    folder: PathBuf,
}

impl Package {
    /// A file or folder in it.
    pub(crate) fn path(&self, inside: &str) -> PathBuf {
        self.folder.join(inside)
    }

    /// Copies a file into `to`, under a name of its own.
    pub(crate) fn copy_as(&self, inside: &str, to: &Path, name: &str) -> Result<()> {
        fs::create_dir_all(to)?;
        fs::copy(self.path(inside), to.join(name))
            .with_context(|| format!("{} {} has no {inside}", self.name, self.version))?;
        Ok(())
    }

    /// Copies the files of a folder that are wanted by name. None at all is an error.
    pub(crate) fn copy_some(&self, inside: &str, to: &Path, wanted: impl Fn(&str) -> bool) -> Result<()> {
        let mut copied = 0;
        for entry in fs::read_dir(self.path(inside))
            .with_context(|| format!("{} {} has no {inside}/", self.name, self.version))?
        {
            let entry = entry?;
            let name = entry.file_name().to_string_lossy().into_owned();
            if entry.file_type()?.is_file() && wanted(&name) {
                self.copy_as(&format!("{inside}/{name}"), to, &name)?;
                copied += 1;
            }
        }
        anyhow::ensure!(copied > 0, "{} {} has nothing that we want in {inside}/", self.name, self.version);
        Ok(())
    }
}

/// These packages, once `package.json` and `node_modules` agree on the version of each.
pub(crate) fn pinned<const N: usize>(
    workspace: &Workspace,
    names: [&'static str; N],
) -> Result<Vec<Package>> {
    let manifest = read(&workspace.path("package.json"))?;
    let pinned = names.into_iter().map(|name| {
        let version = pin(&manifest, name)
            .with_context(|| format!("package.json does not pin {name} to one exact version"))?;
        let folder = workspace.path("node_modules").join(name);
        let there = read(&folder.join("package.json"))?;
        let found = there["version"].as_str().unwrap_or_default();
        if found != version {
            return Err(Trouble::new(
                format!("node_modules has {name} {found}, where package.json pins {version}"),
                "a portal is built from exactly what was tested",
                format!("{}; after editing package.json, `npm install` first", npm_packages::by_hand()),
            )
            .into());
        }
        Ok(Package { name, version: version.to_owned(), folder })
    });
    pinned.collect()
}

/// The version in `dependencies`, if it is one and not a range.
fn pin<'a>(manifest: &'a Value, name: &str) -> Option<&'a str> {
    let version = manifest["dependencies"][name].as_str()?;
    version
        .starts_with(|c: char| c.is_ascii_digit())
        .then_some(version)
        .filter(|version| !version.contains([' ', 'x']))
}

fn read(file: &Path) -> Result<Value> {
    let text = fs::read_to_string(file).with_context(|| format!("{} cannot be read", file.display()))?;
    serde_json::from_str(&text).with_context(|| format!("{} is not JSON", file.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_range_is_no_pin() {
        let manifest = serde_json::json!({"dependencies": {"a": "6.5.438", "b": "^6.5.438", "c": "6.x"}});
        assert_eq!(pin(&manifest, "a"), Some("6.5.438"));
        assert_eq!(pin(&manifest, "b"), None);
        assert_eq!(pin(&manifest, "c"), None);
        assert_eq!(pin(&manifest, "d"), None);
    }
}
