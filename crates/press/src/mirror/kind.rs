//! What a feed means a file to be.

use feed::Attachment;

/// What a file should be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    /// A PDF file.
    Document,
    /// A picture.
    Picture,
    /// Sound or film.
    Media,
}

impl Kind {
    /// What an attachment is by what the feed says of it; `None` for what is not copied: web pages, office files, archives.
    pub(super) fn of(attachment: &Attachment) -> Option<Self> {
        let by_name = attachment.url.file_extension();
        let is_unsaid = matches!(attachment.mime_type.as_deref(), None | Some("application/octet-stream"));
        match attachment.mime_type.as_deref().unwrap_or_default() {
            "application/pdf" | "application/x-pdf" => Some(Self::Document),
            _ if is_unsaid && by_name.as_deref() == Some("pdf") => Some(Self::Document),
            "application/ogg" => Some(Self::Media),
            said if said.starts_with("image/") => Some(Self::Picture),
            said if said.starts_with("audio/") || said.starts_with("video/") => Some(Self::Media),
            _ => None,
        }
    }
}
