//! Caddy, with the files of `deploy/caddy/`, in a folder of its own.

use std::fs;
use std::path::Path;
use std::process::Command;

use press::host_headers::{Host, host_headers};
use press::serve::Site;

use crate::started::{Started, changed, deploy, free_port};

/// No certificates, and nobody to change the configuration while it runs.
const FRAME: &str = "{\n\tadmin off\n\tauto_https off\n}\n";

pub(crate) fn start(program: &Path, site: &Site, root: &Path, port: u16) -> Started {
    let folder = tempfile::tempdir().unwrap();
    let put = |name: &str, text: String| fs::write(folder.path().join(name), text).unwrap();
    let ours = |name: &str| deploy().join("caddy").join(name);
    put("tribune-portal.caddy", changed(&ours("tribune-portal.caddy"), &[]));
    put("tribune-headers.caddy", host_headers(site, Host::Caddy).unwrap());
    let here = |port: u16| format!("http://127.0.0.1:{port} {{");
    let (at_the_root, below) = if site.base == "/" { (port, free_port()) } else { (free_port(), port) };
    let root = root.display();
    let (portal, www) = (format!("root * {root}\n\timport"), format!("root * {root}\n\tredir"));
    let changes = [
        ("portal.example.org {", here(at_the_root)),
        ("www.example.org {", here(below)),
        ("root * /var/www/portal\n\timport", portal),
        ("root * /var/www\n\tredir", www),
    ];
    let changes = changes.each_ref().map(|(from, to)| (*from, to.as_str()));
    put("Caddyfile", format!("{FRAME}{}", changed(&ours("Caddyfile"), &changes)));
    let mut command = Command::new(program);
    command.args(["run", "--adapter", "caddyfile", "--config"]).arg(folder.path().join("Caddyfile"));
    for home in ["HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"] {
        command.env(home, folder.path());
    }
    Started::new(command, folder)
}
