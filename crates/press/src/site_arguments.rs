//! What is said of a site on the command line.

use std::path::PathBuf;

use clap::Args;
use press::serve::Site;

/// A built portal, and what it may load.
#[derive(Debug, Args)]
pub(crate) struct SiteArguments {
    /// The folder that the build wrote, such as `dist`.
    #[arg(value_name = "DIST")]
    folder: PathBuf,
    /// The path that the portal lives under, the `public_url` it was built with.
    #[arg(long, default_value = "/", value_name = "PATH")]
    base: String,
    /// One more origin that pictures, sound, documents and feeds may come from; may be repeated.
    #[arg(long = "allow-origin", value_name = "ORIGIN")]
    origins: Vec<String>,
    /// One more origin whose pages a text may embed; may be repeated.
    #[arg(long = "allow-frame", value_name = "ORIGIN")]
    frames: Vec<String>,
}

impl SiteArguments {
    pub(crate) fn site(self) -> Site {
        Site { folder: self.folder, base: self.base, origins: self.origins, frames: self.frames }
    }
}
