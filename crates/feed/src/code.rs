//! The kinds of finding: the reader's side of a contract with content teams.

mod table;

pub use table::Code;

/// Makes the kinds of finding of a table. A row has the kind, its stable name, how bad it is, and three English
/// sentences: what was found, what was done, how to mend it.
///
/// Each column has a function of its own, so that a build which asks for names alone has no sentences in it.
macro_rules! codes {
    ($($code:ident, $name:literal, $severity:ident, $meaning:literal, $done:literal, $mend:literal;)*) => {
        /// A kind of finding. Names are stable: they may be searched for, counted, and linked to.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code {
            $(#[doc = $meaning] $code,)*
        }

        impl Code {
            /// Every kind, in the order in which a feed is read.
            pub const ALL: &[Self] = &[$(Self::$code),*];

            /// The stable name, in kebab-case: `date-only`.
            pub fn name(self) -> &'static str {
                match self {
                    $(Self::$code => $name,)*
                }
            }

            /// How bad it is: content was lost, something was mended, or something could be better.
            pub fn severity(self) -> crate::Severity {
                match self {
                    $(Self::$code => crate::Severity::$severity,)*
                }
            }

            /// What was found, as one English sentence.
            pub fn meaning(self) -> &'static str {
                match self {
                    $(Self::$code => $meaning,)*
                }
            }

            /// What the reader did, as one English sentence.
            pub fn done(self) -> &'static str {
                match self {
                    $(Self::$code => $done,)*
                }
            }

            /// How to put it right in the CMS, as one English sentence.
            pub fn mend(self) -> &'static str {
                match self {
                    $(Self::$code => $mend,)*
                }
            }
        }
    };
}

use codes;

#[cfg(test)]
mod tests;
