//! `tribune-press serve`: a built portal on this machine, served as it should be served anywhere.

use clap::Args;
use press::serve;

use crate::site_arguments::SiteArguments;

/// Serve a built portal, with the headers that it is meant to have.
#[derive(Debug, Args)]
pub(crate) struct ServeCommand {
    #[command(flatten)]
    site: SiteArguments,
    /// Where to listen; port 0 takes any free one.
    #[arg(long, default_value = "127.0.0.1:8080", value_name = "HOST:PORT")]
    address: String,
}

impl ServeCommand {
    pub(crate) async fn run(self) -> anyhow::Result<()> {
        let site = self.site.site();
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
