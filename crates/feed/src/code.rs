//! The kinds of finding: the reader's side of a contract with content teams.

mod texts;

use crate::Severity;

/// A kind of finding. Names are stable: they may be searched for, counted, and linked to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Code {
    /// A byte order mark precedes the JSON.
    ByteOrderMark,
    /// Some bytes are no UTF-8.
    InvalidUtf8,
    /// A text holds what JSON does not allow in one: a bare control character, or half of a surrogate
    /// pair.
    BrokenText,
    /// There is no `version`.
    VersionMissing,
    /// The `version` is none of JSON Feed's.
    VersionUnknown,
    /// The feed has no title.
    TitleMissing,
    /// A field's name is spelt in another way, as in `datePublished`.
    KeySpelling,
    /// A value is of a type that says nothing here.
    WrongType,
    /// A number stands where a text should.
    NumberForText,
    /// A number is written as a text.
    TextForNumber,
    /// A number cannot be used: no digits, or zero or less where there must be more.
    NumberUnreadable,
    /// A number has a fraction where there can be none.
    NumberRounded,
    /// A text or a number stands where `true` or `false` should.
    TextForFlag,
    /// Tags come as one text.
    TextForList,
    /// A single value stands where a list should.
    SingleForList,
    /// A list stands where a single value should.
    ListForSingle,
    /// A text stands where an object should.
    TextForObject,
    /// An object stands where a text should.
    ObjectForText,
    /// One text stands where there should be one for each language.
    TextForLanguages,
    /// A list has an element with nothing in it.
    EmptyElement,
    /// A plain text has HTML tags or character references.
    MarkupInText,
    /// A language is no language tag (BCP 47).
    LanguageMalformed,
    /// A language tag is written with an underscore.
    LanguageSpelling,
    /// A date cannot be read, or is no date of our era.
    DateUnreadable,
    /// A date has no time zone.
    DateWithoutZone,
    /// A date has no time.
    DateOnly,
    /// A date is written as in e-mail and RSS (RFC 2822).
    DateAsInMail,
    /// A date is nearly RFC 3339: a blank for T, +0100 for +01:00, no seconds.
    DateSpelling,
    /// An address is relative.
    LinkRelative,
    /// An address starts with www.
    LinkWithoutScheme,
    /// An address is none.
    LinkMalformed,
    /// An address leads to something that is no web page, as javascript: does.
    LinkScheme,
    /// The feed names itself as its next page.
    NextIsSelf,
    /// The feed's pages lead back to one that was read, or bring nothing new.
    NextLoops,
    /// The feed has more pages than are followed.
    NextTooMany,
    /// The feed's next page did not come, or is no feed.
    NextFailed,
    /// An element of `items` is no object.
    ItemNotAnObject,
    /// An id is a number.
    IdNumeric,
    /// An item has no id.
    IdFromUrl,
    /// An item has neither id nor url.
    IdMissing,
    /// Two items have one id.
    IdDuplicate,
    /// An item is there twice, just the same.
    ItemRepeated,
    /// An item has no `content_html` or `content_text`.
    ItemWithoutContent,
    /// An item has no content, title, summary, attachment or external address.
    ItemEmpty,
    /// A tag is there twice, perhaps in another letter case.
    TagRepeated,
    /// An attachment has no address that can be used.
    AttachmentWithoutUrl,
    /// An attachment has no media type.
    MimeTypeMissing,
    /// A media type is none.
    MimeTypeMalformed,
    /// A media type says no more than that there is a file.
    MimeTypeGeneric,
    /// A media type has capitals or parameters.
    MimeTypeSpelling,
    /// A section has no id.
    SectionWithoutId,
    /// A section's id has a slash in it.
    SectionIdUnusable,
    /// Two sections of one parent have one id.
    SectionRepeated,
    /// Sections are nested deeper than eight levels.
    SectionsTooDeep,
    /// A link leads to nothing, or to what is not for everyone.
    LinkGone,
    /// The server of a link fails.
    LinkServerError,
    /// No server answers for a link.
    LinkUnreachable,
    /// A link leads to something else than the feed says.
    LinkWrongType,
    /// A server does not let other sites load what they have to load.
    LinkNoCors,
    /// A link of an https portal is http.
    LinkInsecure,
}

impl Code {
    /// Every kind, in the order in which a feed is read.
    pub const ALL: &[Self] = &[
        Self::ByteOrderMark,
        Self::InvalidUtf8,
        Self::BrokenText,
        Self::VersionMissing,
        Self::VersionUnknown,
        Self::TitleMissing,
        Self::KeySpelling,
        Self::WrongType,
        Self::NumberForText,
        Self::TextForNumber,
        Self::NumberUnreadable,
        Self::NumberRounded,
        Self::TextForFlag,
        Self::TextForList,
        Self::SingleForList,
        Self::ListForSingle,
        Self::TextForObject,
        Self::ObjectForText,
        Self::TextForLanguages,
        Self::EmptyElement,
        Self::MarkupInText,
        Self::LanguageMalformed,
        Self::LanguageSpelling,
        Self::DateUnreadable,
        Self::DateWithoutZone,
        Self::DateOnly,
        Self::DateAsInMail,
        Self::DateSpelling,
        Self::LinkRelative,
        Self::LinkWithoutScheme,
        Self::LinkMalformed,
        Self::LinkScheme,
        Self::NextIsSelf,
        Self::NextLoops,
        Self::NextTooMany,
        Self::NextFailed,
        Self::ItemNotAnObject,
        Self::IdNumeric,
        Self::IdFromUrl,
        Self::IdMissing,
        Self::IdDuplicate,
        Self::ItemRepeated,
        Self::ItemWithoutContent,
        Self::ItemEmpty,
        Self::TagRepeated,
        Self::AttachmentWithoutUrl,
        Self::MimeTypeMissing,
        Self::MimeTypeMalformed,
        Self::MimeTypeGeneric,
        Self::MimeTypeSpelling,
        Self::SectionWithoutId,
        Self::SectionIdUnusable,
        Self::SectionRepeated,
        Self::SectionsTooDeep,
        Self::LinkGone,
        Self::LinkServerError,
        Self::LinkUnreachable,
        Self::LinkWrongType,
        Self::LinkNoCors,
        Self::LinkInsecure,
    ];

    /// The stable name, in kebab-case: `date-only`.
    pub fn name(self) -> &'static str {
        texts::of(self).name
    }

    /// How bad it is: content was lost, something was mended, or something could be better.
    pub fn severity(self) -> Severity {
        texts::of(self).severity
    }

    /// What the reader did, as one English sentence.
    pub fn done(self) -> &'static str {
        texts::of(self).done
    }

    /// How to put it right in the CMS, as one English sentence.
    pub fn mend(self) -> &'static str {
        texts::of(self).mend
    }
}

#[cfg(test)]
mod tests;
