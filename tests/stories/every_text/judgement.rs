//! Whether a text says the right thing of its language.

use std::fmt;

use feed::Language;

use super::collected::FoundText;
use super::dictionary::{Dictionary, Known, Languages};

/// What is wrong with a text.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Failure {
    place: String,
    text: String,
    fault: Fault,
}

#[derive(Debug, PartialEq, Eq)]
enum Fault {
    /// Nobody knows in what language this is.
    Unexplained { says: String },
    /// It says that it is in another language than it is in.
    Language { says: String, is: Languages },
    /// It runs the wrong way.
    Direction { says: String, runs: String },
}

/// Looks at what a text says of its language, and which way it runs.
pub(super) fn judge(found: &FoundText, dictionary: &Dictionary) -> Option<Failure> {
    let fault = fault(found, dictionary)?;
    let text = found.text.split_whitespace().collect::<Vec<_>>().join(" ");
    Some(Failure { place: found.place.clone(), text, fault })
}

fn fault(found: &FoundText, dictionary: &Dictionary) -> Option<Fault> {
    let says = found.language.clone();
    let language = Language::parse(&says);
    let primary = language.as_ref().map_or("", Language::primary);
    match dictionary.look_up(&found.text) {
        Known::Neutral => return None,
        Known::Nothing => return Some(Fault::Unexplained { says }),
        Known::In(is) if !is.contains(primary) => return Some(Fault::Language { says, is }),
        Known::In(_) => {}
    }
    // Where no language is known, the letters lead.
    let expected = if language?.is_right_to_left() { "rtl" } else { "ltr" };
    (found.direction != expected).then(|| Fault::Direction { says, runs: found.direction.clone() })
}

impl fmt::Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { place, text, fault } = self;
        let named = |tag: &str| if tag.is_empty() { "unknown".to_owned() } else { tag.to_owned() };
        write!(formatter, "{text:?} in {place} ")?;
        match fault {
            Fault::Unexplained { says } => {
                write!(formatter, "is said to be {}; nobody knows in what language it is", named(says))
            }
            Fault::Language { says, is } => {
                let is: Vec<_> = is.iter().map(|tag| named(tag)).collect();
                let is = if is.is_empty() { "of several languages".to_owned() } else { is.join(" or ") };
                write!(formatter, "is said to be {}; it is {is}", named(says))
            }
            Fault::Direction { says, runs } => write!(formatter, "is {says}, and runs {runs}"),
        }
    }
}
