//! Every kind of finding, with all that there is to say about it.

use super::codes;

codes! {
    ByteOrderMark, "byte-order-mark", Advice,
        "A byte order mark precedes the JSON.",
        "Skipped it.",
        "Save or send the feed as UTF-8 without a byte order mark.";
    OtherEncoding, "other-encoding", Warning,
        "The feed is in UTF-16 or UTF-32.",
        "Decoded it, with � for what cannot be read.",
        "Send the feed as UTF-8.";
    InvalidUtf8, "invalid-utf-8", Error,
        "Some bytes are no UTF-8.",
        "Put � for what cannot be read.",
        "Send the feed as UTF-8: look at the encoding of the database and of the export.";
    BrokenText, "broken-text", Warning,
        "A text holds what JSON does not allow in one: a bare control character, half of a surrogate pair, or a backslash that escapes nothing.",
        "Kept line breaks and backslashes, put a blank for other controls and � for half a character.",
        "Write the feed with a JSON library, and cut texts between characters, not inside one.";
    CommaTooMany, "comma-too-many", Warning,
        "A list or an object has a comma after its last element.",
        "Left the comma out.",
        "Write a comma between elements only, or write the feed with a JSON library.";
    TextAroundJson, "text-around-json", Warning,
        "Something stands before or after the JSON: a warning of the server's, or the call of a function.",
        "Read the JSON alone.",
        "Send nothing but the JSON: turn off warnings in the output, comments on the page, and JSONP.";
    BareItems, "bare-items", Warning,
        "The feed is a list of items, without the object around it.",
        "Read the items; the feed has no name of its own.",
        "Put the list into an object: {\"version\": \"https://jsonfeed.org/version/1.1\", \"title\": …, \"items\": […]}.";
    ItemsMissing, "items-missing", Warning,
        "There is no list of `items`.",
        "Took the feed for one without items.",
        "Export an empty list where there is no item: \"items\": [].";
    VersionMissing, "version-missing", Warning,
        "There is no `version`.",
        "Read it as JSON Feed 1.1.",
        "Add \"version\": \"https://jsonfeed.org/version/1.1\".";
    VersionUnknown, "version-unknown", Warning,
        "The `version` is none of JSON Feed's.",
        "Read it as JSON Feed 1.1.",
        "Set \"version\" to \"https://jsonfeed.org/version/1.1\".";
    TitleMissing, "title-missing", Advice,
        "The feed has no title.",
        "Left the portal without a name from this feed.",
        "Give the feed a title: it is the portal's name.";
    FeedExpired, "feed-expired", Advice,
        "The feed says that it is finished.",
        "Show it as an archive.",
        "Leave `expired` out for as long as the feed goes on.";
    KeySpelling, "key-spelling", Warning,
        "A field's name is spelt in another way, as in `datePublished`.",
        "Read it as the field that is meant.",
        "Spell the field as JSON Feed does: lower-case, with underscores.";
    WrongType, "wrong-type", Error,
        "A value is of a type that says nothing here.",
        "Left it out.",
        "Export the type that JSON Feed asks for in this field.";
    NumberForText, "number-for-text", Warning,
        "A number stands where a text should.",
        "Took its digits as text.",
        "Put the value between quotation marks.";
    TextForNumber, "text-for-number", Warning,
        "A number is written as a text.",
        "Read the number in the text.",
        "Write the number without quotation marks.";
    NumberUnreadable, "number-unreadable", Warning,
        "A number cannot be used: no digits, or zero or less where there must be more.",
        "Took it as unknown.",
        "Give a number above zero, or leave the field out.";
    NumberRounded, "number-rounded", Warning,
        "A number has a fraction where there can be none.",
        "Left the fraction out.",
        "Give a whole number.";
    TextForFlag, "text-for-flag", Warning,
        "A text or a number stands where `true` or `false` should.",
        "Read it as yes or no.",
        "Write true or false, without quotation marks.";
    TextForList, "text-for-list", Warning,
        "Tags come as one text.",
        "Split it at the commas.",
        "Export a list of texts: [\"one\", \"two\"].";
    SingleForList, "single-for-list", Warning,
        "A single value stands where a list should.",
        "Read it as a list of one.",
        "Put the value between square brackets, even when there is only one.";
    ListForSingle, "list-for-single", Warning,
        "A list stands where a single value should.",
        "Read what is in the list: all of it for authors, the first element for an address.",
        "Give one value; several authors go into \"authors\".";
    ObjectForList, "object-for-list", Warning,
        "An object with a number for each key stands where a list should, as PHP writes a list with gaps.",
        "Read its values as the list.",
        "Number the list anew before it is exported: array_values() in PHP.";
    TextForObject, "text-for-object", Warning,
        "A text stands where an object should.",
        "Took the text for its main field.",
        "Export an object: {\"name\": …} for an author, {\"url\": …} for an attachment, {\"id\": …} for a section.";
    ObjectForText, "object-for-text", Warning,
        "An object stands where a text should.",
        "Took the main field of the object.",
        "Export the text or the address alone.";
    TextForLanguages, "text-for-languages", Warning,
        "One text stands where there should be one for each language.",
        "Took it as being in the feed's main language.",
        "Export an object with a text by language: {\"en\": …, \"nl\": …}.";
    EmptyElement, "empty-element", Advice,
        "A list has an element with nothing in it.",
        "Left the element out.",
        "Export only the elements that have a value.";
    MarkupInText, "markup-in-text", Warning,
        "A plain text has HTML tags or character references.",
        "Decoded it and stripped the tags.",
        "Export titles, summaries and names as plain text; only content_html holds HTML.";
    EncodedTwice, "encoded-twice", Warning,
        "A plain text has references that were encoded again, as in &amp;#8217;.",
        "Decoded them to the end.",
        "Encode a text once at most, and titles, summaries and names not at all.";
    CdataWrapper, "cdata-wrapper", Warning,
        "A text stands in <![CDATA[ and ]]>, which belong to XML.",
        "Took them off.",
        "Export the text alone.";
    InvisibleCharacters, "invisible-characters", Warning,
        "A plain text has zero-width blanks, controls, or marks that turn the direction of writing.",
        "Left them out.",
        "Delete them in the CMS: they come with texts that are pasted from elsewhere.";
    TemplateForText, "template-for-text", Warning,
        "A text is nothing but a placeholder of the template that wrote the feed, as in {{ title }}.",
        "Left it out.",
        "Look at the template of the feed: the placeholder was not filled in.";
    TemplateInText, "template-in-text", Advice,
        "A text has a placeholder of a template in it, as in {{ title }}.",
        "Kept the text as it is: it may be meant so.",
        "If it is not meant so, look at the template of the feed.";
    LanguageMalformed, "language-malformed", Warning,
        "A language is no language tag (BCP 47).",
        "Took the language of what it belongs to.",
        "Use a tag such as nl, fr-BE or en.";
    LanguageSpelling, "language-spelling", Advice,
        "A language tag is written with an underscore.",
        "Read it with a hyphen.",
        "Write nl-BE, not nl_BE.";
    LanguageMissing, "language-missing", Advice,
        "Neither the items nor the feed say in which language they are.",
        "Left the language open: it is not guessed.",
        "Give the feed a language, as in \"language\": \"nl\", and an item that is in another one its own: screen readers and hyphenation go by it.";
    LanguageDoubtful, "language-doubtful", Warning,
        "A text seems to be in another language than it is said to be.",
        "Took the feed's word for it.",
        "Correct the language of the item, or of the feed where the item has none; where it is right, leave it.";
    DateUnreadable, "date-unreadable", Error,
        "A date cannot be read, or is no date of our era.",
        "Left the item undated.",
        "Export dates as 2024-03-05T10:00:00+01:00 (RFC 3339).";
    DateWithoutZone, "date-without-zone", Warning,
        "A date has no time zone.",
        "Took it as UTC.",
        "Export the offset as well: 2024-03-05T10:00:00+01:00.";
    DateOnly, "date-only", Warning,
        "A date has no time.",
        "Took it as midnight, UTC.",
        "Export the time and the offset as well: 2024-03-05T10:00:00+01:00.";
    DateAsInMail, "date-as-in-mail", Warning,
        "A date is written as in e-mail and RSS (RFC 2822).",
        "Read it so.",
        "Export dates as 2024-03-05T10:00:00+01:00 (RFC 3339).";
    DateAsNumber, "date-as-number", Warning,
        "A date is a number: the seconds since 1970, or their thousandths.",
        "Read it so.",
        "Export dates as 2024-03-05T10:00:00+01:00 (RFC 3339).";
    DateSpelling, "date-spelling", Warning,
        "A date is nearly RFC 3339, as with a blank for T, +0100 for +01:00, or no seconds; or it is as a program prints it.",
        "Read what is meant.",
        "Export dates as 2024-03-05T10:00:00+01:00 (RFC 3339).";
    LinkRelative, "link-relative", Advice,
        "An address is relative.",
        "Completed it from the item's address, else the home page's, else the feed's.",
        "Export absolute addresses, with https://.";
    LinkWithoutScheme, "link-without-scheme", Warning,
        "An address starts with www.",
        "Put https:// before it.",
        "Export absolute addresses, with https://.";
    LinkMalformed, "link-malformed", Error,
        "An address is none.",
        "Left it out.",
        "Correct the address.";
    LinkScheme, "link-scheme", Error,
        "An address leads to something that is no web page, as javascript: does.",
        "Left it out.",
        "Use an address that starts with https://.";
    NextIsSelf, "next-is-self", Warning,
        "The feed names itself as its next page.",
        "Stopped at this page.",
        "Leave next_url out on the last page.";
    NextLoops, "next-loops", Warning,
        "The feed's pages lead back to one that was read, or bring nothing new.",
        "Stopped at this page.",
        "Let each page's next_url lead to items that were not on a page before, and leave it out on the last page.";
    NextTooMany, "next-too-many", Error,
        "The feed has more pages than are followed.",
        "Left the further pages out.",
        "Put more items on each page: a hundred pages of a feed are read.";
    NextFailed, "next-failed", Error,
        "The feed's next page did not come, or is no feed.",
        "Kept the pages before it.",
        "See that the address in next_url answers with the next page of the feed.";
    ItemNotAnObject, "item-not-an-object", Error,
        "An element of `items` is no object.",
        "Left the element out.",
        "Export each item as an object.";
    IdNumeric, "id-numeric", Warning,
        "An id is a number.",
        "Took its digits as text.",
        "Put ids between quotation marks.";
    IdFromUrl, "id-from-url", Error,
        "An item has no id.",
        "Took its url as its id; it changes when the url does.",
        "Give each item an id that never changes.";
    IdMissing, "id-missing", Error,
        "An item has neither id nor url.",
        "Left the item out.",
        "Give each item an id that never changes.";
    IdDuplicate, "id-duplicate", Error,
        "Two items have one id.",
        "Kept the one that changed last, and left this one out.",
        "Give each item an id of its own.";
    ItemRepeated, "item-repeated", Advice,
        "An item is there twice, just the same.",
        "Kept one of them.",
        "Export each item once; between pages of a feed that just grew it cannot be helped.";
    HtmlInContentText, "html-in-content-text", Warning,
        "`content_text` holds HTML, or character references.",
        "Read it as HTML, or decoded the references of a text without tags.",
        "Export HTML as content_html; content_text is for text without tags and references.";
    HtmlEscaped, "html-escaped", Warning,
        "HTML was escaped as a whole: it has &lt;p&gt; for <p>, and no tag.",
        "Decoded it, and stripped the tags where no HTML belongs.",
        "Export HTML as it is; the JSON library does all the escaping that is needed.";
    HtmlWithoutTags, "html-without-tags", Advice,
        "`content_html` has line breaks and no tags.",
        "Kept the line breaks.",
        "Export a plain text as content_text, and HTML with its tags.";
    ItemWithoutContent, "item-without-content", Advice,
        "An item has no `content_html` or `content_text`.",
        "Show what else it has.",
        "Export the text of the item as well.";
    ItemEmpty, "item-empty", Error,
        "An item has no content, title, summary, picture, attachment or external address.",
        "Left the item out.",
        "Export the content, or leave the item out.";
    TagRepeated, "tag-repeated", Advice,
        "A tag is there twice, perhaps in another letter case.",
        "Kept the first spelling.",
        "Use each tag once, in one spelling.";
    AttachmentWithoutUrl, "attachment-without-url", Error,
        "An attachment has no address that can be used.",
        "Left the attachment out.",
        "Give the attachment a url that starts with https://.";
    MimeTypeMissing, "mime-type-missing", Advice,
        "An attachment has no media type.",
        "Went by the ending of the file's name, where that is known.",
        "Export mime_type: application/pdf for a PDF.";
    MimeTypeMalformed, "mime-type-malformed", Warning,
        "A media type is none.",
        "Went by the ending of the file's name, where that is known.",
        "Export mime_type: application/pdf for a PDF.";
    MimeTypeGeneric, "mime-type-generic", Warning,
        "A media type says no more than that there is a file.",
        "Went by the ending of the file's name.",
        "Export mime_type: application/pdf for a PDF.";
    MimeTypeSpelling, "mime-type-spelling", Advice,
        "A media type has capitals or parameters.",
        "Took it in lower case, without parameters.",
        "Write it in lower case: application/pdf.";
    SectionWithoutId, "section-without-id", Error,
        "A section has no id.",
        "Left the section out.",
        "Give the section a short id, as in \"publications\".";
    SectionIdUnusable, "section-id-unusable", Error,
        "A section's id has a slash in it.",
        "Left the section out.",
        "Use letters, digits and hyphens; nest sections instead of writing slashes.";
    SectionRepeated, "section-repeated", Error,
        "Two sections of one parent have one id.",
        "Kept the first.",
        "Give each section an id of its own.";
    SectionsTooDeep, "sections-too-deep", Error,
        "Sections are nested deeper than eight levels.",
        "Left the deeper ones out.",
        "Nest sections less deeply.";
    ColorUnreadable, "color-unreadable", Warning,
        "The colour of the theme is no hexadecimal one.",
        "Kept the portal's own.",
        "Write it as in CSS, with three or six digits: \"#0b5563\".";
    LinkGone, "link-gone", Error,
        "A link leads to nothing, or to what is not for everyone.",
        "Left the link as it is: visitors find nothing there.",
        "Put the file back where everyone may read it, or correct the address.";
    LinkServerError, "link-server-error", Error,
        "The server of a link fails.",
        "Left the link as it is: visitors get the server's error.",
        "Look into the server's log for this address.";
    LinkUnreachable, "link-unreachable", Error,
        "No server answers for a link.",
        "Left the link as it is: visitors get no answer.",
        "Correct the name of the host, or see that its server runs and its certificate is valid.";
    LinkWrongType, "link-wrong-type", Error,
        "A link leads to something else than the feed says.",
        "Left the link as it is: visitors get something else than the feed says.",
        "Let the address lead to the file itself, not to a page about it or a log-in.";
    LinkNoCors, "link-no-cors", Error,
        "A server does not let other sites load what they have to load.",
        "Left the link as it is: browsers do not let the portal load it.",
        "Let its server send Access-Control-Allow-Origin: *, or publish copies with tribune-press mirror.";
    LinkInsecure, "link-insecure", Warning,
        "A link of an https portal is http.",
        "Left the link as it is: browsers may block it on a page that came by https.",
        "Use an address that starts with https://.";
}
