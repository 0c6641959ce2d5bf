//! What is asked of the open document.

/// What is asked of the open document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Ask {
    /// To show a page, from 1.
    Page(u32),
    /// To show the page with this label, else with this number, as it was typed.
    Label(String),
    /// To show what an entry of the outline leads to, by its key.
    Entry(u32),
    /// To show it nearer or farther.
    Zoom(Zoom),
    /// To turn all pages by a quarter, clockwise or back.
    Turn {
        /// Or back.
        is_clockwise: bool,
    },
    /// To lay pages side by side, or not.
    Spread(Spread),
    /// To find something; the first match from here on is shown.
    Find(FindWish),
    /// To show the next match, or the one before.
    FindAgain {
        /// The one before.
        is_backwards: bool,
    },
    /// To forget what was sought.
    FindNothing,
    /// To tell the outline.
    Outline,
    /// To tell the files inside.
    Attachments,
    /// To tell what the document says of itself.
    Facts,
    /// To save a file that is inside, by its place in the list.
    SaveAttachment(u32),
    /// To save the document itself, as it was loaded.
    Save,
    /// To draw a small picture of a page, from 1, into the reader's `canvas[data-thumbnail="1"]`.
    Thumbnail(u32),
    /// To tell the text of a page, from 1.
    Text(u32),
    /// To try a password.
    Password(String),
    /// To stop loading.
    Cancel,
    /// To try once more from the beginning.
    Again,
    /// To print.
    Print,
    /// To stop preparing to print.
    StopPrinting,
    /// To fill the screen, or no longer.
    FullScreen,
    /// To show pages as pictures, or to rest while their text is read.
    ShowPages(bool),
}

/// How near.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Zoom {
    /// One step nearer.
    In,
    /// One step away.
    Out,
    /// As wide as the reader, but not much larger than life.
    Auto,
    /// As wide as the reader.
    Width,
    /// The whole page.
    Page,
    /// So many percent of a page's own size.
    Percent(u32),
}

/// How pages lie side by side.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Spread {
    /// They do not.
    None,
    /// In pairs, page 1 at the left.
    Odd,
    /// In pairs, page 1 alone, as a book's cover is.
    Even,
}

/// What is sought, and how.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[allow(clippy::struct_excessive_bools, reason = "each is a box that is ticked or not")]
pub struct FindWish {
    /// The words.
    pub words: String,
    /// Capital letters count.
    pub is_case_sensitive: bool,
    /// Whole words only.
    pub is_whole_words: bool,
    /// Accents count.
    pub is_accent_sensitive: bool,
    /// All matches are marked, and not the one alone.
    pub is_all_marked: bool,
}

impl Ask {
    /// The same for `src/reader/session.js`: its name there, a text, a number.
    pub fn as_call(&self) -> (&'static str, String, u32) {
        let none = String::new;
        match self {
            Self::Page(number) => ("page", none(), *number),
            Self::Label(label) => ("label", label.clone(), 0),
            Self::Entry(key) => ("entry", none(), *key),
            Self::Zoom(zoom) => {
                let (name, percent) = zoom.as_call();
                ("zoom", name.to_owned(), percent)
            }
            Self::Turn { is_clockwise } => ("turn", none(), u32::from(*is_clockwise)),
            Self::Spread(spread) => ("spread", none(), *spread as u32),
            Self::Find(wish) => ("find", wish.words.clone(), wish.as_bits()),
            Self::FindAgain { is_backwards } => ("find-again", none(), u32::from(*is_backwards)),
            Self::FindNothing => ("find-nothing", none(), 0),
            Self::Outline => ("outline", none(), 0),
            Self::Attachments => ("attachments", none(), 0),
            Self::Facts => ("facts", none(), 0),
            Self::SaveAttachment(at) => ("save-attachment", none(), *at),
            Self::Save => ("save", none(), 0),
            Self::Thumbnail(page) => ("thumbnail", none(), *page),
            Self::Text(page) => ("text", none(), *page),
            Self::Password(password) => ("password", password.clone(), 0),
            Self::Cancel => ("cancel", none(), 0),
            Self::Again => ("again", none(), 0),
            Self::Print => ("print", none(), 0),
            Self::StopPrinting => ("stop-printing", none(), 0),
            Self::FullScreen => ("full-screen", none(), 0),
            Self::ShowPages(are_shown) => ("show-pages", none(), u32::from(*are_shown)),
        }
    }
}

impl Zoom {
    fn as_call(self) -> (&'static str, u32) {
        match self {
            Self::In => ("in", 0),
            Self::Out => ("out", 0),
            Self::Auto => ("auto", 0),
            Self::Width => ("page-width", 0),
            Self::Page => ("page-fit", 0),
            Self::Percent(percent) => ("percent", percent),
        }
    }
}

impl FindWish {
    fn as_bits(&self) -> u32 {
        let flags =
            [self.is_case_sensitive, self.is_whole_words, self.is_accent_sensitive, self.is_all_marked];
        flags.iter().enumerate().map(|(at, flag)| u32::from(*flag) << at).sum()
    }
}
