//! The texts of the pages about the portal and its accessibility, which the program of the back pages has.

use super::words::texts;

texts! {
    /// The texts of the back pages in one locale.
    BackTexts;
    words:
        back_more back_feeds back_home_page back_tribune back_kept back_kept_text back_kept_language
        back_kept_articles back_kept_theme back_kept_shortcuts back_kept_positions back_kept_now
        back_not_kept back_forget back_forgotten back_cache back_sent back_sent_text back_server
        back_origins back_no_origins back_brings_feeds back_brings_pictures back_brings_documents back_brings_frames
        back_links back_aim back_aim_limits back_checked back_checked_text back_checked_axe
        back_checked_keyboard back_checked_small back_checked_languages back_checked_limits back_short
        back_untagged back_untagged_none back_in_article back_descriptions back_problem
        back_problem_home back_problem_nowhere;
    plurals: back_tagged back_tagging_unknown;
}
