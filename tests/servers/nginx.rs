//! nginx, with the files of `deploy/nginx/` where Debian has such files, in a folder of its own.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use press::host_headers::{Host, host_headers};
use press::serve::Site;
use tempfile::TempDir;

use crate::started::{Started, changed, deploy};

/// Where Debian's packages have their modules. Its own nginx.conf loads them.
const MODULES: &str = "/usr/lib/nginx/modules";

pub(crate) fn start(program: &Path, site: &Site, root: &Path, port: u16) -> Started {
    let folder = tempfile::tempdir().unwrap();
    configure(&folder, site, root, port);
    let mut command = Command::new(program);
    let at = |name: &str| folder.path().join(name);
    command.arg("-p").arg(folder.path()).arg("-e").arg(at("log")).arg("-c").arg(at("nginx.conf"));
    Started::new(command, folder)
}

fn configure(folder: &TempDir, site: &Site, root: &Path, port: u16) {
    let put = |name: &str, text: String| fs::write(folder.path().join(name), text).unwrap();
    fs::create_dir(folder.path().join("snippets")).unwrap();
    for name in ["snippets/tribune-place.conf", "snippets/tribune-portal.conf"] {
        put(name, changed(&ours(name), &[]));
    }
    put("snippets/tribune-headers.conf", host_headers(site, Host::Nginx).unwrap());
    let portal = format!("include {}/", site.folder.display());
    put("tribune.conf", changed(&ours("conf.d/tribune.conf"), &[("include /var/www/portal/", &portal)]));
    let (name, www) =
        if site.base == "/" { ("portal", "/var/www/portal") } else { ("portal-under-a-path", "/var/www") };
    let (listen, root) = (format!("listen 127.0.0.1:{port};"), root.display().to_string());
    let changes = [("listen 80;", listen.as_str()), ("    listen [::]:80;\n", ""), (www, &root)];
    put("site.conf", changed(&ours(&format!("sites-available/{name}")), &changes));
    put("nginx.conf", frame());
}

fn ours(name: &str) -> PathBuf {
    deploy().join("nginx").join(name)
}

/// What stands in Debian's own nginx.conf, for somebody who is not root.
fn frame() -> String {
    let temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
        .map(|name| format!("{name}_temp_path {name};\n"));
    format!(
        "load_module {MODULES}/ngx_http_brotli_static_module.so;\ndaemon off;\nmaster_process off;\npid pid;\n\
         events {{}}\nhttp {{\naccess_log off;\n{}include tribune.conf;\ninclude site.conf;\n}}\n",
        temporary.concat()
    )
}
