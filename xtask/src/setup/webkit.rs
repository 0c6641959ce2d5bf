//! `WebKitGTK`'s small browser, with its driver: the engine of Safari, on Linux.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Result;

use super::debian;
use crate::browser::{Browser, Installed};
use crate::workspace::Workspace;

/// Finds it on this machine. It has no headless mode, so without a display it needs `xvfb-run`.
pub(crate) fn find(workspace: &Workspace) -> Result<Installed> {
    let missing = |what| debian::missing(what, Browser::Webkit);
    let driver = workspace
        .find_program(&["WebKitWebDriver"])
        .ok_or_else(|| missing("WebKitWebDriver is not on PATH"))?;
    let path = ["/usr/lib", "/usr/lib64", "/usr/libexec"]
        .iter()
        .find_map(|library| mini_browser(Path::new(library)))
        .ok_or_else(|| missing("WebKitGTK's MiniBrowser is not on this machine"))?;
    let needs_display = env::var_os("DISPLAY").is_none_or(|display| display.is_empty());
    if needs_display && workspace.find_program(&["xvfb-run"]).is_none() {
        return Err(missing("there is neither a display nor xvfb-run"));
    }
    Ok(Installed { browser: Browser::Webkit, path, driver, needs_display })
}

/// `webkit2gtk-4.1/MiniBrowser` in a library folder, or one level down, where Debian keeps the
/// libraries of each architecture. The newest, if there are several.
fn mini_browser(library: &Path) -> Option<PathBuf> {
    let levels = entries(library).into_iter().flat_map(|entry| [entries(&entry), vec![entry]].concat());
    levels
        .filter(|folder| {
            folder.file_name().and_then(|name| name.to_str()).is_some_and(|name| name.starts_with("webkit"))
        })
        .map(|folder| folder.join("MiniBrowser"))
        .filter(|file| file.is_file())
        .max()
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    fs::read_dir(folder).into_iter().flatten().filter_map(|entry| Some(entry.ok()?.path())).collect()
}
