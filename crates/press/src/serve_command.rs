//! `tribune-press serve`: a built portal on this machine, served as it should be served anywhere.

use std::path::PathBuf;

use clap::Args;
use press::serve::{self, Site};

/// Serve a built portal, with the headers that it is meant to have.
#[derive(Debug, Args)]
pub(crate) struct ServeCommand {
    /// The folder that the build wrote, such as `dist`.
    #[arg(value_name = "DIR")]
    folder: PathBuf,
    /// Where to listen; port 0 takes any free one.
    #[arg(long, default_value = "127.0.0.1:8080", value_name = "HOST:PORT")]
    address: String,
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

impl ServeCommand {
    pub(crate) async fn run(self) -> anyhow::Result<()> {
        let site = Site { folder: self.folder, base: self.base, origins: self.origins, frames: self.frames };
        let router = serve::router(&site)?;
        let listener = serve::listen(&self.address).await?;
        // The listener's own word, for `--address` may have asked for any free port.
        println!("Serving {} at http://{}{}", site.folder.display(), listener.local_addr()?, site.base);
        println!("Press Ctrl+C to stop.");
        serve::run(listener, router, interrupted()).await?;
        println!("Stopped.");
        Ok(())
    }
}

async fn interrupted() {
    if tokio::signal::ctrl_c().await.is_err() {
        // No signal can reach us here: serve until the system ends the process.
        std::future::pending::<()>().await;
    }
}
