//! The texts of the feed doctor, which the program of the back pages has.

use super::words::texts;

texts! {
    /// The texts of the feed doctor in one locale.
    DoctorTexts;
    words:
        health_text health_fine health_address health_format health_pages health_items health_languages
        health_sections health_documents health_size health_newest health_none health_filter
        health_all health_error health_warning health_advice health_search health_copy health_copied
        health_page health_interface health_interface_built_in health_interface_fine
        health_interface_missing health_interface_broken health_interface_lacking
        health_interface_wrong health_interface_values health_interface_plurals
        health_interface_unknown;
    plurals: ;
}
