//! Whether what a feed links to is there, is what it should be, and may be loaded by a portal.

mod mention;
mod mentions;
mod trial;

use std::collections::HashMap;
use std::sync::atomic::{AtomicUsize, Ordering};

use feed::{Code, Finding, Link};

use super::Followed;
use crate::crowd;
use crate::fetch::{Answer, Beside, Client};
use crate::serve::Origin;

use crate::{Progress, Step};
use mention::{Kind, Mention};
use trial::Trial;

/// So many files are asked for at once.
const WORKERS: usize = 8;

/// How links are tried.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct LinkCheck {
    /// The origin of the portal, when the publisher says it. Else no server but the portal's own is known to be the
    /// same, and none is.
    pub origin: Option<Origin>,
}

impl LinkCheck {
    /// Tries the documents, attachments and pictures of a feed, each file once, and says what is wrong at each place
    /// that names it.
    pub(super) fn run(&self, followed: &Followed, client: &Client, progress: Progress<'_>) -> Vec<Finding> {
        let mut findings = self.of_feed(&followed.answers, client);
        let mentions = mentions::of(followed.feed.feed(), followed.feed.address());
        let files = by_file(&mentions);
        let trial = Trial { client, beside: followed.beside.as_ref(), origin: self.origin.as_ref() };
        let done = AtomicUsize::new(0);
        let told = crowd::each(
            &files,
            WORKERS,
            |file| host(file.link),
            |file| {
                let told = trial.troubles(file.link, file.kind);
                (told, done.fetch_add(1, Ordering::Relaxed) + 1)
            },
            |(_, done)| progress(Step::Of { done: *done, all: files.len(), what: "links" }),
        );
        for (file, (troubles, _)) in files.iter().zip(told) {
            for (code, found) in troubles {
                findings.extend(file.mentions.iter().map(|mention| mention.finding(code, &found)));
            }
        }
        findings
    }

    /// Whether the portal may load the feed itself.
    fn of_feed(&self, answers: &[(u32, Answer)], client: &Client) -> Vec<Finding> {
        let trial = Trial { client, beside: None, origin: self.origin.as_ref() };
        let closed = answers.iter().filter(|(_, answer)| !trial.may_load(answer));
        let finding = |(page, answer): &(u32, Answer)| Finding {
            code: Code::LinkNoCors,
            page: *page,
            place: String::new(),
            found: answer.address.as_str().to_owned(),
            item: None,
        };
        closed.map(finding).collect()
    }
}

/// A file, and everywhere that it is named.
struct File<'a> {
    link: &'a Link,
    kind: Kind,
    mentions: Vec<&'a Mention>,
}

fn by_file(mentions: &[Mention]) -> Vec<File<'_>> {
    let mut files: Vec<File<'_>> = Vec::new();
    let mut known: HashMap<(&str, Kind), usize> = HashMap::new();
    for mention in mentions {
        let key = (mention.link.without_fragment(), mention.kind);
        let at = *known.entry(key).or_insert_with(|| {
            files.push(File { link: &mention.link, kind: mention.kind, mentions: Vec::new() });
            files.len() - 1
        });
        files[at].mentions.push(mention);
    }
    files
}

/// Who is to be asked, politely: nobody for files of this machine.
fn host(link: &Link) -> &str {
    if Beside::is_nowhere(link) { "" } else { link.origin() }
}
