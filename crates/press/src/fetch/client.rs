//! Asking servers.

use std::io::Read;
use std::time::Duration;

use feed::Link;
use ureq::config::ConfigBuilder;
use ureq::http::{Response, header};
use ureq::tls::{RootCerts, TlsConfig};
use ureq::typestate::AgentScope;
use ureq::unversioned::transport::DefaultConnector;
use ureq::{Agent, Body, ResponseExt};
use url::Url;

use super::guarded_resolver::GuardedResolver;
use super::{Answer, FetchError, Guard};

/// What the portal sends as its origin where the publisher does not say where it will live. A server that lets
/// this one in lets in anyone.
const ANY_ORIGIN: &str = "https://portal.example";

/// So often somebody may be sent on who copies files.
const MOST_REDIRECTS: u32 = 5;

/// An HTTP client that follows redirects, decompresses, and trusts whom this machine trusts.
#[derive(Debug)]
pub struct Client {
    pub(super) agent: Agent,
    origin: String,
    pub(super) patience: Duration,
}

impl Client {
    /// Larger feeds are not read.
    pub const MOST_BYTES: u64 = 200_000_000;

    /// A client that waits so long for an answer, and for each further piece of it. `origin` is that of the portal.
    pub fn new(patience: Duration, origin: Option<&str>) -> Self {
        // A server that sends a byte now and then must not keep us for ever.
        let agent = config(patience).timeout_global(Some(patience * 10)).build().new_agent();
        Self { agent, origin: origin.unwrap_or(ANY_ORIGIN).to_owned(), patience }
    }

    /// A client that asks nobody whom the guard does not let through, and takes its time for large files.
    pub fn guarded(patience: Duration, guard: Guard) -> Self {
        let config = config(patience).timeout_global(Some(patience * 120)).max_redirects(MOST_REDIRECTS);
        // A proxy would look names up itself, where nobody looks at what it finds.
        let config = if guard.is_open() { config } else { config.proxy(None) }.build();
        let agent = Agent::with_parts(config, DefaultConnector::default(), GuardedResolver::new(guard));
        Self { agent, origin: ANY_ORIGIN.to_owned(), patience }
    }

    /// So long an answer is waited for.
    pub fn patience(&self) -> Duration {
        self.patience
    }

    /// The portal's origin, as servers are told.
    pub fn origin(&self) -> &str {
        &self.origin
    }

    /// The whole of a feed.
    ///
    /// # Errors
    /// [`FetchError`] when nothing came, the status is an error, or it is larger than [`Self::MOST_BYTES`].
    pub fn get(&self, link: &Link) -> Result<Answer, FetchError> {
        let accepted = "application/feed+json, application/json;q=0.9, application/xml;q=0.8, */*;q=0.5";
        let request = self.agent.get(url(link)).header(header::ACCEPT, accepted);
        let response = request.header(header::ORIGIN, &self.origin).call();
        let mut response = response.map_err(|error| self.error(error, link))?;
        if response.status().as_u16() >= 400 {
            return Err(FetchError::Status(response.status().as_u16()));
        }
        let body = response.body_mut().with_config().limit(Self::MOST_BYTES).read_to_vec();
        let bytes = body.map_err(|error| self.error(error, link))?;
        Ok(answer(&response, bytes, link))
    }

    /// What is said of a file, without the file itself.
    ///
    /// # Errors
    /// [`FetchError`] when nothing came.
    pub fn head(&self, link: &Link) -> Result<Answer, FetchError> {
        let request = self.agent.head(url(link)).header(header::ORIGIN, &self.origin);
        let response = request.call().map_err(|error| self.error(error, link))?;
        Ok(answer(&response, Vec::new(), link))
    }

    /// The first `length` bytes of a file, or fewer. A server that knows no ranges is not listened to any longer
    /// than that.
    ///
    /// # Errors
    /// [`FetchError`] when nothing came.
    pub fn beginning(&self, link: &Link, length: u64) -> Result<Answer, FetchError> {
        let range = format!("bytes=0-{}", length.saturating_sub(1));
        let request = self.agent.get(url(link)).header(header::ORIGIN, &self.origin);
        // A range of a compressed file would be a piece of the compression.
        let request = request.header(header::RANGE, range).header(header::ACCEPT_ENCODING, "identity");
        let mut response = request.call().map_err(|error| self.error(error, link))?;
        let mut bytes = Vec::new();
        let read = response.body_mut().as_reader().take(length).read_to_end(&mut bytes);
        read.map_err(|error| self.error(error.into(), link))?;
        Ok(answer(&response, bytes, link))
    }

    pub(super) fn error(&self, error: ureq::Error, link: &Link) -> FetchError {
        let host = link.origin().split("://").last().unwrap_or_default();
        FetchError::of(error, host, self.patience)
    }
}

fn config(patience: Duration) -> ConfigBuilder<AgentScope> {
    let tls = TlsConfig::builder().root_certs(RootCerts::PlatformVerifier).build();
    Agent::config_builder()
        .user_agent(concat!("tribune-press/", env!("CARGO_PKG_VERSION")))
        .tls_config(tls)
        // An answer is an answer: what its status means is for us to say.
        .http_status_as_error(false)
        .timeout_connect(Some(patience))
        .timeout_recv_response(Some(patience))
        .timeout_per_read(Some(patience))
}

/// The address as it goes over the wire: a host of foreign letters is asked for in ASCII (UTS 46).
pub(super) fn url(link: &Link) -> String {
    Url::parse(link.without_fragment()).map_or_else(|_| link.as_str().to_owned(), String::from)
}

fn answer(response: &Response<Body>, bytes: Vec<u8>, asked: &Link) -> Answer {
    let text = |name| response.headers().get(name).and_then(|value| value.to_str().ok());
    let media_type = |value: &str| value.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    Answer {
        bytes,
        address: Link::absolute(&response.get_uri().to_string()).unwrap_or_else(|_| asked.clone()),
        status: response.status().as_u16(),
        content_type: text(header::CONTENT_TYPE).map(media_type).filter(|value| !value.is_empty()),
        allowed_origin: text(header::ACCESS_CONTROL_ALLOW_ORIGIN).map(|value| value.trim().to_owned()),
    }
}
