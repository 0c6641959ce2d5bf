//! Writes the specimen page into a folder: `cargo xtask specimen` calls it, and puts beside it what it needs.

/// The page is made on the host.
#[cfg(target_arch = "wasm32")]
fn main() {}

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::io::Result<()> {
    let folder = std::env::args_os().nth(1).map_or_else(Default::default, std::path::PathBuf::from);
    std::fs::write(folder.join("index.html"), tribune::specimen())
}
