//! Taking a port, and giving it back.

use std::{fmt, future::Future, io, sync::Arc, time::Duration};

use axum::Router;
use tokio::{net::TcpListener, sync::Notify};

/// How long a download under way may still take once the server is asked to stop.
const PATIENCE: Duration = Duration::from_secs(2);

/// Why nothing can be served at an address.
#[derive(Debug)]
pub enum ListenError {
    /// Another program serves there.
    Taken(String),
    /// The address is none of this machine's, or may not be taken.
    Refused {
        /// The address that was asked for.
        address: String,
        /// What the system says.
        source: io::Error,
    },
}

impl fmt::Display for ListenError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Taken(address) => {
                let host = address.rsplit_once(':').map_or("127.0.0.1", |(host, _)| host);
                write!(
                    formatter,
                    "{address} is taken by another program: choose another port, \
                     or any free one with --address {host}:0"
                )
            }
            Self::Refused { address, source } => write!(
                formatter,
                "cannot listen at {address}: {source}; choose a host and a port, as in --address 127.0.0.1:8080"
            ),
        }
    }
}

impl std::error::Error for ListenError {}

/// Takes a port: `host:port`, where port 0 is any free one.
///
/// # Errors
/// [`ListenError`] when the port is taken, or the address is not ours to take.
pub async fn listen(address: &str) -> Result<TcpListener, ListenError> {
    TcpListener::bind(address).await.map_err(|source| match source.kind() {
        io::ErrorKind::AddrInUse => ListenError::Taken(address.to_owned()),
        _ => ListenError::Refused { address: address.to_owned(), source },
    })
}

/// Serves until `stop` is done; what is under way then has two seconds to end.
///
/// # Errors
/// Whatever the system says when connections can no longer be taken.
pub async fn run(
    listener: TcpListener,
    router: Router,
    stop: impl Future<Output = ()> + Send + 'static,
) -> io::Result<()> {
    let asked = Arc::new(Notify::new());
    let ask = Arc::clone(&asked);
    let server = axum::serve(listener, router).with_graceful_shutdown(async move {
        stop.await;
        ask.notify_one();
    });
    // A visitor who never reads the end of a download must not keep the command alive.
    let patience = async {
        asked.notified().await;
        tokio::time::sleep(PATIENCE).await;
    };
    tokio::select! {
        ended = server => ended,
        () = patience => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_taken_port_is_said_in_one_line_with_the_way_out() {
        let first = listen("127.0.0.1:0").await.unwrap();
        let address = first.local_addr().unwrap().to_string();
        let error = listen(&address).await.unwrap_err();
        assert!(matches!(error, ListenError::Taken(_)));
        let text = error.to_string();
        assert!(text.starts_with(&address) && text.ends_with("--address 127.0.0.1:0"), "{text}");
        assert_eq!(text.lines().count(), 1);
    }

    #[tokio::test]
    async fn an_address_without_a_port_is_refused_with_an_example() {
        let text = listen("127.0.0.1").await.unwrap_err().to_string();
        assert!(text.contains("--address 127.0.0.1:8080"), "{text}");
    }

    #[tokio::test]
    async fn it_stops_when_asked() {
        let listener = listen("127.0.0.1:0").await.unwrap();
        let stopped =
            tokio::time::timeout(Duration::from_secs(1), run(listener, Router::new(), async {})).await;
        assert!(stopped.unwrap().is_ok());
    }
}
