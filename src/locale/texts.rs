//! The texts of the portal.

use super::words::texts;

texts! {
    /// The texts of the portal in one locale. `{name}` in a text is where a value goes.
    Texts;
    words:
        home news_and_analyses skip_to_content language trail sections loading latest more_in
        documents read download open_in_new_tab document_reader document_opening document_to_article
        document_no_reader document_page document_outside document_other document_formats zoom_open
        copy_link share print cite not_loaded document_damaged_page kilobytes megabytes by updated
        text_language read_translation also_in source empty_portal empty_section empty_language
        filter_language filter_all empty_article table embed not_found
        not_found_text to_home failed failed_unreachable failed_timeout failed_missing failed_server
        failed_html failed_xml failed_json failed_not_a_feed failed_no_content partly_failed retry
        crashed reload no_script boot_failed boot_too_old feed_health about_portal
        accessibility older newer list_pages page_of seeking news_changed show stale archived
        failed_cors failed_policy topics authors years about browse latest_publications
        theme theme_system theme_light theme_dark shortcuts outline related newer_article
        older_article further note_back;
    plurals: pages articles following news seeking_text more reading_time;
}
