//! The texts of the document reader, which its own program has.

use super::words::texts;

texts! {
    /// The texts of the document reader in one locale.
    ReaderTexts;
    words:
        reader_controls reader_loaded reader_cancel reader_slow reader_previous reader_next
        reader_page reader_of reader_zoom reader_zoom_auto reader_zoom_in reader_zoom_out reader_fit reader_fit_page
        reader_more reader_turn_right reader_turn_left reader_single reader_spread
        reader_spread_cover reader_layout reader_full_screen reader_copy_link reader_copied
        reader_not_copied reader_share reader_print reader_printing reader_print_too_long
        reader_print_failed reader_on_paper reader_cite reader_citation reader_citation_page reader_quote
        reader_quotation reader_copy reader_copy_as reader_download_as reader_close reader_find reader_find_words reader_find_case
        reader_find_whole reader_find_accents reader_find_all reader_find_next reader_find_previous
        reader_find_none reader_find_match_page reader_find_searching
        reader_find_wrapped reader_side reader_outline reader_thumbnails reader_attachments
        reader_facts reader_attachments_short reader_facts_short reader_no_outline
        reader_no_attachments reader_fact_title reader_fact_author reader_fact_subject
        reader_fact_keywords reader_fact_language reader_fact_pages reader_fact_size
        reader_fact_page_size reader_fact_millimetres reader_fact_created reader_fact_modified
        reader_fact_program reader_fact_producer reader_fact_version reader_fact_tagged
        reader_fact_file reader_yes reader_no reader_text reader_text_empty reader_text_failed
        reader_text_untagged reader_figure reader_failed reader_missing reader_forbidden
        reader_server reader_unreachable reader_cors reader_policy reader_damaged reader_empty
        reader_html reader_locked reader_cancelled reader_too_old reader_program reader_memory
        reader_retry reader_password_wanted reader_password_wrong reader_password_label
        reader_password_open;
    plurals: ;
}
