//! Every text of the interface.

use std::sync::Arc;

use feed::Json;

use super::{LocaleError, Plural};

/// Makes one method for each text. The texts themselves are in two lists, which costs the browser build a
/// tenth of what a field for each of them did (20 KB brotli less).
macro_rules! texts {
    (words: $($word:ident)*; plurals: $($plural:ident)*;) => {
        const WORDS: &[&str] = &[$(stringify!($word)),*];
        const PLURALS: &[&str] = &[$(stringify!($plural)),*];

        #[allow(non_camel_case_types, reason = "named as in the locale files")]
        enum Word { $($word),* }

        #[allow(non_camel_case_types, reason = "named as in the locale files")]
        enum Numbered { $($plural),* }

        /// One method for each key of `public/locales/*.json`; what it says stands there.
        #[allow(missing_docs, reason = "the English file says what each one is")]
        impl Texts {
            $(pub fn $word(&self) -> String {
                self.word(Word::$word as usize)
            })*
            $(pub fn $plural(&self) -> Plural {
                self.numbered(Numbered::$plural as usize)
            })*
        }
    };
}

texts! {
    words:
        home news_and_analyses skip_to_content language trail sections loading latest more_in documents read
        download open_in_new_tab kilobytes megabytes by updated text_language also_in source empty_portal
        empty_section empty_article table embed not_found not_found_text to_home failed failed_unreachable
        failed_timeout failed_missing failed_server failed_html failed_xml failed_json failed_not_a_feed
        failed_no_content partly_failed retry crashed reload reader reader_controls reader_opening
        reader_progress reader_previous reader_next reader_page reader_of reader_page_label reader_zoom_in
        reader_zoom_out reader_fit reader_to_article reader_failed reader_missing reader_server
        reader_unreachable reader_damaged reader_password reader_program no_script boot_failed boot_too_old
        feed_health older newer list_pages page_of seeking news_changed show stale archived failed_cors
        failed_policy health_text health_loading health_fine health_address health_format health_pages
        health_items health_languages health_sections health_documents health_size health_newest health_none
        health_filter health_all health_error health_warning health_advice health_search health_copy
        health_copied health_page;
    plurals: pages articles following news seeking_text more;
}

/// The texts of one locale. `{name}` in a text is where a value goes.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Texts {
    words: Arc<[String]>,
    plurals: Arc<[Plural]>,
}

impl Texts {
    /// Reads a locale file's object; what it lacks is taken from `fallback`.
    ///
    /// # Errors
    /// [`LocaleError::WrongKind`] when a text is no text.
    pub(super) fn from_file(file: &Json, fallback: Option<&Self>) -> Result<Self, LocaleError> {
        let words = WORDS.iter().enumerate().map(|(at, key)| match file.get(key) {
            Some(Json::Text(text)) => Ok(text.clone()),
            None => Ok(fallback.map(|texts| texts.word(at)).unwrap_or_default()),
            Some(_) => Err(LocaleError::WrongKind),
        });
        let plurals = PLURALS.iter().enumerate().map(|(at, key)| match file.get(key) {
            Some(forms) => Plural::read(forms),
            None => Ok(fallback.map(|texts| texts.numbered(at)).unwrap_or_default()),
        });
        Ok(Self { words: words.collect::<Result<_, _>>()?, plurals: plurals.collect::<Result<_, _>>()? })
    }

    /// The keys that a locale file is to have.
    #[cfg(all(test, not(target_arch = "wasm32")))]
    pub(super) fn keys() -> impl Iterator<Item = &'static str> {
        WORDS.iter().chain(PLURALS).copied()
    }

    fn word(&self, at: usize) -> String {
        self.words.get(at).cloned().unwrap_or_default()
    }

    fn numbered(&self, at: usize) -> Plural {
        self.plurals.get(at).cloned().unwrap_or_default()
    }
}
