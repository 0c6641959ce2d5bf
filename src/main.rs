//! The browser's way into the portal.

#[cfg(target_arch = "wasm32")]
fn main() {
    tribune::start();
}

/// The program is for browsers. Somebody who runs it elsewhere is told what to run.
#[cfg(not(target_arch = "wasm32"))]
fn main() {
    eprintln!("The portal runs in a browser: `cargo xtask serve` shows it.");
}
