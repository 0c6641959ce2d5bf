//! What `cargo xtask test` tells the stories through the environment.

use std::{
    env,
    path::{Path, PathBuf},
};

use crate::Engine;

/// Which browser, and which builds of the portal.
#[derive(Debug, Clone)]
pub struct Environment {
    /// The engine to test in.
    pub engine: Engine,
    /// The browser's program.
    pub browser: PathBuf,
    /// The program that drives it.
    pub driver: PathBuf,
    /// The portal, built for the root of a host.
    pub dist: PathBuf,
    /// The portal, built for `/portal/`.
    pub dist_portal: PathBuf,
}

impl Environment {
    /// Reads it.
    ///
    /// # Panics
    /// When a variable is missing: the stories are not meant to be run by hand.
    pub fn read() -> Self {
        let engine = variable("TRIBUNE_BROWSER");
        let Some(engine) = Engine::called(&engine) else {
            panic!("TRIBUNE_BROWSER is {engine:?}; it can be chromium, firefox or webkit");
        };
        Self {
            engine,
            browser: variable("TRIBUNE_BROWSER_PATH").into(),
            driver: variable("TRIBUNE_DRIVER_PATH").into(),
            dist: variable("TRIBUNE_DIST").into(),
            dist_portal: variable("TRIBUNE_DIST_PORTAL").into(),
        }
    }
}

fn variable(name: &str) -> String {
    env::var(name).unwrap_or_else(|_| {
        panic!("{name} is not set: run the stories with `cargo xtask test --browser chromium`, which sets it")
    })
}

/// The folder of the whole workspace.
pub(crate) fn workspace() -> &'static Path {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR"));
    tests.parent().unwrap_or(tests)
}

/// Where failed stories leave what was on the screen.
pub(crate) fn evidence() -> PathBuf {
    workspace().join("target/stories")
}
