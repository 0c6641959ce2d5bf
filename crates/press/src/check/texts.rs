//! The sentences on each kind of finding: here they are all at hand.

use feed::Code;
use portal::health::CodeTexts;

/// What there is to say about a kind of finding.
pub fn texts(code: Code) -> CodeTexts<'static> {
    CodeTexts { meaning: Some(code.meaning()), done: Some(code.done()), mend: Some(code.mend()) }
}
