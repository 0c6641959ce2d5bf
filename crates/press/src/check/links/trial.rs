//! One file, asked for.

use std::fs::File;
use std::io::Read;

use feed::{Code, Link};
use url::Url;

use super::mention::Kind;
use crate::fetch::{Answer, Beside, Client, FetchError};
use crate::serve::Origin;

/// Where a PDF has to say that it is one (ISO 32000, annex on implementation notes: within the first 1024 bytes).
const BEGINNING: u64 = 1_024;

/// What is wrong, and what shows it.
pub(super) type Trouble = (Code, String);

/// How files are asked for.
pub(super) struct Trial<'a> {
    pub(super) client: &'a Client,
    pub(super) beside: Option<&'a Beside>,
    pub(super) origin: Option<&'a Origin>,
}

impl Trial<'_> {
    /// All that is wrong with a file.
    pub(super) fn troubles(&self, link: &Link, kind: Kind) -> Vec<Trouble> {
        if let Some(file) = self.beside.and_then(|beside| beside.file(link)) {
            return of_file(&file, kind);
        }
        if Beside::is_nowhere(link) {
            return vec![(Code::LinkGone, String::from("there is no such file"))];
        }
        let mut troubles = Vec::new();
        if self.is_insecure(link) {
            troubles.push((Code::LinkInsecure, String::new()));
        }
        match self.ask(link, kind) {
            Ok(answer) if answer.status == 404 || answer.status == 410 || is_refusal(answer.status) => {
                troubles.push((Code::LinkGone, answer.status_in_words()));
            }
            Ok(answer) if answer.status >= 400 => {
                troubles.push((Code::LinkServerError, answer.status_in_words()));
            }
            Ok(answer) => troubles.extend(self.of_answer(&answer, kind)),
            Err(error) => troubles.push((Code::LinkUnreachable, error.to_string())),
        }
        troubles
    }

    /// Whether a script of the portal may read this.
    pub(super) fn may_load(&self, answer: &Answer) -> bool {
        let is_own = self.origin.is_some_and(|origin| origin.is_of(&answer.address));
        let allowed = answer.allowed_origin.as_deref();
        is_own || allowed == Some("*") || allowed == Some(self.client.origin())
    }

    fn of_answer(&self, answer: &Answer, kind: Kind) -> Vec<Trouble> {
        let mut troubles = Vec::new();
        if let Some(found) = wrong_type(answer, kind) {
            troubles.push((Code::LinkWrongType, found));
        }
        // Pictures, sound and files to download are shown without asking; PDF files are loaded by script.
        if kind == Kind::Pdf && !self.may_load(answer) {
            let found = answer.allowed_origin.as_ref().map(|allowed| format!("it allows {allowed} alone"));
            troubles.push((Code::LinkNoCors, found.unwrap_or_default()));
        }
        troubles
    }

    /// Asks once more where the first answer may have been an accident.
    fn ask(&self, link: &Link, kind: Kind) -> Result<Answer, FetchError> {
        let first = self.ask_once(link, kind);
        match &first {
            Ok(answer) if answer.status >= 500 && answer.status != 501 => self.ask_once(link, kind),
            Err(FetchError::Broken(_)) => self.ask_once(link, kind),
            _ => first,
        }
    }

    fn ask_once(&self, link: &Link, kind: Kind) -> Result<Answer, FetchError> {
        if kind != Kind::Pdf {
            let answer = self.client.head(link)?;
            // Many a server answers HEAD with any of these, and GET with the file.
            if answer.status < 400 || answer.status == 404 || answer.status == 410 {
                return Ok(answer);
            }
        }
        self.client.beginning(link, BEGINNING)
    }

    /// A portal is taken to live on https, unless the publisher says otherwise.
    fn is_insecure(&self, link: &Link) -> bool {
        let is_https_portal = self.origin.is_none_or(|origin| origin.as_str().starts_with("https://"));
        is_https_portal && link.origin().starts_with("http://") && !is_local(link)
    }
}

/// It is there, and not for everyone (RFC 9110, section 15.5). What has to do with our asking is a failure: too
/// often, too slow, too much.
fn is_refusal(status: u16) -> bool {
    (400..500).contains(&status) && !matches!(status, 408 | 425 | 429)
}

/// Browsers trust their own machine without encryption (Secure Contexts, section 3.1).
fn is_local(link: &Link) -> bool {
    let url = Url::parse(link.as_str()).ok();
    let host = url.as_ref().and_then(Url::host);
    match host {
        Some(url::Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
        Some(url::Host::Ipv4(address)) => address.is_loopback(),
        Some(url::Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}

/// What a file is instead of what it should be.
fn wrong_type(answer: &Answer, kind: Kind) -> Option<String> {
    let found = answer.content_type.as_deref().unwrap_or("application/octet-stream");
    let is_unsaid = matches!(found, "application/octet-stream" | "binary/octet-stream");
    let is_page = matches!(found, "text/html" | "application/xhtml+xml");
    let is_right = match kind {
        Kind::Pdf => is_pdf(&answer.bytes),
        Kind::Image => is_unsaid || found.starts_with("image/"),
        Kind::Media => is_unsaid || !(is_page || found.starts_with("image/") || found.starts_with("text/")),
        Kind::File => !is_page,
        Kind::Page => true,
    };
    (!is_right).then(|| match kind {
        Kind::Pdf => format!("it does not start as a PDF does, and is said to be {found}"),
        _ => format!("it is said to be {found}"),
    })
}

fn of_file(file: &std::path::Path, kind: Kind) -> Vec<Trouble> {
    let mut bytes = Vec::new();
    let read = File::open(file).and_then(|file| file.take(BEGINNING).read_to_end(&mut bytes));
    match read {
        Err(error) => vec![(Code::LinkUnreachable, error.to_string())],
        Ok(_) if kind == Kind::Pdf && !is_pdf(&bytes) => {
            vec![(Code::LinkWrongType, String::from("it does not start as a PDF does"))]
        }
        Ok(_) => Vec::new(),
    }
}

fn is_pdf(beginning: &[u8]) -> bool {
    const MARK: &[u8] = b"%PDF-";
    beginning.windows(MARK.len()).any(|window| window == MARK)
}
