//! Browsers, web servers and Hugo out of Debian's packages, where this is Debian (or made of it) and we may install.

use std::fs;
use std::process::Command;
use std::sync::Once;

use anyhow::Result;

use crate::browser::Browser;
use crate::command::{answer, command, run};
use crate::server::Server;
use crate::trouble::Trouble;
use crate::workspace::Workspace;

/// What packages are wanted for.
#[derive(Clone, Copy)]
pub(crate) enum Wanted {
    Browser(Browser),
    Server(Server),
    Hugo,
}

impl From<Browser> for Wanted {
    fn from(browser: Browser) -> Self {
        Self::Browser(browser)
    }
}

impl From<Server> for Wanted {
    fn from(server: Server) -> Self {
        Self::Server(server)
    }
}

/// Only with root's rights, as in a container: on a person's machine that person decides.
pub(crate) fn can_install() -> bool {
    is_debian(&fs::read_to_string("/etc/os-release").unwrap_or_default())
        && answer(Command::new("id").arg("-u")).as_deref() == Some("0")
}

/// Installs the packages.
pub(crate) fn install(workspace: &Workspace, wanted: impl Into<Wanted>) -> Result<()> {
    static UPDATE: Once = Once::new();
    let wanted = wanted.into();
    println!("    installing {}: 1 to 2 minutes, with a network", packages(wanted).join(", "));
    UPDATE.call_once(|| {
        // When this fails, so does the next, which is the one that has something to say.
        let _ = run(apt_get(workspace).arg("update"));
    });
    run(apt_get(workspace).args(["install", "-y", "--no-install-recommends"]).args(packages(wanted)))
        .map_err(|error| missing(&format!("{error:#}"), wanted))
}

/// The error for what cannot be had.
pub(crate) fn missing(what: &str, wanted: impl Into<Wanted>) -> anyhow::Error {
    let wanted = wanted.into();
    let why = match wanted {
        Wanted::Browser(browser) => format!("the portal is tested in {}", browser.name()),
        Wanted::Server(server) => {
            format!("its configuration in deploy/{0}/ is tested with {0}", server.name())
        }
        Wanted::Hugo => "the press is timed beside it".to_owned(),
    };
    let packages = packages(wanted).join(" ");
    let remedy =
        format!("on Debian, `apt-get install --no-install-recommends {packages}`; elsewhere, the like of it");
    Trouble::new(what, why, remedy).into()
}

fn apt_get(workspace: &Workspace) -> Command {
    let mut command = command(workspace, "apt-get");
    command.env("DEBIAN_FRONTEND", "noninteractive");
    command
}

/// A font comes along with a browser, because a bare container has none and browsers then measure nothing.
fn packages(wanted: Wanted) -> &'static [&'static str] {
    match wanted {
        Wanted::Browser(Browser::Chromium) => &["chromium", "chromium-driver", "fonts-dejavu-core"],
        Wanted::Browser(Browser::Firefox) => &["firefox-esr", "fonts-dejavu-core"],
        Wanted::Browser(Browser::Webkit) => &["webkit2gtk-driver", "xvfb", "xauth", "fonts-dejavu-core"],
        Wanted::Server(Server::Nginx) => &["nginx", "libnginx-mod-http-brotli-static"],
        Wanted::Server(Server::Caddy) => &["caddy"],
        Wanted::Hugo => &["hugo"],
    }
}

fn is_debian(os_release: &str) -> bool {
    os_release
        .lines()
        .filter_map(|line| line.strip_prefix("ID=").or_else(|| line.strip_prefix("ID_LIKE=")))
        .flat_map(|names| names.trim_matches('"').split(' '))
        .any(|name| name == "debian" || name == "ubuntu")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debian_and_what_is_made_of_it() {
        assert!(is_debian("PRETTY_NAME=\"Debian GNU/Linux 12\"\nID=debian\n"));
        assert!(is_debian("ID=linuxmint\nID_LIKE=\"ubuntu debian\"\n"));
        assert!(!is_debian("ID=fedora\nHOME_URL=\"https://debian.org\"\n"));
    }
}
